import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { OVERLOAD_CLASSES, overloadAt } from "../../src/check/overload.ts";
import { loadHexagons } from "../../src/data/land.ts";
import { DIRECTIONS, neighbourOf } from "../../src/grid/direction.ts";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import { toLonLat } from "../../src/grid/rd.ts";
import { parentOf, receptorAt, receptorCentre, type Level } from "../../src/grid/receptor.ts";
import { useBrowser } from "./browser.ts";
import { lookAt, pick, pixels, placesOf, untilDrawn, type Point } from "./map-page.ts";

const open = useBrowser({ keepsPages: true });
const VELUWE = toLonLat(187_000, 463_000);
const COLOURS = {
  none: "#b4dcd3",
  near: "#f6e7a6",
  light: "#e48c84",
  moderate: "#a8478f",
  strong: "#431053",
};
/** The part of the map that no card or button covers, px. */
const OPEN = { left: 290, right: 860, top: 80, bottom: 600 };

let hexagons: HexagonTable;
/** One page for all tests that only look. */
let page: Page;
beforeAll(async () => {
  ({ page } = await open());
  await untilDrawn(page);
  const folder = new URL("../../public/data/", import.meta.url);
  hexagons = await loadHexagons((name) =>
    Promise.resolve(new Uint8Array(readFileSync(new URL(name.replace(/\?.*/, ""), folder)))),
  );
  const css = readFileSync(new URL("../../src/elements/tokens.css", import.meta.url), "utf8");
  for (const name of OVERLOAD_CLASSES)
    COLOURS[name] = new RegExp(`--pk-overload-${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? "";
});

/** Evenly over a rectangle, the same at every run. */
function scattered(count: number, width: number, height: number): Point[] {
  return Array.from({ length: count }, (_, i) => ({
    x: ((i * 0.754877666) % 1) * width,
    y: ((i * 0.569840291) % 1) * height,
  }));
}

/** Class of each hexagon of a level by mean deposition against mean critical load, straight from the definition. */
function classes(level: Level): ReadonlyMap<number, number> {
  const sums = new Map<number, { weight: number; deposition: number; load: number; worst: number }>();
  for (let h = 0; h < hexagons.length; h++) {
    const id = parentOf(hexagons.receptorId[h], level) ?? 0;
    const sum = sums.get(id) ?? { weight: 0, deposition: 0, load: 0, worst: 0 };
    const weight = hexagons.mappedArea[h] + 1e-6;
    sum.weight += weight;
    sum.deposition += weight * hexagons.background[h];
    sum.load += weight * hexagons.criticalLoad[h];
    sum.worst = Math.max(sum.worst, overloadAt(hexagons.background[h], hexagons.criticalLoad[h]));
    sums.set(id, sum);
  }
  return new Map(
    [...sums].map(([id, { weight, deposition, load, worst }]) => [
      id,
      level === 1 ? worst : overloadAt(deposition / weight, load / weight),
    ]),
  );
}

describe("Picking", () => {
  it.each([
    [7.2, 3],
    [8.5, 2],
    [10, 1],
    [14, 1],
  ] as const)("agrees with the grid on 2,000 points (zoom %d: level %i)", async (zoom, level) => {
    await lookAt(page, VELUWE, zoom);
    const points = scattered(2000, 970, 800);
    const known = new Set(Array.from(hexagons.receptorId, (id) => parentOf(id, level)));
    const picked = await pick(page, points);
    let found = 0;
    picked.forEach(({ rd, back, hexagon }, i) => {
      expect(Math.hypot(back.x - points[i].x, back.y - points[i].y)).toBeLessThan(0.01);
      const id = receptorAt(rd.x, rd.y, level);
      expect(hexagon?.receptorId).toBe(known.has(id) ? id : undefined);
      if (hexagon === undefined) return;
      found++;
      expect(hexagon.level).toBe(level);
      for (const h of hexagon.rows) expect(parentOf(hexagons.receptorId[h], level)).toBe(id);
    });
    expect(found).toBeGreaterThan(50);
  });
});

describe("The hexagons", () => {
  it.each([
    [7.9, 3],
    [8.9, 2],
    [11, 1],
    [14, 1],
  ] as const)("have the colours of their classes where they lie (zoom %d: level %i)", async (zoom, level) => {
    await lookAt(page, VELUWE, zoom, true);
    const classOf = classes(level);
    // Small hexagons share pixels with their neighbours: those in the midst of their own class are looked at.
    const inMidst = [...classOf].filter(([id, k]) =>
      zoom === 14
        ? true
        : DIRECTIONS.every((direction) => {
            const next = neighbourOf(id, direction, level);
            return next !== undefined && classOf.get(next) === k;
          }),
    );
    // Off the middle, where strokes may be.
    const points = inMidst.map(([id]) => {
      const [x, y] = receptorCentre(id);
      return { x, y: y - (zoom === 14 ? 38 : 0) };
    });
    const colourAt = await pixels(page);
    const seen = new Map<string, number>();
    (await placesOf(page, points)).forEach((place, i) => {
      if (place.x < OPEN.left || place.x > OPEN.right || place.y < OPEN.top || place.y > OPEN.bottom) return;
      const name = OVERLOAD_CLASSES[inMidst[i][1]];
      expect(colourAt(place), `${inMidst[i][0]} is ${name}`).toBe(COLOURS[name]);
      seen.set(name, (seen.get(name) ?? 0) + 1);
    });
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
    expect(seen.size).toBeGreaterThan(zoom === 14 ? 1 : 0);
  });

  it("are of one class only when that is pressed in the legend", async () => {
    await lookAt(page, VELUWE, 14, true);
    await page.getByRole("button", { name: /sterk/ }).first().click();
    await untilDrawn(page);
    const classOf = classes(1);
    const colourAt = await pixels(page);
    const points = [...classOf].map(([id]) => receptorCentre(id)).map(([x, y]) => ({ x, y: y - 38 }));
    const seen = { strong: 0, others: 0 };
    (await placesOf(page, points)).forEach((place, i) => {
      if (place.x < OPEN.left || place.x > OPEN.right || place.y < OPEN.top || place.y > OPEN.bottom) return;
      const isStrong = [...classOf.values()][i] === 4;
      seen[isStrong ? "strong" : "others"]++;
      expect(colourAt(place) === COLOURS.strong).toBe(isStrong);
    });
    expect(seen.others).toBeGreaterThan(20);
  });
});

describe("The graphics", () => {
  const shareDrawn = async (page: Page): Promise<number> => {
    const colourAt = await pixels(page);
    const points = scattered(2000, 970, 780);
    return points.filter((point) => colourAt(point) === COLOURS.moderate).length / points.length;
  };

  it("may be lost and come back: the page says so, and the hexagons are drawn again", async () => {
    const { page } = await open();
    await untilDrawn(page);
    const before = await shareDrawn(page);
    expect(before).toBeGreaterThan(0.004);
    await page.locator("pk-map canvas").evaluate((canvas: HTMLCanvasElement) => {
      const loss = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      loss?.loseContext();
      Object.assign(window, { restore: () => loss?.restoreContext() });
    });
    await page
      .getByText(/grafische kaart is weggevallen/)
      .first()
      .waitFor();
    await page.evaluate("restore()");
    await untilDrawn(page);
    await expect.poll(() => shareDrawn(page), { timeout: 30_000 }).toBeCloseTo(before, 2);
    expect(await page.getByText(/grafische kaart is weggevallen/).count()).toBe(0);
  });

  it("may be absent: the page says why, and the table gives the figures", async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      const original: unknown = Reflect.get(HTMLCanvasElement.prototype, "getContext");
      const without = function (this: HTMLCanvasElement, ...wanted: unknown[]): unknown {
        return wanted[0] === "2d"
          ? (Reflect.apply(original as () => unknown, this, wanted) as unknown)
          : null;
      };
      Reflect.set(HTMLCanvasElement.prototype, "getContext", without);
    });
    await page.reload();
    await page
      .getByText(/WebGL2 ontbreekt/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Naar de tabel" }).click();
    await page.getByRole("table").first().waitFor();
  });

  it("are made anew when the map is taken out of the page and put back, and serve two maps at once", async () => {
    const { page } = await open();
    await untilDrawn(page);
    const before = await shareDrawn(page);
    await page.locator("pk-map").evaluate((map) => {
      const { parentNode, nextSibling } = map;
      map.remove();
      parentNode?.insertBefore(map, nextSibling);
    });
    await untilDrawn(page);
    await expect.poll(() => shareDrawn(page), { timeout: 30_000 }).toBeCloseTo(before, 2);
    const isTwo = await page.locator("pk-map").evaluate(async (map) => {
      const copy = document.createElement("pk-map");
      const names = ["base", "outlines", "sites", "places", "hexagons", "values", "scale", "words"];
      for (const name of names) Object.assign(copy, { [name]: Reflect.get(map, name) as unknown });
      copy.style.cssText = "position:fixed;inset:0 auto auto 0;width:300px;height:300px";
      const ready = new Promise((resolve) => copy.addEventListener("pk-level", resolve, { once: true }));
      document.body.append(copy);
      await ready;
      return document.body.contains(copy);
    });
    expect(isTwo).toBe(true);
  });
});

describe("The keys", () => {
  it("walk from hexagon to hexagon, say where, and leave", async () => {
    const { page, errors } = await open();
    await untilDrawn(page);
    await lookAt(page, VELUWE, 13);
    await page.locator("pk-map canvas").focus();
    const status = page.locator("pk-map-keys [role=status]");
    await page.keyboard.press("Enter");
    const [start = 0] = (await status.textContent())?.match(/\d+/)?.map(Number) ?? [];
    for (const [key, direction] of [
      ["w", "north"],
      ["e", "northEast"],
      ["d", "southEast"],
      ["s", "south"],
    ] as const) {
      const [from = 0] = (await status.textContent())?.match(/\d+/)?.map(Number) ?? [];
      await page.keyboard.press(key);
      await expect.poll(() => status.textContent()).toContain(String(neighbourOf(from, direction)));
    }
    expect(start).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => status.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("move an own source, final with Enter", async () => {
    const { page } = await open("#view=check&x=197900&y=356000&nh3=20000");
    await untilDrawn(page);
    await page.locator("pk-map canvas").focus();
    await page.keyboard.press("m");
    await page.keyboard.press("w");
    await page.keyboard.press("Shift+W");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/y=357107|357107/);
  });
});
