import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExchangeError } from "../../src/exchange/exchange-error.ts";
import { LONGEST_JSON } from "../../src/exchange/json-file.ts";
import { importFile } from "../../src/exchange/import-file.ts";
import { decodeScenarioFile, encodeScenarioFile } from "../../src/exchange/scenario-file.ts";
import { equalSteps } from "../../src/measures/measure.ts";
import { newScenario, type Scenario } from "../../src/measures/scenario.ts";

const LETTER = newScenario("letter", "a", "Brief");
const HEAD = { format: "piekkaart", version: 1 };
const FULL: Scenario = {
  ...LETTER,
  id: "b",
  presets: { ...LETTER.presets, rockwool: { isOn: true, intensity: 0.25, steps: equalSteps(2027, 2029) } },
  own: [
    {
      id: "own-1",
      name: "Eigen “maatregel”",
      isOn: true,
      intensity: 1,
      emitter: "tata-steel-ijmuiden",
      amounts: { nh3: 1.5, nox: 0, dust: 0 },
      steps: [{ year: 2026, share: 1 }],
      status: "realised",
      subsidyEur: 5,
    },
  ],
  tender: {
    mode: "simulated",
    intensity: 1,
    split: { "rockwool-roermond": 216_000, "chemelot-oci": 0, "chemelot-fibrant": 0 },
    bids: [{ emitter: "yara-sluiskil", amount: 10, eurPerKg: 0 }],
    budgetEur: 1e6,
  },
  background: "site-trend",
  lifetimeYears: 15,
};
const decode = (text: string, emitters?: ReadonlySet<string>) =>
  decodeScenarioFile(text, "plan.piekkaart.json", emitters);
const faultOf = (text: string, emitters?: ReadonlySet<string>): ExchangeError => {
  try {
    decode(text, emitters);
  } catch (error) {
    if (error instanceof ExchangeError) return error;
    throw error;
  }
  throw new Error("expected a fault");
};
/** The text of a file of FULL with one member, by its path, set to raw JSON. */
function withMember(path: readonly (string | number)[], json: string): string {
  const file = JSON.parse(encodeScenarioFile({ scenarios: [FULL], other: {} })) as Record<string, unknown>;
  let place: Record<string | number, unknown> = file;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) as string] = "@@";
  return JSON.stringify(file).replace('"@@"', json);
}

describe("a scenario file", () => {
  it("is known by what is in it, whatever it is called, and GeoJSON that speaks of it is not", async () => {
    const bytes = (text: string) => [new TextEncoder().encode(text)];
    const text = encodeScenarioFile({ scenarios: [FULL], other: { space: 1 } });
    const imported = await importFile(bytes(text), "plan.txt");
    expect(imported).toEqual({ kind: "scenario", content: decode(text) });
    const point = { type: "Point", coordinates: [5.86394184, 51.89276528] };
    const features = [{ type: "Feature", geometry: point, properties: { format: "piekkaart", nh3: 1 } }];
    const other = await importFile(bytes(JSON.stringify({ type: "FeatureCollection", features })), "x.json");
    expect(other.kind).toBe("geojson");
  });

  it("gives back what was written, with the members of other parts", () => {
    const content = {
      scenarios: [LETTER, FULL],
      edition: "2026.1-x",
      other: { sources: [{ x: 1 }], space: null },
    };
    expect(decode(encodeScenarioFile(content))).toEqual(content);
  });
  it("cannot have its own members taken by others", () => {
    const other = { version: 99, format: "x" };
    expect(decode(encodeScenarioFile({ scenarios: [], other })).scenarios).toEqual([]);
  });
  it.each([
    ["", "not-json", undefined],
    ["{", "not-json", undefined],
    ["[]", "not-piekkaart", undefined],
    ['{"format":"geojson","version":1}', "not-piekkaart", undefined],
    ['{"format":"piekkaart","version":"1"}', "not-piekkaart", undefined],
    ['{"format":"piekkaart","version":2,"scenarios":[]}', "unsupported-version", "version"],
    ['{"format":"piekkaart","version":1}', "bad-value", "scenarios"],
    ['{"format":"piekkaart","version":1,"scenarios":[],"__proto__":{"polluted":1}}', "unsafe", undefined],
    ['{"format":"piekkaart","version":1,"scenarios":[{"constructor":{}}]}', "unsafe", undefined],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "unsafe", undefined],
    [`"${"a".repeat(LONGEST_JSON)}"`, "unsafe", undefined],
  ])("that reads %.60s is refused as %s", (text, kind, element) => {
    const fault = faultOf(text);
    expect([fault.kind, fault.element]).toEqual([kind, element]);
    expect(fault.remedy).not.toBe("");
  });
  it.each([
    [["scenarios", 0, "year"], "2031", "scenarios[0].year"],
    [["scenarios", 0, "year"], "2026.5", "scenarios[0].year"],
    [
      ["scenarios", 0, "presets", "rockwool", "intensity"],
      "1e999",
      "scenarios[0].presets.rockwool.intensity",
    ],
    [["scenarios", 0, "presets", "rockwool", "intensity"], "null", "scenarios[0].presets.rockwool.intensity"],
    [
      ["scenarios", 0, "presets", "rockwool", "steps", 1, "year"],
      "2020",
      "scenarios[0].presets.rockwool.steps",
    ],
    [["scenarios", 0, "presets", "extra"], "{}", "scenarios[0].presets.extra"],
    [["scenarios", 0, "own", 0, "amounts", "nh3"], "-1", "scenarios[0].own[0].amounts.nh3"],
    [["scenarios", 0, "own", 0, "id"], '"tender"', "scenarios[0].own"],
    [["scenarios", 0, "own", 0, "emitter"], '"<img>"', "scenarios[0].own[0].emitter"],
    [["scenarios", 0, "tender", "mode"], '"auction"', "scenarios[0].tender.mode"],
    [["scenarios", 0, "tender", "bids", 0, "amount"], "0", "scenarios[0].tender.bids[0].amount"],
    [["scenarios", 0, "tender", "bids", 0, "eurPerKg"], "-1", "scenarios[0].tender.bids[0].eurPerKg"],
    [["scenarios", 0, "tender", "split", "chemelot-oci"], "5", "scenarios[0].tender.split"],
    [["scenarios", 0, "lifetimeYears"], "0", "scenarios[0].lifetimeYears"],
    [["scenarios", 1], JSON.stringify(FULL), "scenarios"],
  ])("with %j set to %.20s is refused with that path", (path, json, element) => {
    const fault = faultOf(withMember(path, json));
    expect([fault.kind, fault.element]).toEqual(["bad-value", element]);
    expect(fault.message).toContain(element);
  });
  it("that names an emitter which is not there is refused, where emitters are handed in", () => {
    const text = encodeScenarioFile({ scenarios: [LETTER, FULL], other: {} });
    expect(faultOf(text, new Set(["yara-sluiskil"])).element).toBe("scenarios[1].own[0].emitter");
    expect(faultOf(text, new Set(["tata-steel-ijmuiden"])).element).toBe(
      "scenarios[1].tender.bids[0].emitter",
    );
  });
  it("of an older version is brought up to date, and refused where nothing can do that", () => {
    const text = '{"format":"piekkaart","version":0,"plans":[]}';
    expect(faultOf(text).kind).toBe("unsupported-version");
    const migrations = {
      0: ({ plans }: Readonly<Record<string, unknown>>) => ({ ...HEAD, scenarios: plans }),
    };
    expect(decodeScenarioFile(text, "old", undefined, migrations)).toEqual({ scenarios: [], other: {} });
    expect(() => decodeScenarioFile(text, "old", undefined, { 0: (file) => file })).toThrow(RangeError);
  });
  it("that is damaged anywhere is read or refused by name, and never anything else", () => {
    const text = encodeScenarioFile({ scenarios: [FULL], other: {} });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, change) => {
        try {
          decode(text.slice(0, at) + change + text.slice(at + 1));
        } catch (error) {
          expect(error).toBeInstanceOf(ExchangeError);
        }
      }),
    );
  });
});
