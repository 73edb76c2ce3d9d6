import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DataError, messageOf } from "../base/errors.ts";
import type { Reader } from "../data/land.ts";

/** Folder of the products in this checkout. */
export const PRODUCTS = fileURLToPath(new URL("../../public/data/", import.meta.url));

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
