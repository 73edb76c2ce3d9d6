import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "./package-root.ts";

const content: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8"));

/** Version of this program. */
export const VERSION =
  typeof content === "object" && content !== null && "version" in content ? String(content.version) : "";
