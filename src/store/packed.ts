/** JSON values as short texts that an address can hold: deflated, in base64url. */
import { Inflate, deflateSync } from "fflate";

const PACKED = /^z\.([A-Za-z0-9_-]+)$/;
/** Bytes that a text may unpack to: a thousand bids are 80 kB. Unpacked in slices, so that a bomb stops early. */
const MOST_BYTES = 400_000;
const SLICE = 256;

/** A JSON value as a short text. */
export function packed(value: unknown): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 });
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `z.${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The value in a packed text; undefined where it is none or is too long. Whatever was pasted, it never fails. */
export function unpacked(packedText: string): unknown {
  const text = PACKED.exec(packedText)?.[1] ?? "";
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) =>
      one.charCodeAt(0),
    );
    const parts: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((part) => {
      length += part.length;
      parts.push(part);
    });
    for (let from = 0; from < bytes.length && length <= MOST_BYTES; from += SLICE)
      inflate.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
    if (length > MOST_BYTES) return undefined;
    const decoder = new TextDecoder();
    return JSON.parse(parts.map((part) => decoder.decode(part, { stream: true })).join(""));
  } catch {
    // Whatever was pasted: it is not ours, and the caller counts it.
    return undefined;
  }
}
