import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of this package, with a slash at its end: the nearest one upwards with a package.json, as compiled code lies deeper than its source. */
export const PACKAGE_ROOT = fileURLToPath(rootFrom(new URL("./", import.meta.url)));

function rootFrom(folder: URL): URL {
  if (existsSync(new URL("package.json", folder))) return folder;
  const above = new URL("../", folder);
  if (above.href === folder.href) throw new RangeError(`expected a package.json above ${import.meta.url}`);
  return rootFrom(above);
}
