/** Products of shapes on the map, as TopoJSON in degrees: the outlines of the sites, and the base map. */
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import { DataError } from "../base/errors.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { parseJson } from "./json.ts";
import { pack, unpack } from "./packing.ts";
import { directive, siteNr, text } from "./schemas.ts";

/** Properties of a site's outline. */
export interface OutlineProperties {
  readonly nr: number;
  readonly name: string;
  readonly directive: "VR" | "HR" | "VR+HR";
}

/** Properties of a shape of the base map; a water that is a site has the site's number. */
export interface BaseProperties {
  readonly name: string;
  readonly nr?: number;
}

/** Outlines of all sites, simplified at 25 m. */
export type Outlines = Topology<{ natura2000: GeometryCollection<OutlineProperties> }>;
/** Provinces, countries (the Netherlands among them) and large waters, simplified at 100 m. */
export type BaseMap = Topology<{
  provinces: GeometryCollection<BaseProperties>;
  neighbours: GeometryCollection<BaseProperties>;
  waters: GeometryCollection<BaseProperties>;
}>;

/** Degrees in one step of the stored coordinates: about a metre. */
export const STEP = 1e-5;

const KINDS = { "outlines.bin": "outlines 1", "base.bin": "base 1" } as const;
type ProductName = keyof typeof KINDS;

const ring = v.array(v.pipe(v.number(), v.integer()));
function collectionOf<Properties extends v.GenericSchema>(properties: Properties) {
  const polygon = v.strictObject({ type: v.literal("Polygon"), arcs: v.array(ring), properties });
  const multi = v.strictObject({ type: v.literal("MultiPolygon"), arcs: v.array(v.array(ring)), properties });
  return v.strictObject({
    type: v.literal("GeometryCollection"),
    geometries: v.array(v.variant("type", [polygon, multi])),
  });
}

const outlineObjects = v.strictObject({
  natura2000: collectionOf(v.strictObject({ nr: siteNr, name: text, directive })),
});
const baseShapes = collectionOf(v.strictObject({ name: text, nr: v.exactOptional(siteNr) }));
const baseObjects = v.strictObject({ provinces: baseShapes, neighbours: baseShapes, waters: baseShapes });

/** A topology as a product; its arcs must be differences in whole steps from its transform. */
export function encodeTopology(product: ProductName, topology: Outlines | BaseMap): Uint8Array {
  const { transform, objects, arcs } = topology;
  if (transform?.scale[0] !== STEP || transform.scale[1] !== STEP)
    throw new RangeError(`expected a topology in steps of ${STEP} degrees`);
  const writer = new ByteWriter();
  writer.text(JSON.stringify(objects));
  writer.signed(Math.round(transform.translate[0] / STEP));
  writer.signed(Math.round(transform.translate[1] / STEP));
  writer.varint(arcs.length);
  for (const arc of arcs) writer.varint(arc.length);
  for (const axis of [0, 1]) for (const arc of arcs) for (const point of arc) writer.signed(point[axis]);
  return pack(KINDS[product], writer.result());
}

/** The outlines of a product; DataError when they are damaged. */
export function decodeOutlines(bytes: Uint8Array): Outlines {
  const { reader, head } = open("outlines.bin", bytes);
  const objects = parseJson("outlines.bin", head, outlineObjects);
  const topology: Outlines = { type: "Topology", objects, ...readArcs(reader) };
  checkArcs("outlines.bin", topology);
  return topology;
}

/** The base map of a product; DataError when it is damaged. */
export function decodeBaseMap(bytes: Uint8Array): BaseMap {
  const { reader, head } = open("base.bin", bytes);
  const objects = parseJson("base.bin", head, baseObjects);
  const topology: BaseMap = { type: "Topology", objects, ...readArcs(reader) };
  checkArcs("base.bin", topology);
  return topology;
}

function open(product: ProductName, bytes: Uint8Array): { reader: ByteReader; head: Uint8Array } {
  const reader = new ByteReader(product, unpack(product, KINDS[product], bytes));
  return { reader, head: reader.bytes(reader.varint()) };
}

function readArcs(
  reader: ByteReader,
): Pick<Topology, "transform" | "arcs"> & Required<Pick<Topology, "transform">> {
  const translate: [number, number] = [reader.signed() * STEP, reader.signed() * STEP];
  const lengths = Array.from({ length: reader.varint() }, () => reader.varint());
  const arcs = lengths.map((length) => Array.from({ length }, (): [number, number] => [reader.signed(), 0]));
  for (const arc of arcs) for (const point of arc) point[1] = reader.signed();
  reader.finish();
  return { transform: { scale: [STEP, STEP], translate }, arcs };
}

/** DataError when a shape names an arc that is not there. */
function checkArcs(product: ProductName, { objects, arcs }: Outlines | BaseMap): void {
  const check = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(check);
    else if (typeof part === "number" && (part < 0 ? ~part : part) >= arcs.length)
      throw new DataError(product, "", `a shape names arc ${part}, there are ${arcs.length}`);
  };
  for (const { geometries } of Object.values(objects) as GeometryCollection[])
    for (const shape of geometries) if ("arcs" in shape) check(shape.arcs);
}
