/** Writes figures as bytes, little-endian; what {@link ByteReader} reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 255)
      throw new RangeError(`expected a byte, got ${value}`);
    const at = this.#reserve(1);
    this.#bytes[at] = value;
  }

  bytes(values: Uint8Array): void {
    const at = this.#reserve(values.length);
    this.#bytes.set(values, at);
  }

  float32(value: number): void {
    const at = this.#reserve(4);
    new DataView(this.#bytes.buffer).setFloat32(at, value, true);
  }

  float64(value: number): void {
    const at = this.#reserve(8);
    new DataView(this.#bytes.buffer).setFloat64(at, value, true);
  }

  /** A whole number from 0, seven bits a byte, lowest first. */
  varint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 35)
      throw new RangeError(`expected a whole number from 0 to 2^35 - 1, got ${value}`);
    let rest = value;
    while (rest >= 128) {
      this.byte(128 + (rest % 128));
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A whole number that may be negative. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** UTF-8 text after its length in bytes. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  /** Everything written so far, as a copy. */
  result(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Makes room and gives the place to write at. */
  #reserve(length: number): number {
    const from = this.#length;
    this.#length = from + length;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return from;
  }
}
