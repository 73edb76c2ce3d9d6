import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fastest } from "../fastest.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli/main.ts", ...args],
      { cwd: ROOT, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** The parts of the answer that these tests read. */
interface Answer {
  readonly load: { readonly low: number; readonly central: number; readonly high: number };
  readonly loads: Readonly<Record<"overloaded" | "near" | "sensitive", Answer["load"]>>;
  readonly bySubstance: Readonly<Record<string, number>>;
  readonly index: number;
  readonly verdict: string;
  readonly countedHexagons: number;
  readonly sites: readonly Readonly<Record<string, unknown>>[];
  readonly largestEmissionBelow: {
    readonly factor: number;
    readonly nh3: number;
    readonly nox: number;
  } | null;
  readonly zeroReason: string | null;
}
async function check(...args: readonly string[]): Promise<Answer> {
  const run = await cli("check", ...args, "--json");
  expect(run.stderr === "" || run.code === 0, run.stderr).toBe(true);
  return JSON.parse(run.stdout) as Answer;
}

describe("the command line", { timeout: 60_000 }, () => {
  it.each([
    [[], "command is missing"],
    [["chek"], "chek"],
    [["check"], "--emitter"],
    [["check", "--emitter", "rockwool"], "rockwool-roermond"],
    [["check", "--nonsense"], "nonsense"],
    [["deposition", "--cases", "in.csv"], "--out"],
    [["geodata", "--nonsense"], "nonsense"],
  ])("called with %o ends in 2 and says what it expects on stderr", async (args, hint) => {
    const run = await cli(...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(hint);
    expect(run.stdout).toBe("");
  });
  it("prints its use and ends in 0 when asked for help", async () => {
    const run = await cli("--help");
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("check --emitter");
  });
});

describe("check --emitter", { timeout: 60_000 }, () => {
  it("gives for ROCKWOOL the whole answer: it meets the definition, with a plausible share of what it emits", async () => {
    const answer = await check("--emitter", "rockwool-roermond");
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        ...["source", "load", "loads", "bySubstance", "threshold", "index", "verdict", "countedHexagons"],
        ...["countedArea", "sites", "largestEmissionBelow", "edition"],
      ]),
    );
    expect(answer.verdict).toBe("meets");
    expect(answer.load).toEqual(answer.loads.overloaded);
    expect(answer.index).toBeCloseTo((100 * answer.load.central) / 2500, 9);
    const emitted = 259_000 * 58.72 + 183_000 * 21.74;
    const share = answer.loads.sensitive.central / emitted;
    expect(share).toBeGreaterThan(0.0005);
    expect(share).toBeLessThan(0.05);
    expect(answer.sites.length).toBeGreaterThan(3);
    expect(Object.keys(answer.sites[0])).toEqual(
      expect.arrayContaining(["nr", "name", "load", "maxDeposition", "maxReceptorId", "countedHexagons"]),
    );
    const { factor = NaN, nh3 = NaN, nox = NaN } = answer.largestEmissionBelow ?? {};
    expect(factor * answer.load.central).toBeCloseTo(2500, 3);
    expect(nh3 / nox).toBeCloseTo(259 / 183, 9);
  });
  it("gives for Yara Sluiskil no load on overloaded nature, why, and the load on sensitive nature", async () => {
    const answer = await check("--emitter", "yara-sluiskil");
    expect(answer.load.central).toBe(0);
    expect(answer.countedHexagons).toBe(0);
    expect(answer.zeroReason).toBe("none-counted");
    expect(answer.loads.sensitive.central).toBeGreaterThan(100);
    expect(answer.largestEmissionBelow).toBeNull();
    expect(
      (await check("--emitter", "yara-sluiskil", "--count", "sensitive")).countedHexagons,
    ).toBeGreaterThan(1000);
    expect((await cli("check", "--emitter", "yara-sluiskil")).stdout).toContain(
      "none of the sensitive hexagons",
    );
    const sensitive = await cli("check", "--emitter", "yara-sluiskil", "--count", "sensitive");
    expect(sensitive.stdout).toMatch(
      /counting all sensitive nature: meets\nBy the definition: does not meet/,
    );
  });
  it("shows for a part the result of the whole, and nodata where no figure is known", async () => {
    const [part, whole, unknown] = [
      await check("--emitter", "chemelot-oci"),
      await check("--emitter", "chemelot-geleen"),
      await check("--emitter", "fbe-eerbeek"),
    ];
    expect(part.load).toEqual(whole.load);
    expect(unknown.verdict).toBe("nodata");
  });
});

describe("check --rd", { timeout: 60_000 }, () => {
  it("gives the same for the figures of an emitter as its product, and is linear", async () => {
    const product = await check("--emitter", "rockwool-roermond");
    const own = (nh3: number, nox: number) =>
      check(
        ...["--rd", "200915,353671", "--nh3", String(nh3), "--nox", String(nox)],
        ...["--height", String(Math.sqrt(30 * 80)), "--heat", "0.44"],
      );
    const once = await own(259_000, 183_000);
    const twice = await own(518_000, 366_000);
    expect(twice.load.central / once.load.central).toBeCloseTo(2, 6);
    expect(once.load.central / product.load.central).toBeCloseTo(1, 5);
  });
});

describe("check --all", { timeout: 60_000 }, () => {
  it("ranks 54 emitters within 2 seconds and counts who meets the definition beside the official 19", async () => {
    const run = await cli("check", "--all");
    expect(run.code).toBe(0);
    expect(await fastest(2000, () => cli("check", "--all"))).toBeLessThan(2000);
    expect(run.stdout).toMatch(/Meet the definition for 2019 by our estimate: \d+ .*officially 19/);
    const answer = JSON.parse((await cli("check", "--all", "--json")).stdout) as {
      readonly emitters: readonly {
        readonly id: string;
        readonly rank: number | null;
        readonly load: Answer["load"];
      }[];
    };
    expect(answer.emitters).toHaveLength(54);
    const ranked = answer.emitters.filter((one) => one.rank !== null).map((one) => one.load.central);
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect(answer.emitters.at(-1)?.id).toBe("fbe-eerbeek");
  });
});

describe("deposition", { timeout: 60_000 }, () => {
  const header =
    "case,substance,source_x,source_y,stack_height_m,heat_MW,time_profile,nh3_background_ug_m3,x,y,z0_receptor_m,land_use";
  it("writes the rows with the results added, as the reference has them", async () => {
    const [input, output] = [join(scratch, "in.csv"), join(scratch, "out.csv")];
    writeFileSync(input, `${header}\n1,NH3,216852,549019,48.5,1,0,2.0,215823,548928,0.1,grass\n`);
    expect((await cli("deposition", "--cases", input, "--out", output)).code).toBe(0);
    const [names, values] = readFileSync(output, "utf8").trim().split("\n");
    expect(names).toBe(`${header},concentration_ug_m3,dry_mol_ha_yr,wet_mol_ha_yr,total_mol_ha_yr`);
    const [concentration, dry, wet, total] = values.split(",").slice(-4).map(Number);
    for (const [value, reference] of [
      [concentration, 0.06731],
      [dry, 15.08],
      [wet, 1.858],
      [total, 16.93],
    ])
      expect(Math.abs(value / reference - 1)).toBeLessThan(5e-4);
  });
  it("ends in 1 with line and column, and writes nothing, when a value is wrong", async () => {
    const [input, output] = [join(scratch, "bad.csv"), join(scratch, "none.csv")];
    writeFileSync(input, `${header}\n1,NH3,216852,549019,high,1,0,2.0,215823,548928,0.1,grass\n`);
    const run = await cli("deposition", "--cases", input, "--out", output);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("line 2, column stack_height_m");
    expect(() => readFileSync(output)).toThrow();
  });
  it("ends in 1 when there is no such file", async () => {
    expect((await cli("deposition", "--cases", join(scratch, "absent.csv"), "--out", "x")).code).toBe(1);
  });
});
