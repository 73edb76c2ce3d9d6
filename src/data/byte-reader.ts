import { DataError } from "../base/errors.ts";

const TEXT = new TextDecoder("utf-8", { fatal: true });

/** Reads figures from the bytes of a product, little-endian, in the order they were written; DataError past the end. */
export class ByteReader {
  readonly #product: string;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(product: string, bytes: Uint8Array) {
    this.#product = product;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Next byte to be read, counted from 0. */
  get position(): number {
    return this.#at;
  }

  byte(): number {
    return this.#bytes[this.#advance(1)];
  }

  /** A part of the same memory, not a copy. */
  bytes(length: number): Uint8Array {
    const from = this.#advance(length);
    return this.#bytes.subarray(from, from + length);
  }

  float32(): number {
    return this.#view.getFloat32(this.#advance(4), true);
  }

  float64(): number {
    return this.#view.getFloat64(this.#advance(8), true);
  }

  /** A whole number from 0, seven bits a byte, lowest first; at most 35 bits. */
  varint(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw this.error("a whole number of at most five bytes was expected");
  }

  /** A whole number that may be negative: 0, -1, 1, -2, 2 … are stored as 0, 1, 2, 3, 4 … */
  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** UTF-8 text after its length in bytes. */
  text(): string {
    const bytes = this.bytes(this.varint());
    try {
      return TEXT.decode(bytes);
    } catch {
      throw this.error("text in UTF-8 was expected");
    }
  }

  /** DataError unless everything was read. */
  finish(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0) throw this.error(`${left} bytes more than expected`);
  }

  /** An error that says where reading had come to. */
  error(message: string): DataError {
    return new DataError(this.#product, `byte ${this.#at}`, `damaged: ${message}`);
  }

  #advance(length: number): number {
    const from = this.#at;
    if (from + length > this.#bytes.length)
      throw this.error(`${length} bytes were expected, ${this.#bytes.length - from} are left`);
    this.#at = from + length;
    return from;
  }
}
