import { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import { csvText, sourceTable } from "../../src/exchange/csv-writer.ts";
import { sourcesGeoJson } from "../../src/exchange/geojson-writer.ts";
import { faultsOf, importFile, sourcesOf, type Imported } from "../../src/exchange/import-file.ts";
import { ownSourcesIn, previewOf } from "../../src/exchange/import-preview.ts";
import { inspectionOf } from "../../src/exchange/inspection.ts";
import { modelFaults, ownSourcesOf } from "../../src/exchange/own-from-file.ts";
import { encodeScenarioFile } from "../../src/exchange/scenario-file.ts";
import { equalSteps } from "../../src/measures/measure.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import { importOwn, roomFor } from "../../src/store/import-steps.ts";
import { addOwn } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";
import { putWork, workOf } from "../../src/store/work-address.ts";
import { newOwnSource } from "../../src/check/own-source.ts";
import {
  characteristics,
  emission,
  exchangeSource,
  gml,
  POINT,
  PROFILE,
  RD,
  receptor,
  result,
  source,
} from "./imaer-fixture.ts";
import { chanceOf } from "../chance.ts";
import { fastest } from "../fastest.ts";
import { mutated, mutatedZip } from "./mutations.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const INFO = { title: "Bronnen é", version: "0.1.0", edition: "e", disclaimer: "Schatting." };
const SURFACE = [
  [122_500, 461_500],
  [122_700, 461_500],
  [122_700, 461_650],
  [122_500, 461_500],
] as const;
const SOURCES = [
  exchangeSource({ name: "Bron ë; =1", dust: 4 }),
  exchangeSource({ id: "2", shape: { kind: "surface", rings: [SURFACE] }, situation: "Ander" }),
  exchangeSource({ id: "3", shape: { kind: "line", line: SURFACE.slice(0, 2) }, height: undefined }),
];
const posList = SURFACE.flat().join(" ");
const GML = gml(
  source() +
    source({
      type: "FarmLodgingEmissionSource",
      id: "ES.2",
      geometry: `<imaer:GM_Surface><gml:Polygon ${RD} gml:id="S"><gml:exterior><gml:LinearRing><gml:posList>${posList}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imaer:GM_Surface>`,
      emissions: emission("NH3", "1.5") + emission("PM10", "9"),
    }) +
    receptor(4706906, 123280, 462176, result("NH3", "1.5") + result("NOX", "0.25")),
);
const OLD = gml(source({ parts: characteristics("", PROFILE["2.2"]), geometry: POINT }), "2.2");
const LETTER = newScenario("letter", "a", "Brief");
const SCENARIO = encodeScenarioFile({
  scenarios: [
    {
      ...LETTER,
      own: [
        {
          id: "own-1",
          name: "Eigen maatregel",
          isOn: true,
          intensity: 1,
          emitter: "tata-steel-ijmuiden",
          amounts: { nh3: 1.5, nox: 0, dust: 0 },
          steps: equalSteps(2027, 2029),
          status: "realised",
        },
      ],
    },
  ],
  other: { space: { claims: [1, { a: "b" }] } },
});

/** Counts every attempt to reach a network, and lets none through. */
let attempts = 0;
const { fetch } = globalThis;
const connect = Object.getOwnPropertyDescriptor(Socket.prototype, "connect") as PropertyDescriptor;
const refuse = (): never => {
  attempts++;
  throw new Error("expected no network");
};

/** What a good answer must be, whatever the file was. */
function isSound(imported: Imported): boolean {
  const inspection = inspectionOf(imported);
  JSON.stringify(inspection);
  const ids = new Set<string>();
  for (const one of sourcesOf(imported)) {
    const isNumber = [one.x, one.y, one.nh3, one.nox, one.dust].every(Number.isFinite);
    if (!isNumber || Math.min(one.nh3, one.nox, one.dust) < 0 || !(one.x < one.y)) return false;
    if (modelFaults(one).length === 0 && ownSourcesOf(one, "proposed").length > 100) return false;
    ids.add(`${one.situation ?? ""} ${one.id}`);
  }
  return (
    imported.kind === "imaer" ||
    (ids.size === sourcesOf(imported).length && Array.isArray(faultsOf(imported)))
  );
}

/** ms for one file: a thousand times what most take. */
const LONGEST = 2000;
/** Characters of a preview, whatever the file is. */
const LARGEST_PREVIEW = 200_000;

/** The work of a user who opens files; a step that would change it in place fails. */
function userAtWork(): Store {
  const store = new Store();
  store.update(addOwn(newOwnSource(190_000, 400_000, "mine")));
  frozen(store.inputs.get().work);
  return store;
}

function frozen(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const one of Object.values(value)) frozen(one);
}

/**
 * Shows a file and takes it over, as the app does; gives what is wrong. Showing it changes nothing, taking it is one step
 * that can be undone, and what was taken is kept by the address as it is.
 */
function openedWrongly(imported: Imported, store: Store): string | undefined {
  const before = store.inputs.get();
  const preview = previewOf(imported, "f");
  if (JSON.stringify(structuredClone(preview)).length > LARGEST_PREVIEW) return "a large preview";
  if (preview.faultCount < preview.faults.length) return "faults that are not counted";
  const taken = ownSourcesIn(
    imported,
    preview.groups.map(({ situation }) => situation),
  );
  if (taken.length !== preview.groups.reduce((sum, { points }) => sum + points, 0)) return "other sources";
  if (store.inputs.get() !== before) return "a preview that changed the work";
  if (taken.length === 0) return undefined;
  const step = importOwn(taken, { isReplacing: false, nettingFactor: preview.groups[0].nettingFactor });
  if (taken.length > roomFor(before.work, false)) {
    expect(() => store.update(step)).toThrow(RangeError);
    return store.inputs.get() === before ? undefined : "a refusal that changed the work";
  }
  store.update(step);
  const { work } = store.inputs.get();
  store.undo();
  if (store.inputs.get().work !== before.work) return "a step that cannot be undone";
  if (new Set(work.sources.map(({ id }) => id)).size !== 1 + taken.length) return "ids that are the same";
  const address = new URLSearchParams();
  putWork(work, address);
  expect(workOf(new URLSearchParams(address.toString()))).toEqual(work);
  return undefined;
}

/** Strictly, and as the app opens it; whatever comes of it. */
async function readBothWays(chunks: readonly Uint8Array[]): Promise<void> {
  await importFile(chunks, "f").catch(() => undefined);
  await importFile(chunks, "f", { isDraft: true }).then(
    (imported) => previewOf(imported, "f"),
    () => undefined,
  );
}

/** Reads so many changed files; gives the seeds that ended otherwise than they may, and how many were read and refused. */
async function fuzzed(
  files: readonly Uint8Array[],
  change: typeof mutated,
  count: number,
  base: number,
): Promise<{ readonly wrong: readonly string[]; readonly read: number; readonly refused: number }> {
  const wrong: string[] = [];
  const store = userAtWork();
  const { work } = store.inputs.get();
  const kept = JSON.stringify(work);
  let [read, refused] = [0, 0];
  for (let seed = base; seed < base + count; seed++) {
    const chance = chanceOf(seed);
    const bytes = change(files[seed % files.length], chance);
    const size = 1 + Math.floor(chance() * 4000);
    const chunks: Uint8Array[] = [];
    for (let from = 0; from < bytes.length; from += size) chunks.push(bytes.subarray(from, from + size));
    const start = performance.now();
    try {
      if (isSound(await importFile(chunks, "f"))) read++;
      else wrong.push(`seed ${seed}: not sound`);
    } catch (error) {
      if (error instanceof DataError) refused++;
      else wrong.push(`seed ${seed}: ${String(error)}`);
    }
    const strictly = performance.now();
    try {
      const fault = openedWrongly(await importFile(chunks, "f", { isDraft: true }), store);
      if (fault !== undefined) wrong.push(`seed ${seed}: ${fault}`);
    } catch (error) {
      if (!(error instanceof DataError)) wrong.push(`seed ${seed}, opened: ${String(error)}`);
    }
    const longest = Math.max(strictly - start, performance.now() - strictly);
    // The machine may have been busy: what is slow is slow each time.
    if (longest > LONGEST && (await fastest(LONGEST, () => readBothWays(chunks))) > LONGEST)
      wrong.push(`seed ${seed}: took ${longest.toFixed(0)} ms`);
    if (store.inputs.get().work !== work || JSON.stringify(work) !== kept)
      wrong.push(`seed ${seed}: the work of the user was changed`);
    if (Object.keys(Object.prototype).length > 0 || "polluted" in {}) wrong.push(`seed ${seed}: polluted`);
  }
  return { wrong, read, refused };
}

describe("10,000 changed files never crash, hang, ask the network or reach into the program", () => {
  beforeAll(() => {
    globalThis.fetch = refuse;
    Socket.prototype.connect = refuse;
  });
  afterAll(() => {
    globalThis.fetch = fetch;
    Object.defineProperty(Socket.prototype, "connect", connect);
    expect(attempts).toBe(0);
  });

  it.each([
    ["IMAER", [GML, OLD], mutated, 3000],
    ["IMAER in a ZIP", [GML, OLD], mutatedZip, 1500],
    ["tables", [[...csvText(sourceTable(SOURCES, ["edition x"]))].join("")], mutated, 2500],
    ["GeoJSON", [[...sourcesGeoJson(SOURCES, INFO)].join("")], mutated, 1500],
    ["scenarios", [SCENARIO], mutated, 1500],
  ] as const)("%s", async (_, texts, change, count) => {
    const { wrong, read, refused } = await fuzzed(texts.map(bytesOf), change, count, 1000);
    expect(wrong).toEqual([]);
    // Otherwise the changes test nothing, or the reader takes everything.
    expect(read).toBeGreaterThan(count / 50);
    expect(refused).toBeGreaterThan(count / 10);
  });
});
