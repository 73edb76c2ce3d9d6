/** Answers of the AERIUS open data as a small server gives them: filters of receptors, level and year, and pages. */
import type { Answer } from "./small-server.ts";

/** What the service knows of a receptor. */
export interface KnownReceptor {
  readonly id: number;
  readonly criticalLoad?: number | null;
  readonly deposition?: number;
  readonly relevant?: boolean;
  readonly above?: boolean;
  readonly geometry?: unknown;
}

/** A service that knows these receptors and this year; it says how many there are in all unless told not to. */
export function aeriusAnswer(
  receptors: readonly KnownReceptor[],
  { year = 2022, saysTotal = true }: { readonly year?: number; readonly saysTotal?: boolean } = {},
): Answer {
  const sorted = [...receptors].sort((a, b) => a.id - b.id);
  return (response, url) => {
    const filter = url.searchParams.get("cql_filter") ?? "";
    const ranges = [...filter.matchAll(/receptor_id BETWEEN (\d+) AND (\d+)/g)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ]);
    const isWanted = ({ id }: KnownReceptor): boolean => ranges.some(([from, to]) => id >= from && id <= to);
    const isHexagons = url.searchParams.get("typeNames") === "base_geometries:hexagons";
    const wanted = isHexagons
      ? filter.includes("zoom_level = 1")
        ? sorted.filter(isWanted)
        : []
      : filter.includes(`year = ${year}`)
        ? sorted.filter((one) => isWanted(one) && one.deposition !== undefined)
        : [];
    const start = Number(url.searchParams.get("startIndex"));
    const page = wanted.slice(start, start + Number(url.searchParams.get("count")));
    const features = page.map(isHexagons ? hexagonOf : (one) => depositionOf(one, year));
    response.writeHead(200, { "content-type": "application/json" }).end(
      JSON.stringify({
        type: "FeatureCollection",
        features,
        numberReturned: page.length,
        timeStamp: "2026-11-27T10:00:00.000Z",
        ...(saysTotal ? { numberMatched: wanted.length } : {}),
      }),
    );
  };
}

function hexagonOf(one: KnownReceptor): unknown {
  const { id, criticalLoad = 1000, deposition = NaN, relevant = true } = one;
  const above = one.above ?? deposition > (criticalLoad ?? Infinity);
  return {
    type: "Feature",
    id: `hexagons.${id}`,
    geometry: one.geometry ?? null,
    properties: {
      receptor_id: id,
      zoom_level: 1,
      relevant,
      exceeding: deposition > (criticalLoad ?? Infinity) - 70,
      above_cl: above,
      critical_deposition: criticalLoad,
    },
  };
}

function depositionOf({ id, deposition }: KnownReceptor, year: number): unknown {
  return {
    type: "Feature",
    geometry: null,
    properties: { receptor_id: id, year, total_deposition: deposition },
  };
}
