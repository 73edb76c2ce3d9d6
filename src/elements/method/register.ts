/** The register of the data, from the table that the README of the data is made from. */
import table from "../../../geodata/tables/register.json";
import type { Words } from "./validation.ts";

/** A dataset: files, size, and in both languages who owns it, where it is from, its licence, date and quality. */
export interface RegisteredSet {
  readonly id: string;
  readonly name: Words;
  readonly tables: readonly string[];
  readonly products: readonly string[];
  readonly count: number;
  readonly counted: Words;
  readonly owner: Words;
  readonly source: Words;
  readonly licence: Words;
  readonly date: Words;
  readonly quality: Words;
}

/** All datasets. */
export const register: readonly RegisteredSet[] = table;
