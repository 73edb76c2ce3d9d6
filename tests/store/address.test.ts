import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, inputsOf } from "../../src/store/address.ts";
import { DEFAULT_INPUTS, LIMITS, newOwnSource, type Inputs, type Limited } from "../../src/store/inputs.ts";

const figure = (field: Limited): fc.Arbitrary<number> =>
  fc.integer({ min: LIMITS[field][0], max: LIMITS[field][1] });
const name = fc.string({ maxLength: 40 }).map((text) => text.trim());

const inputs: fc.Arbitrary<Inputs> = fc.record({
  view: fc.constantFrom("explore", "check"),
  display: fc.constantFrom("map", "table"),
  emitter: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { nil: undefined }),
  place: fc.option(fc.record({ name, x: figure("x"), y: figure("y") }), { nil: undefined }),
  own: fc.option(
    fc.record({
      name,
      x: figure("x"),
      y: figure("y"),
      nh3: figure("nh3"),
      nox: figure("nox"),
      dust: figure("dust"),
      sector: fc.integer({ min: 1000, max: 9999 }),
      height: fc.option(figure("height"), { nil: undefined }),
      heatMegawatts: fc.option(figure("heatMegawatts"), { nil: undefined }),
      timeProfile: fc.constantFrom(undefined, 0, 1, 33),
    }),
    { nil: undefined },
  ),
  count: fc.constantFrom("overloaded", "near", "sensitive"),
  year: fc.constantFrom("2019", "latest"),
  language: fc.constantFrom("nl", "en"),
  theme: fc.constantFrom(undefined, "light", "dark"),
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
        const { own, place } = inputsOf(text);
        for (const point of [own, place])
          if (point !== undefined) expect(point.x).toBeGreaterThanOrEqual(LIMITS.x[0]);
      }),
    );
  });

  it("takes the default for what was tampered with and keeps the rest", () => {
    const own = inputsOf("#view=check&x=194300&y=357200&nh3=-5&nox=abc&height=9e9&profile=8&sector=x").own;
    expect(own).toEqual(newOwnSource(194_300, 357_200));
    expect(inputsOf("#emitter=../../etc&view=<script>&count=all&lang=de&theme=blue")).toEqual(DEFAULT_INPUTS);
  });

  it("has no own source without both coordinates in the country", () => {
    expect(inputsOf("#view=check&x=194300").own).toBeUndefined();
    expect(inputsOf("#view=check&x=357200&y=194300").own).toBeUndefined();
    expect(inputsOf("#view=check&x=&y=357200").own).toBeUndefined();
  });

  it("keeps remembered preferences unless it says otherwise", () => {
    const remembered: Inputs = { ...DEFAULT_INPUTS, language: "en", theme: "dark" };
    expect(inputsOf("", remembered)).toEqual(remembered);
    expect(inputsOf("#lang=nl", remembered).language).toBe("nl");
  });
});
