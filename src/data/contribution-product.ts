/**
 * The product of one emitter's contribution: the rows of the hexagon table in range, and per substance the deposition
 * on them as single-precision numbers, without loss. Neighbouring numbers are alike, so their bit patterns are stored
 * as differences from the one before, byte by byte.
 */
import { DataError } from "../base/errors.ts";
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES, type Substance } from "../model/source.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { readAscending, writeAscending } from "./columns.ts";
import { pack, unpack } from "./packing.ts";

const KIND = "contribution 1";
/** Numbers have the bytes of a 32-bit pattern. */
const PLANES = 4;

/** The data that a contribution was computed on, and that it can only be used with. */
export interface ContributionBasis {
  readonly edition: string;
  /** Rows of the hexagon table. */
  readonly hexagonRows: number;
}

/** Name of the product of an emitter. */
export function contributionName(emitterId: string): string {
  return `contributions/${emitterId}.bin`;
}

/** An exact contribution as a product. */
export function encodeContribution(
  emitterId: string,
  contribution: Contribution,
  basis: ContributionBasis,
): Uint8Array {
  const { rows, perKg, exact } = contribution;
  if (!exact) throw new RangeError("expected an exact contribution");
  const writer = new ByteWriter();
  writer.text(emitterId);
  writer.text(basis.edition);
  writer.varint(basis.hexagonRows);
  writer.varint(rows.length);
  writeAscending(writer, rows);
  const substances = SUBSTANCES.filter((substance) => perKg[substance] !== undefined);
  writer.byte(substances.length);
  for (const substance of substances) {
    const values = perKg[substance];
    if (values?.length !== rows.length)
      throw new RangeError(`expected ${rows.length} figures of ${substance}, got ${values?.length ?? 0}`);
    writer.text(substance);
    writer.bytes(differences(values));
  }
  return pack(KIND, writer.result());
}

/** The contribution of a product; DataError when it is damaged, of another emitter, or made from other data. */
export function decodeContribution(
  emitterId: string,
  bytes: Uint8Array,
  basis: ContributionBasis,
): Contribution {
  const product = contributionName(emitterId);
  const reader = new ByteReader(product, unpack(product, KIND, bytes));
  const id = reader.text();
  if (id !== emitterId) throw new DataError(product, "", `it is the contribution of ${id}`);
  const edition = reader.text();
  if (edition !== basis.edition)
    throw new DataError(product, "", `it is of edition ${edition}, the other data are of ${basis.edition}`);
  const hexagonRows = reader.varint();
  if (hexagonRows !== basis.hexagonRows)
    throw new DataError(
      product,
      "",
      `it was made for ${hexagonRows} hexagons, the table has ${basis.hexagonRows}`,
    );
  const length = reader.varint();
  if (length > hexagonRows) throw reader.error(`at most ${hexagonRows} rows were expected, got ${length}`);
  const rows = readAscending(reader, length);
  if (length > 0 && rows[length - 1] >= hexagonRows)
    throw reader.error(`rows below ${hexagonRows} were expected, got ${rows[length - 1]}`);
  const perKg: Partial<Record<Substance, Float32Array>> = {};
  for (let count = reader.byte(); count > 0; count--) {
    const name = reader.text();
    const substance = SUBSTANCES.find((one) => one === name);
    if (substance === undefined || perKg[substance] !== undefined)
      throw reader.error(`a substance was expected, got "${name}"`);
    perKg[substance] = valuesOf(reader.bytes(PLANES * length));
    if (!perKg[substance].every(Number.isFinite)) throw reader.error(`a figure of ${name} is missing`);
  }
  reader.finish();
  return { rows, perKg, exact: true };
}

/** Differences between the bit patterns of consecutive numbers, small ones near 0, highest bytes of all first. */
function differences(values: Float32Array): Uint8Array {
  const patterns = new Int32Array(values.slice().buffer);
  const planes = new Uint8Array(PLANES * values.length);
  let last = 0;
  for (let i = 0; i < patterns.length; i++) {
    const difference = (patterns[i] - last) | 0;
    last = patterns[i];
    const folded = (difference << 1) ^ (difference >> 31);
    for (let plane = 0; plane < PLANES; plane++)
      planes[plane * values.length + i] = folded >>> (8 * (PLANES - 1 - plane));
  }
  return planes;
}

function valuesOf(planes: Uint8Array): Float32Array {
  const length = planes.length / PLANES;
  const patterns = new Int32Array(length);
  let last = 0;
  for (let i = 0; i < length; i++) {
    let folded = 0;
    for (let plane = 0; plane < PLANES; plane++) folded = (folded << 8) | planes[plane * length + i];
    last = (last + ((folded >>> 1) ^ -(folded & 1))) | 0;
    patterns[i] = last;
  }
  return new Float32Array(patterns.buffer);
}
