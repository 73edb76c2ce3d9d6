/** The search for addresses against a small server that answers, and fails, as the service does. */
import { describe, expect, it } from "vitest";
import { AddressSearch } from "../../src/services/address-search.ts";
import {
  faultOf,
  half,
  IMPATIENT,
  json,
  never,
  serve,
  silent,
  status,
  type Answer,
  type SmallServer,
} from "./small-server.ts";

const SUGGESTED = {
  response: {
    numFound: 2,
    docs: [
      { id: "adr-1", type: "adres", weergavenaam: "Industrieweg 15, 6045JG Roermond", score: 8 },
      { id: "weg-2", type: "weg", weergavenaam: "Industrieweg, Roermond", score: 7 },
    ],
  },
};
const LOCATED = {
  response: {
    docs: [{ id: "adr-1", centroide_ll: "POINT(6.0 51.19)", centroide_rd: "POINT(197900.5 356000.25)" }],
  },
};

async function searchOf(
  ...answers: readonly Answer[]
): Promise<{ search: AddressSearch; asked: SmallServer["asked"] }> {
  const { address, asked } = await serve(...answers);
  return { search: new AddressSearch(`${address}search/v3_1/`, IMPATIENT), asked };
}

describe("search for addresses", () => {
  it("suggests names, asking for addresses, roads, towns and postcodes only", async () => {
    const { search, asked } = await searchOf(json(SUGGESTED));
    expect(await search.suggest("industrieweg & 15", never)).toEqual([
      { id: "adr-1", name: "Industrieweg 15, 6045JG Roermond" },
      { id: "weg-2", name: "Industrieweg, Roermond" },
    ]);
    expect(asked[0].pathname).toBe("/search/v3_1/suggest");
    expect(asked[0].searchParams.get("q")).toBe("industrieweg & 15");
    expect(asked[0].searchParams.get("fq")).toContain("postcode");
  });

  it("knows in RD where a suggestion lies", async () => {
    const { search } = await searchOf(json(LOCATED));
    expect(await search.locate("adr-1", never)).toEqual({ x: 197900.5, y: 356000.25 });
  });

  it("asks again after a fault of the service", async () => {
    const { search, asked } = await searchOf(status(503), status(503), json(SUGGESTED));
    expect(await search.suggest("roermond", never)).toHaveLength(2);
    expect(asked).toHaveLength(3);
  });

  it("asks again after half an answer", async () => {
    const { search, asked } = await searchOf(half, json(SUGGESTED));
    expect(await search.suggest("roermond", never)).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["stays in fault", status(503), "broken"],
    ["never answers", silent, "slow"],
    ["refuses", status(400), "refused"],
    ["answers in another shape", json({ docs: [] }), "shape"],
    ["answers no JSON", (response) => void response.end("<html>"), "shape"],
  ] as readonly (readonly [string, Answer, string])[])(
    "says why where the service %s",
    async (_, answer, kind) => {
      const { search } = await searchOf(answer);
      expect((await faultOf(search.suggest("roermond", never))).kind).toBe(kind);
    },
  );

  it("refuses an address without a place", async () => {
    const { search } = await searchOf(json({ response: { docs: [{ centroide_rd: "POINT(here)" }] } }));
    await expect(search.locate("adr-1", never)).rejects.toThrow("no place");
  });

  it("stops when nobody waits any more", async () => {
    const { search, asked } = await searchOf(silent);
    const stopper = new AbortController();
    const answer = search.suggest("roermond", stopper.signal);
    setTimeout(() => stopper.abort(), 20);
    await expect(answer).rejects.toThrow("abort");
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
