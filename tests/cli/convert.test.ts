import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { emission, gml, receptor, result, source } from "../exchange/imaer-fixture.ts";
import { runCli } from "./run-cli.ts";

const scratch = mkdtempSync(join(tmpdir(), "convert-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const path = (name: string): string => join(scratch, name);
const written = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};
const content = gml(
  source({ emissions: emission("NH3", "1234.5678") + emission("PM10", "9") }) +
    receptor(4706906, 123280, 462176, result("NH3", "1.5")),
);

describe("inspect", { timeout: 60_000 }, () => {
  it("says in JSON what a file holds", async () => {
    const run = await runCli("inspect", written("in.gml", content), "--json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual({
      version: "6.0",
      situations: [{ name: "Beoogd", type: "PROPOSED", nettingFactor: null, year: 2026, sources: 1 }],
      sources: 1,
      bySubstance: { NH3: 1234.5678, NOX: 0 },
      receptors: 1,
      results: { NH3: { highest: 1.5, mean: 1.5 }, NOX: { highest: 0, mean: 0 } },
      skipped: { "Emission PM10": 1 },
      warnings: [],
      faults: 0,
    });
  });

  it.each([
    ["wrong-projection", content.replaceAll("28992", "4326")],
    ["unsupported-version", gml("", "7.0")],
    ["truncated", content.slice(0, 1500)],
    ["not-csv", "hallo"],
  ])("ends in 1 with the name of the fault: %s", async (kind, text) => {
    const run = await runCli("inspect", written("bad.gml", text), "--json");
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(new RegExp(`^${kind}: .*bad\\.gml`, "m"));
  });
});

describe("convert", { timeout: 120_000 }, () => {
  it("goes round by CSV and GeoJSON and comes back as the same sources", async () => {
    const input = written("in.gml", content);
    const steps = [input, path("a.csv"), path("b.geojson"), path("c.gml")];
    for (let i = 1; i < steps.length; i++) {
      const run = await runCli("convert", steps[i - 1], steps[i], "--year", "2026");
      expect([run.code, run.stdout]).toEqual([0, ""]);
    }
    expect(readFileSync(path("a.csv"), "utf8")).toContain("1234.5678");
    expect(readFileSync(path("c.gml"), "utf8")).toContain("<imaer:value>1234.5678</imaer:value>");
    const { stdout } = await runCli("inspect", path("c.gml"), "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      version: "6.0",
      sources: 1,
      bySubstance: { NH3: 1234.5678, NOX: 0 },
    });
  });

  it("says what it leaves out: faulty lines, other substances, results, dust", async () => {
    const fromGml = await runCli("convert", written("in.gml", content), path("x.csv"));
    expect(fromGml.stderr).toContain("not read: Emission PM10 (1)");
    expect(fromGml.stderr).toContain("not written: results on 1 receptors");
    const table = written("in.csv", "x;y;nh3;stof\n122500;461500;1;2\n122500;461500;veel;2\n");
    const fromCsv = await runCli("convert", table, path("x.gml"), "--year", "2026");
    expect(fromCsv.code).toBe(0);
    expect(fromCsv.stderr).toContain('line 3, column nh3: expected a number, got "veel"');
    expect(fromCsv.stderr).toContain("not written: dust of 2 (2 kg/yr)");
  });

  it("ends in 2 when it is wrongly called, and writes nothing then or when the file is bad", async () => {
    const input = written("in.gml", content);
    const before = readdirSync(scratch);
    for (const args of [[input], [input, path("y.xls")], [input, input], [input, path("y.gml"), "more"]])
      expect((await runCli("convert", ...args)).code).toBe(2);
    const both = written("two.csv", "x,y,nh3,situatie\n1e5,4e5,1,A\n1e5,4e5,1,B\n");
    expect((await runCli("convert", both, path("y.gml"), "--year", "2026")).code).toBe(2);
    expect((await runCli("convert", path("absent.gml"), path("y.csv"))).code).toBe(1);
    const plan = written("plan.json", '{"format":"piekkaart","version":1,"scenarios":[]}');
    const ofPlan = await runCli("convert", plan, path("y.csv"));
    expect([ofPlan.code, ofPlan.stderr]).toEqual([1, expect.stringContaining("scenarios and no sources")]);
    expect(readdirSync(scratch)).toEqual([...before, "plan.json", "two.csv"].sort());
  });
});
