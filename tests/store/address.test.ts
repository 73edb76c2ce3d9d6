import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LIMITS, newOwnSource, type Limited, type OwnSource } from "../../src/check/own-source.ts";
import { FIRST_YEAR, LAST_YEAR, MEASURE_STATUSES } from "../../src/measures/measure.ts";
import { newScenario, type Scenario } from "../../src/measures/scenario.ts";
import { TENDER_MODES } from "../../src/measures/tender.ts";
import { PURPOSES, type Claim } from "../../src/space/claim.ts";
import { CLAIM_LIMITS, newClaim } from "../../src/space/new-claim.ts";
import { NATURE_STATES } from "../../src/space/rules.ts";
import { DEFAULT_SPACE, type SpaceSettings } from "../../src/space/settings.ts";
import { addressOf, damagedIn, inputsOf } from "../../src/store/address.ts";
import { DEFAULT_INPUTS, QUANTITIES, VIEWS, type Inputs } from "../../src/store/inputs.ts";
import { EMPTY_WORK } from "../../src/store/work.ts";

const figure = (field: Limited): fc.Arbitrary<number> =>
  fc.integer({ min: LIMITS[field][0], max: LIMITS[field][1] });
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const name = fc.string({ maxLength: 40 }).map((text) => text.trim());

const source: fc.Arbitrary<OwnSource> = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9-]{1,24}$/),
  name,
  situation: fc.constantFrom("reference", "proposed", "netting"),
  x: figure("x"),
  y: figure("y"),
  nh3: figure("nh3"),
  nox: figure("nox"),
  dust: figure("dust"),
  dustSize: fc.constantFrom("fine", "medium", "coarse"),
  sector: fc.integer({ min: 1000, max: 9999 }),
  height: optional(figure("height")),
  heatMegawatts: optional(figure("heatMegawatts")),
  outflow: optional(
    fc.record({
      temperatureCelsius: fc.integer({ min: 0, max: 1500 }),
      diameter: fc.integer({ min: 1, max: 20 }),
      velocity: fc.integer({ min: 0, max: 60 }),
    }),
  ),
  timeProfile: fc.constantFrom(undefined, 0, 1, 33),
});

const settings = fc.record({ isOn: fc.boolean(), intensity: share });
const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  name,
  presets: fc.record({ rockwool: settings, yara: settings, "rockwool-plan": settings, ofi: settings }),
  own: fc.constant([]),
  tender: fc.record(
    {
      mode: fc.constantFrom(...TENDER_MODES),
      intensity: share,
      bids: fc.array(
        fc.record({
          emitter: fc.constantFrom("yara-sluiskil", "rockwool-roermond"),
          amount: fc.integer({ min: 1, max: 500_000 }),
          eurPerKg: fc.integer({ min: 0, max: 1000 }),
        }),
        { maxLength: 30 },
      ),
      budgetEur: fc.integer({ min: 0, max: 100_000_000 }),
    },
    { requiredKeys: ["mode", "intensity", "budgetEur"] },
  ),
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  baseYear: fc.constantFrom("2019", "latest"),
  background: fc.constantFrom("2022", "site-trend"),
});

const limited = ([min, max]: readonly [number, number]): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const claim: fc.Arbitrary<Claim> = fc.record(
  {
    id: fc.oneof(fc.constantFrom("1", "2"), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,10}$/)),
    name: fc.oneof(fc.constantFrom("Plant", "a;b"), fc.string({ maxLength: 40 })),
    sources: fc.array(
      fc.record({
        x: limited(CLAIM_LIMITS.x),
        y: limited(CLAIM_LIMITS.y),
        height: limited(CLAIM_LIMITS.height),
        heatMegawatts: limited(CLAIM_LIMITS.heatMegawatts),
        timeProfile: fc.constantFrom(1, 0, 33),
        nh3: limited(CLAIM_LIMITS.nh3),
        nox: limited(CLAIM_LIMITS.nox),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    purpose: fc.constantFrom(...PURPOSES),
    priority: fc.integer({ min: 1, max: 99 }),
    years: fc.oneof(
      fc.constant("permanent" as const),
      fc.record({ from: fc.integer({ min: 2019, max: 2030 }), to: fc.integer({ min: 2030, max: 2100 }) }),
    ),
    booking: fc.constantFrom("reserved", "issued"),
  },
  { requiredKeys: ["id", "name", "sources", "purpose", "priority", "years"] },
);

const space: fc.Arbitrary<SpaceSettings> = fc.record({
  counted: fc.subarray([...MEASURE_STATUSES]),
  skim: fc.record({
    overall: share,
    byProvince: fc.dictionary(fc.constantFrom("Limburg", "Zeeland"), share, { noNullPrototype: true }),
  }),
  nature: fc.oneof(
    fc.constantFrom({ kind: "strict" as const }, { kind: "none" as const }),
    fc.record({ kind: fc.constant("share" as const), share }),
  ),
  additionality: fc.dictionary(
    fc.integer({ min: 1, max: 255 }).map(String),
    fc.record({
      state: fc.constantFrom(...NATURE_STATES),
      reason: fc.string({ maxLength: 60 }),
      author: fc.string({ maxLength: 20 }),
      date: fc.constantFrom("", "2026-11-26"),
    }),
    { noNullPrototype: true },
  ),
  mode: fc.constantFrom("first-come", "proportional"),
});

const inputs: fc.Arbitrary<Inputs> = fc.record({
  view: fc.constantFrom(...VIEWS),
  role: fc.constantFrom("public", "permit", "planner"),
  display: fc.constantFrom("map", "table"),
  quantity: fc.constantFrom(undefined, ...QUANTITIES),
  emitter: optional(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
  site: optional(fc.integer({ min: 1, max: 162 })),
  hexagon: optional(fc.integer({ min: 1, max: 9_000_000 })),
  place: optional(fc.record({ name, x: figure("x"), y: figure("y") })),
  list: fc.constantFrom(undefined, "emitters", "sites"),
  chapter: fc.constantFrom(undefined, "validation", "model"),
  filter: fc.record({
    province: fc.constantFrom(undefined, "Limburg", "Noord-Brabant"),
    sector: fc.constantFrom(undefined, 1800, 1500),
    status: fc.constantFrom(undefined, "confirmed", "candidate"),
  }),
  selected: optional(fc.stringMatching(/^[A-Za-z0-9-]{1,24}$/)),
  scenario: optional(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/)),
  compared: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,8}$/), { maxLength: 3 }),
  claim: optional(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/)),
  count: fc.constantFrom("overloaded", "near", "sensitive"),
  year: fc.constantFrom("2019", "latest"),
  threshold: fc.constantFrom(0.005, 1),
  comparing: fc.boolean(),
  language: fc.constantFrom("nl", "en"),
  theme: fc.constantFrom(undefined, "light", "dark"),
  online: fc.constant([]),
  work: fc.record({
    sources: fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 5 }),
    nettingFactor: fc.constantFrom(0.3, 0, 0.5, 1),
    scenarios: fc.uniqueArray(scenario, { selector: ({ id }) => id, maxLength: 3 }),
    claims: fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 3 }),
    space,
  }),
});

describe("address", () => {
  it("restores every state that can be entered", () => {
    fc.assert(
      fc.property(inputs, (state) => {
        expect(inputsOf(`#${addressOf(state)}`)).toEqual(state);
      }),
    );
  });

  it("is empty at the start, and says only what differs", () => {
    expect(addressOf(DEFAULT_INPUTS)).toBe("");
    expect(addressOf({ ...DEFAULT_INPUTS, emitter: "yara-sluiskil", count: "near" })).toBe(
      "emitter=yara-sluiskil&count=near",
    );
  });

  it("never fails, and gives a state within its limits, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { work, place } = inputsOf(text);
        for (const point of [...work.sources, place])
          if (point !== undefined) expect(point.x).toBeGreaterThanOrEqual(LIMITS.x[0]);
      }),
    );
  });

  it("takes the default for what was tampered with and keeps the rest", () => {
    const own = inputsOf("#view=check&x=194300&y=357200&nh3=-5&nox=abc&height=9e9&profile=8&sector=x").work
      .sources;
    expect(own).toEqual([newOwnSource(194_300, 357_200)]);
    expect(inputsOf("#emitter=../../etc&view=<script>&count=all&lang=de&theme=blue")).toEqual(DEFAULT_INPUTS);
  });

  it("has no own source without both coordinates in the country", () => {
    expect(inputsOf("#view=check&x=194300").work).toEqual(EMPTY_WORK);
    expect(inputsOf("#view=check&x=357200&y=194300").work).toEqual(EMPTY_WORK);
    expect(inputsOf("#view=check&x=&y=357200").work).toEqual(EMPTY_WORK);
  });

  it("keeps remembered preferences unless it says otherwise", () => {
    const remembered: Inputs = { ...DEFAULT_INPUTS, language: "en", theme: "dark" };
    expect(inputsOf("", remembered)).toEqual(remembered);
    expect(inputsOf("#lang=nl", remembered).language).toBe("nl");
  });

  it("writes the measures of the letter in words that a reader understands", () => {
    const letter = newScenario("letter");
    const scenarios = [
      { ...letter, year: 2030 },
      { ...newScenario("letter", "2"), tender: { ...letter.tender, mode: "outcome" as const } },
      newScenario("none", "3"),
    ];
    expect(addressOf({ ...DEFAULT_INPUTS, view: "measures", work: { ...EMPTY_WORK, scenarios } })).toBe(
      "view=measures&scenario=letter,2030&scenario=letter,2028,outcome&scenario=none,2028",
    );
  });

  it("counts the scenarios that it cannot understand and keeps those that the user has", () => {
    const kept: Inputs = {
      ...DEFAULT_INPUTS,
      work: { ...EMPTY_WORK, scenarios: [{ ...newScenario("letter"), name: "mijn werk" }] },
    };
    const bomb = btoa(String.fromCharCode(...deflateSync(new Uint8Array(60_000_000))));
    const other = btoa(String.fromCharCode(...deflateSync(new TextEncoder().encode('{"id":"<b>"}'))));
    const urlSafe = (text: string): string =>
      text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    for (const text of ["x", "letter,1066", "z.AAAA", `z.${urlSafe(bomb)}`, `z.${urlSafe(other)}`]) {
      expect(damagedIn(`#view=measures&scenario=${text}`)).toEqual({ scenarios: 1, space: 0 });
      expect(inputsOf(`#view=measures&scenario=${text}`, kept).work).toBe(kept.work);
    }
    expect(damagedIn("#view=measures&scenario=letter,2028").scenarios).toBe(0);
    expect(damagedIn("#scenario=letter,2028&scenario=z.AAAA").scenarios).toBe(1);
  });

  it("replaces only the part of the work that it holds", () => {
    const kept: Inputs = {
      ...DEFAULT_INPUTS,
      work: { ...EMPTY_WORK, sources: [newOwnSource(194_300, 357_200)], nettingFactor: 0.5 },
    };
    expect(inputsOf("#scenario=letter,2029", kept).work).toEqual({
      ...kept.work,
      scenarios: [{ ...newScenario("letter"), year: 2029 }],
    });
  });

  it("writes a claim of one source as the command line has it", () => {
    const plant: Claim = { ...newClaim(201_500, 352_500), name: "Plant" };
    const work = {
      ...EMPTY_WORK,
      claims: [plant, { ...plant, id: "2", priority: 2, years: { from: 2028, to: 2029 } }],
    };
    expect(addressOf({ ...DEFAULT_INPUTS, view: "space", work })).toBe(
      "view=space&claim=Plant;201500,352500;0;1000;15;0.3;energy&claim=Plant;201500,352500;0;1000;15;0.3;energy;2;2028-2029",
    );
  });

  it("counts what it cannot understand of space and keeps what the user has", () => {
    const kept: Inputs = {
      ...DEFAULT_INPUTS,
      work: { ...EMPTY_WORK, claims: [newClaim(201_500, 352_500)], space: { ...DEFAULT_SPACE, counted: [] } },
    };
    for (const part of [
      "space=x",
      "space=z.AAAA",
      "space=",
      "claim=Plant;201500,352500;-1;0;25;0;energy",
      "claim=Plant;1,1;1;0;25;0;energy",
      "claim=Plant;201500,352500;1;0;25;0;war",
      "claim=;;;;;;;;",
      "claim=z.!!",
    ]) {
      expect(damagedIn(`#view=space&${part}`), part).toEqual({ scenarios: 0, space: 1 });
      expect(inputsOf(`#view=space&${part}`, kept).work, part).toBe(kept.work);
    }
  });

  it("replaces claims without touching the rules, and the rules without touching claims", () => {
    const kept: Inputs = {
      ...DEFAULT_INPUTS,
      work: { ...EMPTY_WORK, claims: [newClaim(201_500, 352_500)], space: { ...DEFAULT_SPACE, counted: [] } },
    };
    const other = inputsOf("#claim=Plant;190000,352500;1;0;25;0;energy", kept).work;
    expect(other.claims).toHaveLength(1);
    expect(other.claims[0].name).toBe("Plant");
    expect(other.space).toBe(kept.work.space);
  });
});
