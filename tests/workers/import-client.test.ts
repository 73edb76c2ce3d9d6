/** The client with a service behind real message ports, in the place of a worker: what crosses, and what ends it. */
import { expose } from "comlink";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeScenarioFile } from "../../src/exchange/scenario-file.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import { ImportReading } from "../../src/workers/import-client.ts";
import { ImportService } from "../../src/workers/import-service.ts";
import { gml, source } from "../exchange/imaer-fixture.ts";
import { largeDeposition, largeImaer, largeReceptor } from "../exchange/large-imaer.ts";

/** Stands in for a worker; its service runs in this thread. */
class Stand extends EventTarget {
  static last: Stand;
  readonly #near: MessagePort;
  readonly #far: MessagePort;
  isTerminated = false;
  /** Messages with buffers that were moved. */
  moved = 0;

  constructor() {
    super();
    Stand.last = this;
    const { port1, port2 } = new MessageChannel();
    [this.#near, this.#far] = [port1, port2];
    const send = port2.postMessage.bind(port2);
    port2.postMessage = (message: unknown, moved?: Transferable[] | StructuredSerializeOptions): void => {
      const all = Array.isArray(moved) ? moved : [];
      if (all.some((one) => one instanceof ArrayBuffer)) this.moved++;
      send(message, all);
    };
    expose(new ImportService(), port2);
    port1.addEventListener("message", ({ data, ports }) => {
      this.dispatchEvent(Object.assign(new Event("message"), { data: data as unknown, ports }));
    });
    port1.start();
  }

  postMessage(message: unknown, moved: Transferable[] = []): void {
    this.#near.postMessage(message, moved);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#near.close();
    this.#far.close();
  }

  fail(type: string, message = ""): void {
    this.dispatchEvent(Object.assign(new Event(type), { message }));
  }
}

const open: ImportReading[] = [];
function reading(content: string | Uint8Array | Blob, name = "f"): ImportReading {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
  const one = new ImportReading(blob, name);
  open.push(one);
  return one;
}
const silent = (): void => undefined;

beforeEach(() => vi.stubGlobal("Worker", Stand));
afterEach(() => {
  for (const one of open.splice(0)) one.dispose();
  vi.unstubAllGlobals();
});

const TABLE = "naam;x;y;nh3\nA;197900;356000;1\nB;197900;356000;2\n";

describe("A reading in a worker", () => {
  it("gives a preview, and then the sources of the groups that are wanted", async () => {
    const one = reading(TABLE);
    const found = await one.read({}, silent);
    expect(found).toMatchObject({
      kind: "preview",
      preview: { kind: "csv", groups: [{ sources: 2, nh3: 3 }] },
    });
    expect(await one.sources(["reference"])).toMatchObject([
      { name: "A", situation: "reference" },
      { name: "B", situation: "reference" },
    ]);
    expect(await one.sources([undefined])).toEqual([]);
    expect([await one.results(), await one.scenarios()]).toEqual([[], { scenarios: [], space: undefined }]);
  });

  it("tells a fault as plain data, with the file in a ZIP, its line and its remedy", async () => {
    const bad = gml(source({ emissions: "" }).replace('sectorId="1800"', 'sectorId="x"'));
    const zip = zipSync({ "a/b.gml": new TextEncoder().encode(bad) });
    expect(await reading(zip, "case.zip").read({}, silent)).toEqual({
      kind: "fault",
      fault: {
        kind: "bad-value",
        file: "case.zip/a/b.gml",
        line: 4,
        element: "EmissionSource ES.1",
        fault: 'its sectorId is "x"',
        remedy: "it must be the number of a sector",
      },
    });
  });

  it("has nothing to take after a fault, and reads again after it", async () => {
    const one = reading(new Uint8Array([65, 0, 1]));
    expect(await one.read({}, silent)).toMatchObject({ kind: "fault", fault: { kind: "not-csv", line: 1 } });
    await expect(one.sources(["proposed"])).rejects.toThrow("expected a file to be read first");
    expect(await one.read({ encoding: "windows-1252" }, silent)).toMatchObject({ kind: "preview" });
  });

  it("reads the same file otherwise, and what was wished last is what can be taken", async () => {
    const one = reading("a;b;c;d\n197900;356000;1,5;7\n");
    expect(await one.read({}, silent)).toMatchObject({
      preview: { table: { missing: ["place", "emission"] } },
    });
    await one.read({ mapping: { x: 0, y: 1, nh3: 3 } }, silent);
    await one.read({ mapping: { x: 0, y: 1, nh3: 2 } }, silent);
    expect(await one.sources(["proposed"])).toMatchObject([{ nh3: 1.5, nox: 0 }]);
  });

  it("ends a reading when the next begins, however long that one would take", async () => {
    const service = new ImportService();
    const long = service.read(new Blob([...largeImaer(3000, 1500)]), "long", {}, silent);
    const short = service.read(new Blob([TABLE]), "short", {}, silent);
    await expect(long).rejects.toMatchObject({ name: "AbortError" });
    expect(await short).toMatchObject({ kind: "preview", preview: { kind: "csv" } });
    expect(service.sources(["proposed"])).toHaveLength(2);
  });

  it("hands over depositions whose columns are moved, as often as they are asked for", async () => {
    const one = reading(new Blob([...largeImaer(3000, 1500)]));
    const shares: number[] = [];
    expect(await one.read({}, (share) => shares.push(share))).toMatchObject({ preview: { receptors: 3000 } });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    for (const time of [1, 2]) {
      const [{ name, results }] = await one.results();
      expect([name, results.length, results.receptorId[2999]]).toEqual(["Beoogd", 3000, largeReceptor(2999)]);
      expect(results.nh3[2999]).toBeCloseTo(largeDeposition(2999), 3);
      expect(Stand.last.moved).toBe(time);
    }
  });

  it("hands over scenarios", async () => {
    const one = reading(encodeScenarioFile({ scenarios: [newScenario("letter", "1", "Brief")], other: {} }));
    expect(await one.read({}, silent)).toMatchObject({ preview: { kind: "scenario", scenarios: ["Brief"] } });
    expect((await one.scenarios()).scenarios).toMatchObject([{ name: "Brief" }]);
  });

  it("reads an empty file without a share that is no number", async () => {
    const shares: number[] = [];
    const found = await reading("").read({}, (share) => shares.push(share));
    expect(found).toMatchObject({ kind: "fault", fault: { kind: "not-csv", fault: "the file is empty" } });
    expect(shares.every(Number.isFinite)).toBe(true);
  });
});

describe("A reading that ends", () => {
  it("when it is let go ends its worker at once, and fails what was awaited and what comes later", async () => {
    const one = reading(new Blob([...largeImaer(3000, 1500)]));
    const under = one.read({}, () => one.dispose());
    await expect(under).rejects.toMatchObject({ name: "AbortError" });
    expect(Stand.last.isTerminated).toBe(true);
    await expect(one.results()).rejects.toMatchObject({ name: "AbortError" });
  });

  it.each([
    ["error", "out of memory", "out of memory"],
    ["error", "", "a worker could not be started"],
    ["messageerror", "", "what a worker answered could not be taken in"],
  ])(
    "by an %s of its worker fails with that (%s), and another file can be read",
    async (type, message, words) => {
      const one = reading(new Blob([...largeImaer(2000, 1500)]));
      const under = one.read({}, silent);
      Stand.last.fail(type, message);
      await expect(under).rejects.toThrow(words);
      await expect(one.sources([])).rejects.toThrow(words);
      expect(await reading(TABLE).read({}, silent)).toMatchObject({ kind: "preview" });
    },
  );
});
