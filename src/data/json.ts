/** Products that hold JSON, checked against a schema when they are read. */
import * as v from "valibot";
import { DataError, messageOf } from "../base/errors.ts";
import { pack, unpack } from "./packing.ts";

/** A value as a compressed product. */
export function packJson(kind: string, value: unknown): Uint8Array {
  return pack(kind, new TextEncoder().encode(JSON.stringify(value)));
}

/** The value of a compressed product; DataError when it is damaged or not what the schema says. */
export function unpackJson<Schema extends v.GenericSchema>(
  product: string,
  kind: string,
  bytes: Uint8Array,
  schema: Schema,
): v.InferOutput<Schema> {
  return parseJson(product, unpack(product, kind, bytes), schema);
}

/** The value of JSON text in UTF-8; DataError with the place in it that is not what the schema says. */
export function parseJson<Schema extends v.GenericSchema>(
  source: string,
  bytes: Uint8Array,
  schema: Schema,
): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new DataError(source, "", `damaged: it is not JSON (${messageOf(error)})`);
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(source, v.getDotPath(issue) ?? "", issue.message);
}
