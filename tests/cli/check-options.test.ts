import { describe, expect, it } from "vitest";
import { readCheckOptions } from "../../src/cli/check-options.ts";

const OWN = ["--rd", "200000,450000", "--nh3", "1000", "--nox", "0", "--height", "20", "--heat", "0.3"];

describe("the options of check", () => {
  it("ask for an emitter in 2019 on overloaded nature by default", () => {
    expect(readCheckOptions(["--emitter", "works"])).toEqual({
      kind: "emitter",
      id: "works",
      year: "2019",
      count: "overloaded",
      isJson: false,
    });
  });
  it("ask for an own source with the profile of industry and no dust by default", () => {
    expect(readCheckOptions([...OWN, "--count", "near", "--json"])).toEqual({
      kind: "own",
      source: { x: 200_000, y: 450_000, height: 20, heatMegawatts: 0.3, timeProfile: 1 },
      emission: { nh3: 1000, nox: 0, dust: 0 },
      count: "near",
      isJson: true,
    });
    expect(readCheckOptions([...OWN, "--profile", "0", "--dust", "5"])).toMatchObject({
      source: { timeProfile: 0 },
      emission: { dust: 5 },
    });
  });
  it.each([
    [[], /one of/],
    [["--emitter", "works", "--all"], /one of/],
    [["--emitter", "works", "--year", "2018"], /--year.*2019, latest/],
    [["--emitter", "works", "--count", "all"], /--count/],
    [["--emitter", "works", "--nh3", "5"], /--nh3 does not go with --emitter/],
    [["--emitter", "works", "--recompute"], /--recompute/],
    [[...OWN, "--year", "2019"], /--year/],
    [["--rd", "200000,450000", "--nh3", "1", "--nox", "1", "--heat", "0"], /--height is missing/],
    [[...OWN, "--height", "201"], /--height.*0 to 200/],
    [[...OWN, "--heat", "hot"], /--heat/],
    [[...OWN, "--profile", "2"], /--profile/],
    [["--rd", "450000,200000", ...OWN.slice(2)], /--rd 200000,450000/],
    [["--rd", "200000", ...OWN.slice(2)], /X,Y/],
    [["--rd", "200000,", ...OWN.slice(2)], /X,Y/],
    [["--unknown"], /unknown/i],
    [["stray"], /stray/],
  ])("%o are wrong", (args, message) => {
    expect(() => readCheckOptions(args)).toThrow(message);
  });
});
