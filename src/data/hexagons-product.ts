/**
 * The product of nitrogen-sensitive hexagons. Receptors are stored as stretches of consecutive ids, sites as runs;
 * habitat figures site by site, because they are alike within a site; background fields as differences from neighbours.
 */
import type { HexagonTable } from "../grid/hexagons.ts";
import { MAX_RECEPTOR_ID } from "../grid/receptor.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import {
  readAscending,
  readRuns,
  readSplit,
  writeAscending,
  writeBytes,
  writeRuns,
  writeSplit,
  type Column,
} from "./columns.ts";
import { checkHexagons } from "./hexagon-checks.ts";
import { readField, writeField } from "./neighbour-columns.ts";
import { pack, unpack } from "./packing.ts";

const PRODUCT = "hexagons.bin";
const KIND = "hexagons 1";

/** Rows of the official product, and different receptors among them. */
export const HEXAGON_ROWS = 242_662;
export const HEXAGON_RECEPTORS = 242_079;
/** Figures are stored as whole numbers of these parts. */
const AREA_PARTS = 1000;
const SHARE_PARTS = 100;
const NH3_PARTS = 10;
/** A table as a product; areas are kept to 0.001 ha, shares to 0.01 and NH3 to 0.1 µg/m³; at most 256 critical loads. */
export function encodeHexagons(hexagons: HexagonTable): Uint8Array {
  checkHexagons(PRODUCT, hexagons);
  const { length, receptorId, site, criticalLoad } = hexagons;
  const writer = new ByteWriter();
  const border = Uint32Array.from(receptorId.keys()).filter(
    (h) => h > 0 && receptorId[h] === receptorId[h - 1],
  );
  const isBorder = new Set(border);
  writer.varint(length);
  writer.varint(border.length);
  writeAscending(
    writer,
    receptorId.filter((_, h) => !isBorder.has(h)),
  );
  writeAscending(writer, border);
  writeRuns(writer, site);

  const order = siteOrder(site);
  const inOrder = (column: Column, parts = 1): number[] =>
    Array.from(order, (h) => Math.round(column[h] * parts));
  const levels = [...new Set(criticalLoad)].sort((a, b) => a - b);
  const levelOf = new Map(levels.map((level, i) => [level, i]));
  writer.varint(levels.length);
  for (const level of levels) writer.varint(level);
  writeBytes(
    writer,
    inOrder(criticalLoad).map((level) => levelOf.get(level) ?? 0),
  );
  writeSplit(writer, inOrder(hexagons.mappedArea, AREA_PARTS));
  writeBytes(writer, inOrder(hexagons.forestShare, SHARE_PARTS));
  writeRuns(writer, inOrder(hexagons.basis));
  writeField(writer, receptorId, hexagons.background);
  writeField(
    writer,
    receptorId,
    hexagons.nh3Background.map((value) => Math.round(value * NH3_PARTS)),
  );
  return pack(KIND, writer.result());
}

/** The table of a product; DataError when it is damaged or holds impossible figures. About 50 ms. */
export function decodeHexagons(bytes: Uint8Array): HexagonTable {
  const reader = new ByteReader(PRODUCT, unpack(PRODUCT, KIND, bytes));
  const length = reader.varint();
  const borders = reader.varint();
  if (length > MAX_RECEPTOR_ID || borders > length)
    throw reader.error(`a table of ${length} rows is impossible`);
  const receptorId = withRepeats(
    readAscending(reader, length - borders),
    readAscending(reader, borders),
    length,
  );
  const site = readRuns(reader, length);
  const order = siteOrder(site);
  const levels = Uint16Array.from({ length: reader.varint() }, () => reader.varint());
  const criticalLoad = new Uint16Array(length);
  reader.bytes(length).forEach((level, i) => (criticalLoad[order[i]] = levels[level]));
  const mappedArea = new Float32Array(length);
  readSplit(reader, length).forEach((parts, i) => (mappedArea[order[i]] = parts / AREA_PARTS));
  const forestShare = new Float32Array(length);
  reader.bytes(length).forEach((parts, i) => (forestShare[order[i]] = parts / SHARE_PARTS));
  const basis = new Uint8Array(length);
  readRuns(reader, length).forEach((value, i) => (basis[order[i]] = value));
  const background = readField(reader, receptorId);
  const nh3Background = Float32Array.from(readField(reader, receptorId), (parts) => parts / NH3_PARTS);
  reader.finish();
  const hexagons = {
    length,
    receptorId,
    site,
    criticalLoad,
    mappedArea,
    forestShare,
    background,
    nh3Background,
    basis,
  };
  checkHexagons(PRODUCT, hexagons);
  return hexagons;
}

/** Different receptors of a table, each counted once. */
export function receptorCount(hexagons: HexagonTable): number {
  const { length, receptorId } = hexagons;
  let count = 0;
  for (let h = 0; h < length; h++) if (h === 0 || receptorId[h] !== receptorId[h - 1]) count++;
  return count;
}

/** Rows by site, and within a site in their own order. */
function siteOrder(site: Uint8Array): Uint32Array {
  const next = new Uint32Array(257);
  for (const nr of site) next[nr + 1]++;
  for (let nr = 1; nr < next.length; nr++) next[nr] += next[nr - 1];
  const order = new Uint32Array(site.length);
  for (let h = 0; h < site.length; h++) order[next[site[h]]++] = h;
  return order;
}

/** Ids with some repeated: the rows of `repeats` have the id of the row before. */
function withRepeats(ids: Uint32Array, repeats: Uint32Array, length: number): Uint32Array {
  const all = new Uint32Array(length);
  let r = 0;
  for (let h = 0, i = 0; h < length; h++) {
    if (h === repeats[r]) {
      all[h] = all[h - 1];
      r++;
    } else all[h] = ids[i++];
  }
  return all;
}
