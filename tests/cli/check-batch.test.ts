import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../src/exchange/csv.ts";
import { emission, gml, source } from "../exchange/imaer-fixture.ts";
import { runCli } from "./run-cli.ts";

const scratch = mkdtempSync(join(tmpdir(), "batch-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const path = (name: string): string => join(scratch, name);
const written = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};
/** The rows of a table by column. */
const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [header, ...rows] = parseCsv(readFileSync(file, "utf8"), file).filter(
    ({ cells }) => !cells[0].startsWith("#"),
  );
  return rows.map(({ cells }) => Object.fromEntries(header.cells.map((name, i) => [name, cells[i]])));
};
const HEADER = "naam;x;y;nh3;nox;hoogte;warmte";
const TABLE = [
  HEADER,
  "Eerste;197900;356000;24000;100;35;0,5",
  "Veel;150000;450000;veel;0;20;0",
  "Hoog;150000;450000;10;0;300;0",
  '"=Twee\nregels";150000;500000;9000;0;;0',
  "Leeg;150000;500000;0;0;20;0",
].join("\n");

describe("check --sources", { timeout: 120_000 }, () => {
  const input = written("in.csv", TABLE);
  const output = path("out.csv");
  const first = runCli("check", "--sources", input, "--out", output);

  it("checks every line by itself, lists faulty ones with line and column, and ends in 1 for those", async () => {
    const run = await first;
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain('line 3, column nh3: expected a number, got "veel"');
    expect(run.stderr).toContain('line 4, column hoogte: expected 0 to 200, got "300"');
    expect(run.stderr).toMatch(/3 sources in .*: [\d.]+ s per source on \d+ threads?/);
    const rows = rowsOf(output);
    expect(rows.map(({ line }) => line)).toEqual(["2", "3", "4", "5", "7"]);
    expect(rows[1]["error"]).toBe('line 3, column nh3: expected a number, got "veel"');
    expect(rows[1]["load_mol_yr"]).toBe("");
    expect(rows[3]["name"]).toBe("'=Twee regels");
    expect(rows[4]).toMatchObject({ load_mol_yr: "0", verdict: "below", site: "", error: "" });
  });

  it("gives what a check of the same source alone gives", async () => {
    await first;
    const alone = await runCli(
      ...["check", "--rd", "197900,356000", "--nh3", "24000", "--nox", "100"],
      ...["--height", "35", "--heat", "0.5", "--json"],
    );
    const { load, verdict, countedHexagons, sites } = JSON.parse(alone.stdout) as {
      readonly load: Readonly<Record<"low" | "central" | "high", number>>;
      readonly verdict: string;
      readonly countedHexagons: number;
      readonly sites: readonly { readonly nr: number; readonly maxReceptorId: number }[];
    };
    const [row] = rowsOf(output);
    const figures = [row["load_low_mol_yr"], row["load_mol_yr"], row["load_high_mol_yr"]].map(Number);
    for (const [place, value] of [load.low, load.central, load.high].entries())
      expect(figures[place] / value).toBeCloseTo(1, 5);
    expect(row).toMatchObject({
      verdict,
      counted_hexagons: String(countedHexagons),
      site_nr: String(sites[0].nr),
      site_max_receptor: String(sites[0].maxReceptorId),
    });
  });

  it("goes on where an earlier run was cut off, in the middle of a line too, and ends with the same table", async () => {
    await first;
    const whole = readFileSync(output, "utf8");
    const cut = written("cut.csv", whole.slice(0, whole.lastIndexOf("Leeg") + 20));
    const run = await runCli("check", "--sources", input, "--out", cut);
    expect(run.stderr).toContain("2 outcomes kept, 1 to compute");
    expect(readFileSync(cut, "utf8")).toBe(whole);
    const again = await runCli("check", "--sources", input, "--out", cut);
    expect(again.stderr).toContain("3 outcomes kept, 0 to compute");
    expect(readFileSync(cut, "utf8")).toBe(whole);
  });

  it("computes a line again that has changed, and only that", async () => {
    await first;
    const changed = written("changed.csv", TABLE.replace("24000", "25000").replace("veel", "5"));
    const copy = written("changed-out.csv", readFileSync(output, "utf8"));
    const run = await runCli("check", "--sources", changed, "--out", copy);
    expect(run.stderr).toContain("2 outcomes kept, 2 to compute");
    const [before, after] = [rowsOf(output), rowsOf(copy)];
    expect(Number(after[0]["load_mol_yr"])).toBeGreaterThan(Number(before[0]["load_mol_yr"]));
    expect(after[3]).toEqual(before[3]);
  });

  it("killed at any moment leaves a readable table of whole rows", async () => {
    const many = Array.from({ length: 40 }, (_, i) => `B${i};${150000 + 1000 * i};450000;500;0;20;0`);
    const [from, to] = [written("many.csv", [HEADER, ...many].join("\n")), path("killed.csv")];
    const args = ["--import", "tsx", "src/cli/main.ts", "check", "--sources", from, "--out", to];
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    while (!existsSync(to) || rowsOf(to).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await ended;
    const rows = rowsOf(to);
    expect(rows.length).toBeLessThan(40);
    for (const row of rows) {
      expect(row["error"]).toBe("");
      expect(row["key"]).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  it("takes a line source of IMAER as one source of several points", async () => {
    const line =
      '<imaer:GM_Curve><gml:LineString srsName="urn:ogc:def:crs:EPSG::28992" gml:id="L"><gml:posList>150000 500000 150060 500000</gml:posList></gml:LineString></imaer:GM_Curve>';
    const file = written("line.gml", gml(source({ geometry: line, emissions: emission("NH3", "900") })));
    const run = await runCli("check", "--sources", file, "--out", path("line.csv"), "--dutch");
    expect(run.code).toBe(0);
    const text = readFileSync(path("line.csv"), "utf8");
    expect(text).toMatch(/\r\n1;ES\.1;Schoorsteen A;Beoogd;150030;500000;900;0;0;22;0,28;1800;3;\d+,\d+;/);
  });

  it("does not write over a file that it did not make, and refuses wrong calls with 2", async () => {
    const mine = written("mine.csv", "a,b\n1,2\n");
    const run = await runCli("check", "--sources", input, "--out", mine);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("was not made by this command");
    expect(readFileSync(mine, "utf8")).toBe("a,b\n1,2\n");
    for (const args of [
      ["--sources", input],
      ["--out", mine, "--all"],
      ["--sources", input, "--out", input],
      ["--sources", input, "--out", path("z.csv"), "--threads", "0"],
      ["--sources", input, "--out", path("z.csv"), "--json"],
    ])
      expect((await runCli("check", ...args)).code).toBe(2);
    expect(existsSync(path("z.csv"))).toBe(false);
  });
});
