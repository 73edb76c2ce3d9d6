/** Live hexagons against a small server that answers, and fails, as AERIUS's open data do. */
import { describe, expect, it } from "vitest";
import { receptorAt, receptorCentre, receptorCorners } from "../../src/grid/receptor.ts";
import type { GridArea } from "../../src/grid/receptor-ranges.ts";
import { fetchLiveHexagons, type LiveHexagonOptions } from "../../src/services/live-hexagons.ts";
import { aeriusAnswer, type KnownReceptor } from "./aerius-layers.ts";
import { faultOf, half, IMPATIENT, json, never, serve, silent, status, type Answer } from "./small-server.ts";

const [X, Y] = [197_900, 356_000];
const AROUND: GridArea = { kind: "circle", x: X, y: Y, distance: 400 };

function idAt(east: number, north: number): number {
  const id = receptorAt(X + east, Y + north);
  if (id === undefined) throw new RangeError("expected a place in the grid");
  return id;
}
const [MIDDLE, EAST, NORTH, FAR] = [idAt(0, 0), idAt(200, 0), idAt(0, 200), idAt(9000, 0)];
const KNOWN: readonly KnownReceptor[] = [
  { id: MIDDLE, criticalLoad: 1071, deposition: 1500.4 },
  { id: EAST, criticalLoad: 714, deposition: 700 },
  { id: NORTH, criticalLoad: null, relevant: false },
  { id: FAR, criticalLoad: 1000, deposition: 1000 },
];

async function fetchFrom(
  answer: Answer | readonly Answer[],
  options: LiveHexagonOptions = {},
  area: GridArea = AROUND,
) {
  const server = await serve(...(typeof answer === "function" ? [answer] : answer));
  const fetched = fetchLiveHexagons(area, never, {
    address: `${server.address}opendata/wfs`,
    patience: IMPATIENT,
    now: () => new Date("2026-11-27T09:00:00Z"),
    ...options,
  });
  return { fetched, ...server };
}
const faultFrom = async (answer: Answer | readonly Answer[], options?: LiveHexagonOptions) =>
  faultOf((await fetchFrom(answer, options)).fetched);

describe("live hexagons", () => {
  it("are those around a place, sorted, with figures, flags, year and edition", async () => {
    const live = await (await fetchFrom(aeriusAnswer(KNOWN))).fetched;
    const ids = [MIDDLE, EAST, NORTH].sort((a, b) => a - b);
    expect([...live.receptorId]).toEqual(ids);
    const at = (id: number): number => ids.indexOf(id);
    expect(live.criticalLoad[at(MIDDLE)]).toBe(1071);
    expect(live.background[at(MIDDLE)]).toBeCloseTo(1500.4, 3);
    expect(live.isOverloaded[at(MIDDLE)]).toBe(1);
    expect([live.isNear[at(EAST)], live.isOverloaded[at(EAST)]]).toEqual([1, 0]);
    expect(live.criticalLoad[at(NORTH)]).toBeNaN();
    expect(live.background[at(NORTH)]).toBeNaN();
    expect(live.isRelevant[at(NORTH)]).toBe(0);
    expect(live.year).toBe(2022);
    expect(live.edition).toMatchObject({
      askedAt: "2026-11-27T09:00:00.000Z",
      statedAt: "2026-11-27T10:00:00.000Z",
    });
    expect(live.edition.digest).toMatch(/^[0-9a-f]{8}$/);
  });

  it("are asked for by layer, level, year and stretches of ids, in RD and sorted", async () => {
    const { fetched, asked } = await fetchFrom(aeriusAnswer(KNOWN));
    await fetched;
    expect(asked.map(({ pathname }) => pathname)).toEqual(["/opendata/wfs", "/opendata/wfs"]);
    const [hexagons, depositions] = asked.map(({ searchParams }) => Object.fromEntries(searchParams));
    expect(hexagons).toMatchObject({
      typeNames: "base_geometries:hexagons",
      outputFormat: "application/json",
      srsName: "EPSG:28992",
      startIndex: "0",
    });
    expect(hexagons["cql_filter"]).toMatch(/^zoom_level = 1 AND \(receptor_id BETWEEN \d+ AND \d+( OR |\))/);
    expect(depositions["typeNames"]).toBe("depositions:depositions");
    expect(depositions["cql_filter"]).toMatch(/^year = 2022 AND \(/);
  });

  it.each([true, false])(
    "come page by page, whether the service says how many there are (%s)",
    async (saysTotal) => {
      const many = [-2, -1, 0, 1, 2].flatMap((i) =>
        [-1, 0, 1].map((j) => ({ id: idAt(150 * i, 108 * j), deposition: 1200 })),
      );
      const known = [...new Map(many.map((one) => [one.id, one])).values()];
      const { fetched, asked } = await fetchFrom(aeriusAnswer(known, { saysTotal }), { pageSize: 4 });
      expect((await fetched).length).toBe(known.length);
      expect(asked.length).toBe(
        2 * (saysTotal ? Math.ceil(known.length / 4) : Math.floor(known.length / 4) + 1),
      );
    },
  );

  it("have the same digest for the same figures, and another for others", async () => {
    const digest = async (known: readonly KnownReceptor[], pageSize: number): Promise<string> =>
      (await (await fetchFrom(aeriusAnswer(known), { pageSize })).fetched).edition.digest;
    const once = await digest(KNOWN, 100);
    expect(await digest([...KNOWN].reverse(), 2)).toBe(once);
    expect(
      await digest(
        KNOWN.map((one) => ({ ...one, criticalLoad: 1072 })),
        100,
      ),
    ).not.toBe(once);
  });

  it("may be none: then nobody is asked for depositions", async () => {
    const { fetched, asked } = await fetchFrom(aeriusAnswer([]));
    expect((await fetched).length).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it("of a large circle are asked for in several questions, with progress", async () => {
    const steps: string[] = [];
    const { fetched, asked } = await fetchFrom(
      aeriusAnswer(KNOWN),
      { onProgress: (done, total) => steps.push(`${done}/${total}`) },
      { kind: "circle", x: X, y: Y, distance: 5000 },
    );
    expect((await fetched).length).toBe(3);
    expect(steps).toEqual(["0/3", "1/3", "2/3", "3/3"]);
    expect(asked.every((url) => url.search.length < 6000)).toBe(true);
  });

  it("may come with their shapes, which must lie where the grid has them", async () => {
    const ring = receptorCorners(MIDDLE).map(([x, y]) => [Math.round(x), Math.round(y)]);
    const geometry = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
    const live = await (await fetchFrom(aeriusAnswer([{ id: MIDDLE, deposition: 900, geometry }]))).fetched;
    expect(live.length).toBe(1);
  });
});

describe("a service of hexagons that fails", () => {
  const hexagon = (change: object): Answer =>
    json({
      type: "FeatureCollection",
      features: [
        { properties: { receptor_id: MIDDLE, zoom_level: 1, critical_deposition: 1071, ...change } },
      ],
    });

  it.each([
    ["a fault", status(500)],
    ["too many questions", status(429, { "retry-after": "0" })],
    ["half an answer", half],
    ["silence", silent],
  ])("once by %s is asked again, and gives all", async (_, fault) => {
    const { fetched } = await fetchFrom([fault, aeriusAnswer(KNOWN)]);
    expect((await fetched).length).toBe(3);
  });

  it.each([
    ["no features", json({ type: "FeatureCollection" }), /features/],
    ["an attribute of another kind", hexagon({ critical_deposition: "1071" }), /critical_deposition/],
    ["a receptor that cannot be", hexagon({ receptor_id: 0 }), /receptor_id/],
    ["another level: the filter was passed over", hexagon({ zoom_level: 2 }), /zoom_level 2/],
    ["a receptor that was not asked for", hexagon({ receptor_id: FAR }), /not asked for/],
    ["a receptor twice", aeriusAnswer([KNOWN[0], KNOWN[0]]), /came twice/],
  ])("by %s is said to answer in another shape", async (_, answer, what) => {
    const fault = await faultFrom(answer);
    expect(fault.kind).toBe("shape");
    expect("what" in fault ? fault.what : "").toMatch(what);
  });

  it("by fewer features than it says it has is not taken for whole", async () => {
    const answer = json({ type: "FeatureCollection", features: [], numberMatched: 5 });
    expect(await faultFrom(answer)).toMatchObject({
      kind: "shape",
      what: "an empty page after 0 of 5 features",
    });
  });

  it("by another projection is noticed where shapes come along", async () => {
    const geometry = {
      type: "Polygon",
      coordinates: [
        [
          [6, 51.2],
          [6.001, 51.2],
          [6.001, 51.201],
          [6, 51.2],
        ],
      ],
    };
    expect((await faultFrom(aeriusAnswer([{ id: MIDDLE, geometry }]))).kind).toBe("projection");
    const [x, y] = receptorCentre(MIDDLE);
    const swapped = {
      type: "Polygon",
      coordinates: [
        [
          [y - 60, x],
          [y + 60, x],
          [y, x + 50],
          [y - 60, x],
        ],
      ],
    };
    expect((await faultFrom(aeriusAnswer([{ id: MIDDLE, geometry: swapped }]))).kind).toBe("projection");
  });

  it("by too many features is stopped as soon as that shows", async () => {
    const { fetched, asked } = await fetchFrom(aeriusAnswer(KNOWN), { mostHexagons: 2, pageSize: 1 });
    expect(await faultOf(fetched)).toEqual({ kind: "many", most: 2, of: "features" });
    expect(asked).toHaveLength(1);
    const untold = await fetchFrom(aeriusAnswer(KNOWN, { saysTotal: false }), {
      mostHexagons: 2,
      pageSize: 1,
    });
    expect(await faultOf(untold.fetched)).toEqual({ kind: "many", most: 2, of: "features" });
    expect(untold.asked).toHaveLength(3);
  });

  it("by having no depositions of the year says so", async () => {
    expect(await faultFrom(aeriusAnswer(KNOWN), { year: 2021 })).toEqual({
      kind: "absent",
      what: "depositions of 2021",
    });
  });

  it("is left in the middle when nobody waits any more: no page is asked for after that", async () => {
    const stopper = new AbortController();
    const good = aeriusAnswer(KNOWN);
    const { address, asked } = await serve(good, (response, url) => {
      stopper.abort(new Error("no longer wanted"));
      good(response, url);
    });
    const fetched = fetchLiveHexagons(AROUND, stopper.signal, { address, pageSize: 1, patience: IMPATIENT });
    await expect(fetched).rejects.toThrow("no longer wanted");
    expect(asked).toHaveLength(2);
  });
});
