/** Loaders of the shapes on the map: topologies in whole metres RD become topologies in steps of 0.00001 degree. */
import * as v from "valibot";
import { DataError } from "../src/base/errors.ts";
import { parseJson } from "../src/data/json.ts";
import { inDegrees } from "../src/data/degree-arcs.ts";
import { directive, finite, siteNr, text } from "../src/data/schemas.ts";
import { SITES } from "../src/data/sites-product.ts";
import { encodeTopology } from "../src/data/topology-product.ts";

const integer = v.pipe(v.number(), v.integer());
const ring = v.array(integer);

function collectionOf<Properties extends v.GenericSchema>(properties: Properties) {
  return v.strictObject({
    type: v.literal("GeometryCollection"),
    geometries: v.array(
      v.variant("type", [
        v.strictObject({ type: v.literal("Polygon"), arcs: v.array(ring), properties }),
        v.strictObject({ type: v.literal("MultiPolygon"), arcs: v.array(v.array(ring)), properties }),
      ]),
    ),
  });
}

/** In metres RD, as differences. */
function topologyOf<Objects extends v.GenericSchema>(objects: Objects) {
  return v.strictObject({
    type: v.literal("Topology"),
    transform: v.strictObject({
      scale: v.strictTuple([v.literal(1), v.literal(1)]),
      translate: v.strictTuple([v.literal(0), v.literal(0)]),
    }),
    objects,
    arcs: v.array(v.pipe(v.array(v.strictTuple([integer, integer])), v.minLength(2))),
  });
}

const outlines = topologyOf(
  v.strictObject({ natura2000: collectionOf(v.strictObject({ nr: siteNr, name: text, directive })) }),
);
const base = topologyOf(
  v.strictObject({
    provinces: collectionOf(v.strictObject({ code: text, name: text })),
    neighbours: collectionOf(v.strictObject({ iso_n3: text, name: text })),
    waters: collectionOf(v.strictObject({ name: text, km2: finite, n2000: siteNr })),
  }),
);

/** The product of outlines from the text of natura2000.topo.json. */
export function outlinesProduct(topology: string): Uint8Array {
  const { objects, arcs } = parseJson("natura2000.topo.json", new TextEncoder().encode(topology), outlines);
  const { geometries } = objects.natura2000;
  if (geometries.length !== SITES)
    throw new DataError("natura2000.topo.json", "", `${SITES} areas were expected, got ${geometries.length}`);
  geometries.sort((a, b) => a.properties.nr - b.properties.nr);
  return encodeTopology("outlines.bin", { type: "Topology", objects, ...inDegrees(arcs) });
}

/** The product of the base map from the text of base.topo.json. */
export function baseProduct(topology: string): Uint8Array {
  const { objects, arcs } = parseJson("base.topo.json", new TextEncoder().encode(topology), base);
  const { provinces, neighbours, waters } = objects;
  return encodeTopology("base.bin", {
    type: "Topology",
    objects: {
      provinces: {
        ...provinces,
        geometries: provinces.geometries.map((shape) => ({
          ...shape,
          properties: { name: shape.properties.name },
        })),
      },
      neighbours: {
        ...neighbours,
        geometries: neighbours.geometries.map((shape) => ({
          ...shape,
          properties: { name: shape.properties.name },
        })),
      },
      waters: {
        ...waters,
        geometries: waters.geometries.map((shape) => ({
          ...shape,
          properties: { name: shape.properties.name, nr: shape.properties.n2000 },
        })),
      },
    },
    ...inDegrees(arcs),
  });
}
