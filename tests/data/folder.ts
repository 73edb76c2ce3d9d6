/** The committed products and source tables of this checkout, and ways to spoil them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reader } from "../../src/data/manifest.ts";

const ROOT = new URL("../../", import.meta.url);

/** A committed product. */
export function productBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`public/data/${name}`, ROOT))));
}

/** A source table. */
export function tableBytes(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`geodata/tables/${file}`, ROOT))));
}

/** A source table as text. */
export function tableText(file: string): string {
  return new TextDecoder().decode(tableBytes(file));
}

/** Reads the committed products, with some of them changed; undefined stands for one that is not there. */
export function readerWith(
  changes: Readonly<Partial<Record<string, (bytes: Uint8Array) => Uint8Array>>> = {},
): Reader {
  return (name) => {
    const bytes = productBytes(name);
    return Promise.resolve(changes[name]?.(bytes) ?? bytes);
  };
}

/** One bit of one byte flipped. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] ^= 1;
  return changed;
}

/** The error that a call throws. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
