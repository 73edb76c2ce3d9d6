import { describe, expect, it } from "vitest";
import { ExchangeError } from "../../src/exchange/exchange-error.ts";
import { decodeScenarioFile, encodeScenarioFile } from "../../src/exchange/scenario-file.ts";
import { SPACE_MEMBER, spaceMember, spaceOf, type SpaceWork } from "../../src/exchange/space-member.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import { newClaim } from "../../src/space/new-claim.ts";
import { DEFAULT_SPACE } from "../../src/space/settings.ts";

const WORK: SpaceWork = {
  settings: {
    ...DEFAULT_SPACE,
    additionality: { 149: { state: "allows", reason: "herstel op koers", author: "ik", date: "2026-11-26" } },
  },
  claims: [{ ...newClaim(201_500, 352_500), name: "Warmtestation", booking: "reserved" }],
};

function written(change: (member: Record<string, unknown>) => void = () => undefined): string {
  const member = structuredClone(spaceMember(WORK)) as Record<string, unknown>;
  change(member);
  return encodeScenarioFile({ scenarios: [newScenario("letter")], other: { [SPACE_MEMBER]: member } });
}

function read(text: string): SpaceWork | undefined {
  return spaceOf(decodeScenarioFile(text, "a.piekkaart.json").other, "a.piekkaart.json");
}

describe("space in a scenario file", () => {
  it("comes back as it was saved", () => {
    expect(read(written())).toEqual(WORK);
  });

  it("is absent in a file that was saved without it", () => {
    expect(read(encodeScenarioFile({ scenarios: [newScenario("letter")], other: {} }))).toBeUndefined();
  });

  it("is refused with the path of what is wrong", () => {
    const faults: readonly (readonly [string, (member: Record<string, unknown>) => void])[] = [
      ["space.settings", (member) => delete member["settings"]],
      [
        "space.claims.0.sources.0.nox",
        (member) => (claimOf(member)["sources"] = [{ ...source(member), nox: -1 }]),
      ],
      ["space.claims.0.years", (member) => (claimOf(member)["years"] = { from: 2030, to: 2028 })],
      ["space.claims.0.sources", (member) => (claimOf(member)["sources"] = [])],
      ["space.claims", (member) => (member["claims"] = [claimOf(member), claimOf(member)])],
      ["space.version", (member) => (member["version"] = 0)],
    ];
    for (const [path, change] of faults) {
      let error: unknown;
      try {
        read(written(change));
      } catch (caught) {
        error = caught;
      }
      expect(error, path).toBeInstanceOf(ExchangeError);
      expect((error as ExchangeError).message, path).toContain(path);
    }
  });

  it("of a newer version is refused as such", () => {
    expect(() => read(written((member) => (member["version"] = 2)))).toThrow(/newer than 1/);
  });
});

function claimOf(member: Record<string, unknown>): Record<string, unknown> {
  return (member["claims"] as Record<string, unknown>[])[0];
}

function source(member: Record<string, unknown>): Record<string, unknown> {
  return (claimOf(member)["sources"] as Record<string, unknown>[])[0];
}
