import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DataError, messageOf } from "../base/errors.ts";
import type { Reader } from "../data/land.ts";
import { PACKAGE_ROOT } from "./package-root.ts";

/** Folder of the products that come with this package. */
export const PRODUCTS = join(PACKAGE_ROOT, "public/data/");

/** Reads products from a folder; DataError when one is not there. */
export function fileReader(folder: string = PRODUCTS): Reader {
  return async (name) => {
    try {
      return await readFile(join(folder, name));
    } catch (error) {
      throw new DataError(
        name,
        "",
        `could not be read (${messageOf(error)}); run "npm run geodata" to make it`,
      );
    }
  };
}
