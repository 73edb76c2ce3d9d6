/** Answers of PDOK's Natura 2000 service as a small server gives them. */
import type { Answer } from "./small-server.ts";

/** A part of an area as published: a square of a kilometre, unless it is told to be something else. */
export interface PublishedPart {
  readonly nr: number | string;
  readonly name?: string;
  readonly directive?: string;
  readonly geometry?: unknown;
}

export function publishedPart({
  nr,
  name = `Area ${nr}`,
  directive = "HR",
  geometry,
}: PublishedPart): unknown {
  return {
    type: "Feature",
    id: `natura2000.${nr}`,
    geometry: geometry ?? {
      type: "Polygon",
      coordinates: [square(100_000 + 2000 * (Number.parseInt(`0${nr}`, 10) % 50), 400_000)],
    },
    properties: {
      naamN2K: name,
      nr,
      beschermin: directive,
      sitecodeH: directive === "VR" ? null : "NL0000001",
      sitecodeV: null,
    },
  };
}

export function square(west: number, south: number): [number, number][] {
  const [east, north] = [west + 1000, south + 1000];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A service that has published these parts, and gives them page by page, with what else stands in its answer. */
export function naturaAnswer(
  parts: readonly unknown[],
  more: object = { numberMatched: parts.length },
): Answer {
  return (response, url) => {
    const start = Number(url.searchParams.get("startIndex"));
    const features = parts.slice(start, start + Number(url.searchParams.get("count")));
    response.end(JSON.stringify({ type: "FeatureCollection", features, ...more }));
  };
}
