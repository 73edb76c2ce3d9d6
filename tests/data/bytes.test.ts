import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import { ByteReader } from "../../src/data/byte-reader.ts";
import { ByteWriter } from "../../src/data/byte-writer.ts";
import {
  readAscending,
  readRuns,
  readSplit,
  writeAscending,
  writeRuns,
  writeSplit,
} from "../../src/data/columns.ts";
import { readField, writeField } from "../../src/data/neighbour-columns.ts";
import { GRID_COLUMNS, receptorOf } from "../../src/grid/receptor.ts";

/** What is read back from what was written; all of it must be read. */
function roundTrip<T>(write: (writer: ByteWriter) => void, read: (reader: ByteReader) => T): T {
  const writer = new ByteWriter();
  write(writer);
  const reader = new ByteReader("test", writer.result());
  const value = read(reader);
  reader.finish();
  return value;
}

describe("bytes", () => {
  it("gives back numbers and text of every kind", () => {
    const figures = fc.record({
      whole: fc.integer({ min: 0, max: 2 ** 35 - 1 }),
      signed: fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
      float64: fc.double({ noNaN: true }),
      float32: fc.float({ noNaN: true }),
      text: fc.string({ unit: "grapheme" }),
    });
    fc.assert(
      fc.property(fc.array(figures), (all) => {
        const back = roundTrip(
          (writer) => {
            for (const one of all) {
              writer.varint(one.whole);
              writer.signed(one.signed);
              writer.float64(one.float64);
              writer.float32(one.float32);
              writer.text(one.text);
            }
          },
          (reader) =>
            all.map(() => ({
              whole: reader.varint(),
              signed: reader.signed(),
              float64: reader.float64(),
              float32: reader.float32(),
              text: reader.text(),
            })),
        );
        expect(back).toEqual(all);
      }),
    );
  });

  it("refuses to read past the end, and to leave anything unread", () => {
    const reader = new ByteReader("test", new Uint8Array([1, 2, 3]));
    reader.byte();
    expect(() => reader.finish()).toThrow(DataError);
    expect(() => reader.float32()).toThrow(/test, byte 1: .*4 bytes were expected, 2 are left/);
    expect(() => new ByteReader("test", new Uint8Array(9).fill(255)).varint()).toThrow(DataError);
    expect(() => new ByteReader("test", new Uint8Array([1, 0xff])).text()).toThrow(/UTF-8/);
  });

  it("refuses to write what does not fit", () => {
    const writer = new ByteWriter();
    for (const value of [-1, 0.5, NaN, 2 ** 35]) expect(() => writer.varint(value)).toThrow(RangeError);
    for (const value of [-1, 256, 1.5]) expect(() => writer.byte(value)).toThrow(RangeError);
  });
});

describe("columns", () => {
  it("give back split, run-length and ascending figures", () => {
    const values = fc.array(fc.integer({ min: 0, max: 65_535 }));
    fc.assert(
      fc.property(values, (values) => {
        const length = values.length;
        expect([
          ...roundTrip(
            (writer) => writeSplit(writer, values),
            (reader) => readSplit(reader, length),
          ),
        ]).toEqual(values);
        const few = values.map((value) => value % 3);
        expect([
          ...roundTrip(
            (writer) => writeRuns(writer, few),
            (reader) => readRuns(reader, length),
          ),
        ]).toEqual(few);
        const ascending = [...new Set(values)].sort((a, b) => a - b);
        expect([
          ...roundTrip(
            (writer) => writeAscending(writer, ascending),
            (reader) => readAscending(reader, ascending.length),
          ),
        ]).toEqual(ascending);
      }),
    );
  });

  it("refuse another number of rows than was written", () => {
    for (const length of [2, 4]) {
      expect(() =>
        roundTrip(
          (writer) => writeRuns(writer, [7, 7, 8]),
          (reader) => readRuns(reader, length),
        ),
      ).toThrow(DataError);
      expect(() =>
        roundTrip(
          (writer) => writeAscending(writer, [5, 6, 9]),
          (reader) => readAscending(reader, length),
        ),
      ).toThrow(DataError);
    }
    expect(() => writeAscending(new ByteWriter(), [3, 3])).toThrow(RangeError);
  });

  it("give back a field on scattered receptors, also on those that occur twice", () => {
    const cell = fc.tuple(fc.integer({ min: 100, max: 110 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(cell), fc.integer({ min: 0, max: 60_000 }), (cells, base) => {
        const ids = Uint32Array.from(cells, ([row, column]) => receptorOf(row, column) ?? 0).sort();
        const values = Uint16Array.from(ids, (id) => base + ((id * 7919) % 5000));
        const back = roundTrip(
          (writer) => writeField(writer, ids, values),
          (reader) => readField(reader, ids),
        );
        expect([...back]).toEqual([...values]);
      }),
    );
  });

  it("store a smooth field in about a byte per receptor", () => {
    const ids = Uint32Array.from({ length: 40 * 40 }, (_, i) => {
      return receptorOf(200 + Math.floor(i / 40), 300 + (i % 40)) ?? 0;
    });
    const values = ids.map((id) => 1500 + Math.floor(id / GRID_COLUMNS) + (id % GRID_COLUMNS));
    const writer = new ByteWriter();
    writeField(writer, ids, values);
    expect(writer.result().length).toBeLessThan(1.1 * ids.length);
  });
});
