/** The map element on a page, as the tests reach it. */
import { PNG } from "pngjs";
import type { Page } from "playwright-core";

/** The part of the map library that the tests use to take away what lies over the hexagons. */
interface Library {
  loaded(): boolean;
  isMoving(): boolean;
  jumpTo(options: { readonly center: readonly [number, number]; readonly zoom: number }): void;
  getStyle(): { readonly layers: readonly { readonly id: string }[] };
  getLayer(id: string): unknown;
  setLayoutProperty(id: string, name: string, value: string): void;
}

interface MapElement extends HTMLElement {
  readonly drawn: { readonly map: Library } | undefined;
  project(x: number, y: number): { readonly x: number; readonly y: number };
  unproject(x: number, y: number): { readonly x: number; readonly y: number };
  hexagonAt(
    x: number,
    y: number,
  ): { readonly receptorId: number; readonly level: number; readonly rows: readonly number[] } | undefined;
}

/** A point, px on the map or RD m. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Waits until all is drawn, the hexagons among it. */
export async function untilDrawn(page: Page): Promise<void> {
  const isDrawn = (): Promise<boolean> =>
    page.locator("pk-map").evaluate((element) => {
      const map = (element as MapElement).drawn?.map;
      return map?.loaded() === true && !map.isMoving() && map.getLayer("hexagons") !== undefined;
    });
  for (let tries = 0; tries < 120; tries++) {
    if (await isDrawn()) return;
    await page.waitForTimeout(500);
  }
  throw new Error("expected the map to be drawn within a minute");
}

/** Looks at a point (degrees), with or without what lies over the hexagons. */
export async function lookAt(
  page: Page,
  center: readonly [number, number],
  zoom: number,
  isBare = false,
): Promise<void> {
  await page.locator("pk-map").evaluate(
    (element, to) => {
      const map = (element as MapElement).drawn?.map;
      map?.jumpTo(to);
      for (const { id } of to.isBare ? (map?.getStyle().layers ?? []) : [])
        if (id !== "hexagons" && id !== "water") map?.setLayoutProperty(id, "visibility", "none");
    },
    { center, zoom, isBare },
  );
  await untilDrawn(page);
}

/** What the map picks at places on it, px: the point in RD, back on the map, and the hexagon. */
export async function pick(
  page: Page,
  points: readonly Point[],
): Promise<
  readonly {
    readonly rd: Point;
    readonly back: Point;
    readonly hexagon: ReturnType<MapElement["hexagonAt"]>;
  }[]
> {
  return page.locator("pk-map").evaluate((element, all) => {
    const map = element as MapElement;
    return all.map(({ x, y }) => {
      const rd = map.unproject(x, y);
      return { rd, back: map.project(rd.x, rd.y), hexagon: map.hexagonAt(rd.x, rd.y) };
    });
  }, points);
}

/** Places on the map, px, of points in RD. */
export async function placesOf(page: Page, points: readonly Point[]): Promise<readonly Point[]> {
  return page
    .locator("pk-map")
    .evaluate((element, all) => all.map(({ x, y }) => (element as MapElement).project(x, y)), points);
}

/** A reader of the map's pixels as six-digit colours, from a picture taken now. */
export async function pixels(page: Page): Promise<(point: Point) => string> {
  const clip = await page.locator("pk-map").boundingBox();
  if (clip === null) throw new Error("expected a map on the page");
  const { data, width } = PNG.sync.read(await page.screenshot({ clip, timeout: 60_000 }));
  return ({ x, y }) => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return `#${[0, 1, 2].map((part) => data[at + part].toString(16).padStart(2, "0")).join("")}`;
  };
}
