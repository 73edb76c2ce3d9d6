import * as v from "valibot";
import { parseJson } from "../src/data/json.ts";

/** The rows of a source table in JSON; DataError with the place of what is not as the schema says. */
export function readJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  row: Schema,
): v.InferOutput<Schema>[] {
  return parseJson(file, new TextEncoder().encode(text), v.array(row));
}

/** A fact that may be unknown (null) in a source table; undefined in the product. */
export function known<T>(value: T | null): T | undefined {
  return value ?? undefined;
}
