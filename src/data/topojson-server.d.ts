/** The one function of topojson-server that we use; the package comes without types. */
declare module "topojson-server" {
  import type { FeatureCollection, MultiPolygon } from "geojson";
  import type { MultiPolygon as Shape, Topology } from "topojson-specification";

  /** A topology of shapes: borders that they share become one arc, which holds the coordinates as they were given. */
  export function topology<Properties extends object>(objects: {
    readonly shapes: FeatureCollection<MultiPolygon, Properties>;
  }): Topology<{
    shapes: { type: "GeometryCollection"; geometries: (Shape & { properties: Properties })[] };
  }>;
}
