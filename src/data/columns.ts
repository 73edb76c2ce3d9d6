/** Columns of whole numbers in a product: each in the form that its kind of figure compresses best in. */
import type { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** A column of figures; a typed array or a list. */
export type Column = ArrayLike<number>;

/** Bytes, 0 to 255. */
export function writeBytes(writer: ByteWriter, values: Column): void {
  for (let i = 0; i < values.length; i++) writer.byte(values[i]);
}

/** The low bytes of all figures below 65,536, then their high bytes, which are alike. */
export function writeSplit(writer: ByteWriter, values: Column): void {
  for (let i = 0; i < values.length; i++) writer.byte(values[i] % 256);
  for (let i = 0; i < values.length; i++) writer.byte(Math.floor(values[i] / 256));
}

/** Reads what {@link writeSplit} wrote. */
export function readSplit(reader: ByteReader, length: number): Uint16Array {
  const low = reader.bytes(length);
  const high = reader.bytes(length);
  const values = new Uint16Array(length);
  for (let i = 0; i < length; i++) values[i] = low[i] + 256 * high[i];
  return values;
}

/** Bytes that stay the same over long stretches: all values, then how often each occurs in a row. */
export function writeRuns(writer: ByteWriter, values: Column): void {
  const starts: number[] = [];
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) starts.push(i);
  writer.varint(starts.length);
  for (const start of starts) writer.byte(values[start]);
  starts.forEach((start, r) => writer.varint((starts[r + 1] ?? values.length) - start));
}

/** Reads what {@link writeRuns} wrote; DataError when the runs are not as long together as the column. */
export function readRuns(reader: ByteReader, length: number): Uint8Array {
  const runs = reader.bytes(reader.varint());
  const values = new Uint8Array(length);
  let at = 0;
  for (const value of runs) {
    const until = at + reader.varint();
    if (until > length) throw reader.error(`a column of ${length} rows was expected, its runs are longer`);
    values.fill(value, at, until);
    at = until;
  }
  if (at !== length) throw reader.error(`a column of ${length} rows was expected, its runs end at ${at}`);
  return values;
}

/**
 * Ascending whole numbers from 0: stretches of consecutive ones as gap and length. Repeated numbers are not allowed.
 */
export function writeAscending(writer: ByteWriter, values: Column): void {
  const gaps: number[] = [];
  const lengths: number[] = [];
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    if (i > 0 && values[i] <= values[i - 1])
      throw new RangeError(`expected ascending numbers, got ${values[i]} after ${values[i - 1]}`);
    if (i > 0 && values[i] === next) lengths[lengths.length - 1]++;
    else {
      gaps.push(values[i] - next);
      lengths.push(1);
    }
    next = values[i] + 1;
  }
  writer.varint(gaps.length);
  for (const gap of gaps) writer.varint(gap);
  for (const length of lengths) writer.varint(length);
}

/** Reads what {@link writeAscending} wrote; DataError when there are not so many. */
export function readAscending(reader: ByteReader, length: number): Uint32Array {
  const stretches = reader.varint();
  if (stretches > length) throw reader.error(`${length} numbers were expected in at most as many stretches`);
  const gaps = new Uint32Array(stretches);
  for (let s = 0; s < stretches; s++) gaps[s] = reader.varint();
  const values = new Uint32Array(length);
  let at = 0;
  let next = 0;
  for (let s = 0; s < stretches; s++) {
    next += gaps[s];
    const until = at + reader.varint();
    if (until > length) throw reader.error(`${length} numbers were expected, the stretches hold more`);
    while (at < until) values[at++] = next++;
  }
  if (at !== length) throw reader.error(`${length} numbers were expected, the stretches hold ${at}`);
  return values;
}
