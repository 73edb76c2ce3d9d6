/** GeoJSON (RFC 7946): WGS84, edition and units with it, feature by feature, so that large results need not be held at once. */
import type { SiteResult } from "../check/result.ts";
import { toLonLat } from "../grid/rd.ts";
import { receptorCorners } from "../grid/receptor.ts";
import type { ExchangeSource, RdPoint } from "./exchange-source.ts";
import { remarksOf, type ExportInfo } from "./export-info.ts";
import { checkedColumns, siteProperties, type ReceptorColumns } from "./results-table.ts";

/** A geometry in degrees, as drawn by the map. */
export interface LonLatGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}

/** Sources: points, lines and surfaces. */
export function sourcesGeoJson(
  sources: readonly ExchangeSource[],
  info: ExportInfo,
): Generator<string, void, undefined> {
  return collection(
    info,
    sources.map((source) => feature(geometryOf(source), propertiesOf(source))),
  );
}

/** Natura 2000 sites with what a source does on them; a site without an outline has no geometry. */
export function sitesGeoJson(
  sites: readonly SiteResult[],
  outlineOf: (nr: number) => LonLatGeometry | undefined,
  info: ExportInfo,
): Generator<string, void, undefined> {
  return collection(
    info,
    sites.map((site) => feature(outlineOf(site.nr), siteProperties(site))),
  );
}

/** Hexagons of 1 ha with their figures. */
export function receptorsGeoJson(
  results: ReceptorColumns,
  info: ExportInfo,
): Generator<string, void, undefined> {
  const columns = checkedColumns(results);
  function* features(): Generator<string, void, undefined> {
    for (const [i, id] of results.receptorId.entries()) {
      const corners = receptorCorners(id);
      const ring = [...corners, corners[0]].map(degrees);
      const figures = columns.map(
        ([name, values]) => [name, Number.isNaN(values[i]) ? null : values[i]] as const,
      );
      yield feature(
        { type: "Polygon", coordinates: [ring] },
        { receptor_id: id, ...Object.fromEntries(figures) },
      );
    }
  }
  return collection(info, features());
}

function* collection(info: ExportInfo, features: Iterable<string>): Generator<string, void, undefined> {
  const { title, version, edition, disclaimer } = info;
  const metadata = {
    title,
    source: remarksOf(info)[1],
    version,
    edition,
    disclaimer,
    crs: "WGS84 (OGC:CRS84)",
  };
  yield `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[`;
  let isFirst = true;
  for (const one of features) {
    yield isFirst ? `\n${one}` : `,\n${one}`;
    isFirst = false;
  }
  yield "\n]}\n";
}

function feature(
  geometry: LonLatGeometry | undefined,
  properties: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ type: "Feature", geometry: geometry ?? null, properties });
}

function geometryOf({ x, y, shape }: ExchangeSource): LonLatGeometry {
  if (shape === undefined) return { type: "Point", coordinates: degrees([x, y]) };
  if (shape.kind === "line") return { type: "LineString", coordinates: shape.line.map(degrees) };
  const rings = shape.rings.map((ring, place) => turned(ring, place === 0).map(degrees));
  return { type: "Polygon", coordinates: rings };
}

/** Outer rings counterclockwise, holes clockwise. */
function turned(ring: readonly RdPoint[], isCounterclockwise: boolean): readonly RdPoint[] {
  let twice = 0;
  for (let i = 1; i < ring.length; i++)
    twice += (ring[i][0] - ring[i - 1][0]) * (ring[i][1] + ring[i - 1][1] - 2 * ring[0][1]);
  return twice < 0 === isCounterclockwise ? ring : [...ring].reverse();
}

/** Longitude and latitude to a centimetre. */
function degrees([x, y]: RdPoint): [number, number] {
  const [lon, lat] = toLonLat(x, y);
  return [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7];
}

function propertiesOf(source: ExchangeSource): Readonly<Record<string, unknown>> {
  return {
    id: source.id,
    name: source.name,
    x_rd_m: Math.round(source.x * 1000) / 1000,
    y_rd_m: Math.round(source.y * 1000) / 1000,
    nh3_kg_yr: source.nh3,
    nox_kg_yr: source.nox,
    ammonium_nitrate_kg_yr: source.dust,
    height_m: source.height,
    spread_m: source.spread,
    heat_MW: source.heatMegawatts,
    sector: source.sector,
    time_profile: source.timeProfile,
    situation: source.situation,
  };
}
