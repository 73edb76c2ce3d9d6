/** The search for addresses against a small server that answers, and fails, as the service does. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { AddressSearch } from "../../src/services/address-search.ts";
import { ServiceError } from "../../src/services/get-json.ts";

const PATIENT = { timeout: 300, waits: [1, 1] };
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

type Answer = (response: ServerResponse) => void;
const json =
  (value: unknown): Answer =>
  (response) =>
    response.end(JSON.stringify(value));
const failing: Answer = (response) => response.writeHead(503).end("busy");

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Answers one question after the other; the last answer stays. */
async function serve(...answers: readonly Answer[]): Promise<{ search: AddressSearch; asked: URL[] }> {
  const asked: URL[] = [];
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? "", "http://localhost"));
    answers[Math.min(asked.length, answers.length) - 1](response);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { search: new AddressSearch(`http://127.0.0.1:${port}/search/v3_1/`, PATIENT), asked };
}

const never = new AbortController().signal;

describe("search for addresses", () => {
  it("suggests names, asking for addresses, roads, towns and postcodes only", async () => {
    const { search, asked } = await serve(json(SUGGESTED));
    expect(await search.suggest("industrieweg & 15", never)).toEqual([
      { id: "adr-1", name: "Industrieweg 15, 6045JG Roermond" },
      { id: "weg-2", name: "Industrieweg, Roermond" },
    ]);
    expect(asked[0].pathname).toBe("/search/v3_1/suggest");
    expect(asked[0].searchParams.get("q")).toBe("industrieweg & 15");
    expect(asked[0].searchParams.get("fq")).toContain("postcode");
  });

  it("knows in RD where a suggestion lies", async () => {
    const { search } = await serve(json(LOCATED));
    expect(await search.locate("adr-1", never)).toEqual({ x: 197900.5, y: 356000.25 });
  });

  it("asks again after a fault of the service", async () => {
    const { search, asked } = await serve(failing, failing, json(SUGGESTED));
    expect(await search.suggest("roermond", never)).toHaveLength(2);
    expect(asked).toHaveLength(3);
  });

  it("asks again after half an answer", async () => {
    const half: Answer = (response) => {
      response.writeHead(200, { "content-length": "500" });
      response.write('{"response":');
      setTimeout(() => response.destroy(), 5);
    };
    const { search, asked } = await serve(half, json(SUGGESTED));
    expect(await search.suggest("roermond", never)).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["stays in fault", failing, "refused"],
    ["never answers", () => undefined, "away"],
    ["refuses", (response: ServerResponse) => response.writeHead(400).end("no"), "refused"],
    ["answers in another shape", json({ docs: [] }), "shape"],
    ["answers no JSON", (response: ServerResponse) => response.end("<html>"), "shape"],
  ] as const)("says why where the service %s", async (_, answer, kind) => {
    const { search } = await serve(answer);
    const fault = await search.suggest("roermond", never).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ServiceError);
    expect((fault as ServiceError).kind).toBe(kind);
  });

  it("refuses an address without a place", async () => {
    const { search } = await serve(json({ response: { docs: [{ centroide_rd: "POINT(here)" }] } }));
    await expect(search.locate("adr-1", never)).rejects.toThrow("no place");
  });

  it("stops when nobody waits any more", async () => {
    const { search, asked } = await serve(() => undefined);
    const stopper = new AbortController();
    const answer = search.suggest("roermond", stopper.signal);
    setTimeout(() => stopper.abort(), 20);
    await expect(answer).rejects.toThrow("abort");
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
