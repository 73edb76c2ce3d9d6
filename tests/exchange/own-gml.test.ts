import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/base/version.ts";
import { newOwnSource, type OwnSource } from "../../src/check/own-source.ts";
import { readImaer } from "../../src/exchange/imaer-reader.ts";
import { gmlOf, type GmlFile } from "../../src/exchange/own-gml.ts";
import { FIRST_VIEW } from "../store/fixture.ts";

const OVEN: OwnSource = { ...newOwnSource(197_900, 356_000, "Oven & <co>"), nh3: 24_000, nox: 500, dust: 70 };
const STACK: OwnSource = {
  ...newOwnSource(198_000, 356_100, "Stack", "2"),
  height: 35,
  outflow: { temperatureCelsius: 120, diameter: 1, velocity: 10 },
};

function write(sources: readonly OwnSource[], situation: "proposed" | "netting" = "proposed"): GmlFile {
  return gmlOf({
    situation,
    name: "Plan",
    sources,
    defaults: FIRST_VIEW.sectorDefaults,
    nettingFactor: 0.3,
    year: 2026,
    made: { version: VERSION, edition: "test" },
  });
}

describe("own sources as a file for AERIUS", () => {
  it("are read back with their place, amounts, and the defaults they were computed with", async () => {
    const { text } = write([OVEN, STACK]);
    const [{ sources, situation, warnings }] = await readImaer([new TextEncoder().encode(text)], "plan.gml");
    // A stack that states its outflow is computed by AERIUS itself, which its reader says.
    expect(warnings.map(({ kind }) => kind)).toEqual(["heat-computed", "outflow-momentum"]);
    expect(situation).toMatchObject({ name: "Plan", type: "PROPOSED" });
    expect(sources[0]).toMatchObject({
      ...{ name: "Oven & <co>", x: 197_900, y: 356_000, nh3: 24_000, nox: 500 },
      ...{ height: 22, heatMegawatts: 0.28, sector: 1800, timeProfile: 1 },
    });
    expect(sources[1]).toMatchObject({
      height: 35,
      outflow: { temperature: 120, diameter: 1, velocity: 10 },
    });
  });

  it("say what is left out: dust, which AERIUS does not know", () => {
    expect(write([OVEN, STACK]).leftOut).toEqual([{ kind: "dust", source: "Oven & <co>", amount: 70 }]);
  });

  it("carry the share of a netting that does not count", async () => {
    const { text } = write([STACK], "netting");
    const [{ situation }] = await readImaer([new TextEncoder().encode(text)], "netting.gml");
    expect(situation).toMatchObject({ type: "OFF_SITE_REDUCTION", nettingFactor: 0.3 });
  });
});

it("the version is that of the package", () => {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  expect((JSON.parse(text) as { version: string }).version).toBe(VERSION);
});
