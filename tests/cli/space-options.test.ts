import { describe, expect, it } from "vitest";
import { readSpaceOptions } from "../../src/cli/space-options.ts";

const CLAIM = "Plant; 199000,352000; 500; 1000; 20; 0.3; energy";

describe("the options of space", () => {
  it("ask by default for the letter in 2028, counting changed permits, with strict nature and no skim", () => {
    const { scenario, counted, rules, allowed, claims, mode, isJson } = readSpaceOptions([]);
    expect([scenario.year, scenario.baseYear, scenario.tender.mode]).toEqual([2028, "latest", "mid"]);
    expect(scenario.presets.rockwool.isOn && scenario.presets.yara.isOn).toBe(true);
    expect(counted).toEqual(["permitChanged", "realised"]);
    expect(rules).toEqual({
      skim: { overall: 0, byProvince: {} },
      nature: { kind: "strict" },
      additionality: {},
      threshold: 0.005,
    });
    expect([allowed, claims, mode, isJson]).toEqual([[], [], "first-come", false]);
  });
  it("take rules, sites and claims", () => {
    const { counted, rules, allowed, claims } = readSpaceOptions([
      ...["--status", "all", "--skim", "30,Limburg:40", "--nature", "share:0.5", "--allow", "149,150"],
      ...["--claim", CLAIM, "--claim", `${CLAIM};2;2028-2029`],
    ]);
    expect(counted).toHaveLength(4);
    expect(rules.skim).toEqual({ overall: 0.3, byProvince: { Limburg: 0.4 } });
    expect(rules.nature).toEqual({ kind: "share", share: 0.5 });
    expect(allowed).toEqual([149, 150]);
    expect(claims[0]).toEqual({
      id: "claim-1",
      name: "Plant",
      sources: [
        { x: 199000, y: 352000, height: 20, heatMegawatts: 0.3, timeProfile: 1, nh3: 500, nox: 1000 },
      ],
      purpose: "energy",
      priority: 1,
      years: "permanent",
    });
    expect(claims[1]).toMatchObject({ id: "claim-2", priority: 2, years: { from: 2028, to: 2029 } });
  });
  it.each([
    [["--preset", "plan"], "letter, none"],
    [["--year", "2031"], "from 2019 to 2030"],
    [["--year", "2028.5"], "whole year"],
    [["--status", "planned"], "changed, all"],
    [["--skim", "130"], "from 0 to 100"],
    [["--skim", "Limburg:"], "--skim"],
    [["--nature", "half"], "share:0.5"],
    [["--nature", "share:2"], "from 0 to 1"],
    [["--allow", "149,x"], "149,150"],
    [["--allocate", "random"], "first-come, proportional"],
    [["--claim", "Plant;199000,352000;500"], "got 3 parts"],
    [["--claim", CLAIM.replace("199000,352000", "352000,199000")], "199000,352000"],
    [["--claim", CLAIM.replace("energy", "fun")], "energy, pasReporter, housing, other"],
    [["--claim", CLAIM.replace("500", "-5")], "--claim NH3"],
    [["--claim", CLAIM.replace("Plant", "")], "expected a name"],
    [["--claim", `${CLAIM};0`], "--claim priority"],
    [["--claim", `${CLAIM};1.5`], "whole number"],
    [["--claim", `${CLAIM};1;2029-2028`], "expected years"],
    [["--claim", `${CLAIM};1;soon`], "expected years"],
  ])("refuse %o and say what they expect", (args, hint) => {
    expect(() => readSpaceOptions(args)).toThrow(hint);
  });
});
