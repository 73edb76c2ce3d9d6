/** Live outlines against a small server that answers, and fails, as PDOK's Natura 2000 service does. */
import { describe, expect, it } from "vitest";
import { fetchOutlines, type OutlineOptions } from "../../src/services/natura-outlines.ts";
import { naturaAnswer, publishedPart, square } from "./natura-layer.ts";
import { faultOf, half, IMPATIENT, json, never, serve, silent, status, type Answer } from "./small-server.ts";

const PARTS = [
  publishedPart({ nr: 57, name: "Veluwe", directive: "VR" }),
  publishedPart({ nr: 57, name: "Veluwe", directive: "VR+HR" }),
  publishedPart({ nr: "149", name: " Meinweg " }),
  publishedPart({
    nr: 1,
    name: "Waddenzee",
    geometry: { type: "MultiPolygon", coordinates: [[square(150_000, 600_000)], [square(160_000, 600_000)]] },
  }),
];

async function fetchFrom(answers: readonly Answer[], options: OutlineOptions = {}) {
  const server = await serve(...answers);
  const fetched = fetchOutlines(never, {
    address: `${server.address}rvo/natura2000/wfs/v1_0`,
    patience: IMPATIENT,
    areas: 3,
    now: () => new Date("2026-11-27T09:00:00Z"),
    ...options,
  });
  return { fetched, ...server };
}
const faultFrom = async (answer: Answer, options?: OutlineOptions) =>
  faultOf((await fetchFrom([answer], options)).fetched);

describe("live outlines", () => {
  it("are all parts of all areas, with the time they were asked for", async () => {
    const stamped = { numberMatched: 4, timeStamp: "2026-11-27T09:00:01Z" };
    const { fetched, asked } = await fetchFrom([naturaAnswer(PARTS, stamped)]);
    const { parts, areas, edition } = await fetched;
    expect(areas).toBe(3);
    expect(parts.map(({ nr, name, directive }) => [nr, name, directive])).toEqual([
      [57, "Veluwe", "VR"],
      [57, "Veluwe", "VR+HR"],
      [149, "Meinweg", "HR"],
      [1, "Waddenzee", "HR"],
    ]);
    expect(parts[0].polygons).toEqual([[square(114_000, 400_000)]]);
    expect(parts[3].polygons).toHaveLength(2);
    expect(edition).toMatchObject({ askedAt: "2026-11-27T09:00:00.000Z", statedAt: "2026-11-27T09:00:01Z" });
    expect(asked[0].pathname).toBe("/rvo/natura2000/wfs/v1_0");
    expect(Object.fromEntries(asked[0].searchParams)).toMatchObject({
      typeNames: "natura2000:natura2000",
      outputFormat: "application/json",
      srsName: "EPSG:28992",
    });
  });

  it("come page by page, with progress", async () => {
    const steps: number[] = [];
    const { fetched, asked } = await fetchFrom([naturaAnswer(PARTS)], {
      pageSize: 3,
      onProgress: (parts) => steps.push(parts),
    });
    expect((await fetched).parts).toHaveLength(4);
    expect(steps).toEqual([3, 4]);
    expect(asked.map(({ searchParams }) => searchParams.get("startIndex"))).toEqual(["0", "3"]);
  });

  it("follow the links of a service that has them", async () => {
    const collection = (features: readonly unknown[], href?: string): Answer =>
      json({
        type: "FeatureCollection",
        features,
        links: [{ rel: "self", href: "?page=1" }, ...(href === undefined ? [] : [{ rel: "next", href }])],
      });
    const { fetched, asked } = await fetchFrom([
      collection(PARTS.slice(0, 2), "/items?cursor=2"),
      collection(PARTS.slice(2)),
    ]);
    expect((await fetched).areas).toBe(3);
    expect(asked[1].pathname + asked[1].search).toBe("/items?cursor=2");
  });
});

describe("a service of outlines that fails", () => {
  it.each([
    ["a fault", status(502)],
    ["half an answer", half],
    ["silence", silent],
  ])("once by %s is asked again, and gives all", async (_, fault) => {
    const { fetched } = await fetchFrom([fault, naturaAnswer(PARTS)]);
    expect((await fetched).areas).toBe(3);
  });

  it.each([
    ["a part without a number", [publishedPart({ nr: "Veluwe" })], /nr/],
    ["a number that no area has", [publishedPart({ nr: 169 })], /nr/],
    ["a directive that there is not", [publishedPart({ nr: 57, directive: "XX" })], /beschermin/],
    [
      "points",
      [publishedPart({ nr: 57, geometry: { type: "Point", coordinates: [1, 2] } })],
      /geometry\.type/,
    ],
    ["no shape", [publishedPart({ nr: 57, geometry: { type: "Polygon", coordinates: [] } })], /fewer than 4/],
    ["areas that are missing", PARTS.slice(0, 2), /1 areas, 3 were expected/],
  ])("by %s is said to answer in another shape", async (_, parts, what) => {
    const fault = await faultFrom(naturaAnswer(parts));
    expect(fault.kind).toBe("shape");
    expect("what" in fault ? fault.what : "").toMatch(what);
  });

  it.each([
    ["degrees", [5.8, 51.9]],
    ["degrees, north before east", [51.9, 5.8]],
    ["metres, north before east", [400_000, 190_000]],
    ["Web Mercator", [645_000, 6_780_000]],
  ])("by answering in %s is noticed", async (_, [x, y]) => {
    const ring = square(0, 0).map(([east, north]) => [x + east / 1e6, y + north / 1e6]);
    const part = publishedPart({ nr: 57, geometry: { type: "Polygon", coordinates: [ring] } });
    expect(await faultFrom(naturaAnswer([part]))).toMatchObject({ kind: "projection" });
  });

  it("by leading to another origin, or in a circle, is not followed", async () => {
    for (const href of ["https://elsewhere.example/items", "?page=1", "http://["]) {
      const server = await serve(
        json({ type: "FeatureCollection", features: PARTS, links: [{ rel: "next", href }] }),
      );
      const address = `${server.address}items`;
      const fault = await faultOf(fetchOutlines(never, { address, patience: IMPATIENT }));
      expect(fault.kind).toBe("shape");
    }
  });

  it("by giving the same page for ever is stopped", async () => {
    const { fetched, asked } = await fetchFrom([json({ type: "FeatureCollection", features: PARTS })], {
      pageSize: 4,
    });
    expect((await faultOf(fetched)).kind).toBe("many");
    expect(asked.length).toBeLessThan(600);
  });

  it("is left in the middle when nobody waits any more", async () => {
    const stopper = new AbortController();
    const server = await serve((response) => {
      response.write('{"type":"FeatureCollection",');
      stopper.abort(new Error("no longer wanted"));
    });
    await expect(
      fetchOutlines(stopper.signal, { address: server.address, patience: IMPATIENT }),
    ).rejects.toThrow("no longer wanted");
    expect(server.asked).toHaveLength(1);
  });
});
