import { readFileSync } from "node:fs";

const content: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** Version of this program. */
export const VERSION =
  typeof content === "object" && content !== null && "version" in content ? String(content.version) : "";
