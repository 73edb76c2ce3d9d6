/** How a product is stored: gzip around a line that names its kind and version, and then its body. */
import { gunzipSync, gzipSync } from "fflate";
import { DataError, messageOf } from "../base/errors.ts";

const FAMILY = "piekkaart";

/** Compresses the body of a product of a kind ("hexagons 1"); the same bytes always give the same result. */
export function pack(kind: string, body: Uint8Array): Uint8Array {
  const heading = new TextEncoder().encode(headingOf(kind));
  const whole = new Uint8Array(heading.length + body.length);
  whole.set(heading);
  whole.set(body, heading.length);
  return gzipSync(whole, { level: 9, mtime: 0 });
}

/** The body of a product; DataError when it is damaged, or of another kind or version. */
export function unpack(product: string, kind: string, bytes: Uint8Array): Uint8Array {
  let whole: Uint8Array;
  try {
    whole = gunzipSync(bytes);
  } catch (error) {
    throw new DataError(product, "", `damaged: it could not be decompressed (${messageOf(error)})`);
  }
  if (whole.length !== lengthBefore(bytes))
    throw new DataError(product, "", "damaged: its length after decompression is not the one it states");
  const expected = headingOf(kind);
  const heading = new TextDecoder().decode(whole.subarray(0, expected.length));
  if (heading !== expected)
    throw new DataError(product, "", `"${expected.trim()}" was expected, it starts with "${line(heading)}"`);
  return whole.subarray(expected.length);
}

function headingOf(kind: string): string {
  return `${FAMILY} ${kind}\n`;
}

/** Bytes before compression, as the last four bytes of gzip say. */
function lengthBefore(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
}

function line(text: string): string {
  return text.split("\n", 1)[0]?.replace(/[^\x20-\x7e]/g, "?") ?? "";
}
