import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function space(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli/main.ts", "space", ...args],
      { cwd: ROOT, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

interface Sums {
  readonly released: number;
  readonly skimmed: number;
  readonly neededForNature: number;
  readonly reserved: number;
  readonly issued: number;
  readonly usable: number;
}
interface Answer extends Sums {
  readonly potential: number;
  readonly sites: readonly (Sums & { readonly nr: number; readonly potential: number })[];
  readonly claims: readonly {
    readonly name: string;
    readonly fits: boolean;
    readonly blockedHexagons: number;
    readonly limitingHexagon: {
      readonly receptorId: number;
      readonly site: number;
      readonly available: number;
      readonly asked: number;
      readonly shortage: number;
      readonly indicative: boolean;
    } | null;
    readonly largestShare: number | null;
    readonly largestEmission: { readonly nh3: number | null; readonly nox: number | null };
    readonly reasons: readonly { readonly reason: string; readonly hexagons: number }[];
  }[];
  readonly edition: string;
}
async function answer(...args: readonly string[]): Promise<Answer> {
  const run = await space("--preset", "letter", "--year", "2028", ...args, "--json");
  expect(run.code, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as Answer;
}
const claim = (nh3: number, nox: number, place = "201500,352500"): string =>
  `Plant near Roermond;${place};${nh3};${nox};25;0.3;energy`;

function expectToAddUp(sums: Sums): void {
  expect(sums.skimmed + sums.neededForNature + sums.reserved + sums.issued + sums.usable).toBe(sums.released);
}

describe("space", { timeout: 120_000 }, () => {
  it("releases nothing by default, as no permit has changed: a claim near Roermond is blocked, for both reasons", async () => {
    const { released, potential, usable, claims } = await answer("--claim", claim(500, 1000));
    expect([released, usable]).toEqual([0, 0]);
    expect(potential).toBeGreaterThan(10_000);
    const [{ fits, blockedHexagons, limitingHexagon, reasons, largestShare }] = claims;
    expect(fits).toBe(false);
    expect(blockedHexagons).toBeGreaterThan(100);
    expect([149, 150]).toContain(limitingHexagon?.site);
    expect(limitingHexagon?.available).toBe(0);
    expect(limitingHexagon?.shortage).toBe(limitingHexagon?.asked);
    expect(reasons.map(({ reason }) => reason)).toEqual(expect.arrayContaining(["not-counted", "nature"]));
    expect(largestShare).toBeLessThan(0.1);
  });
  it("with all measures counted and Meinweg and Roerdal allowed gives figures, and nothing is needed for nature there", async () => {
    const all = ["--status", "all", "--allow", "149,150"];
    const { sites, claims, ...total } = await answer(...all, "--claim", claim(500, 1000));
    for (const sums of [total, ...sites]) expectToAddUp(sums);
    expect(sites.reduce((sum, { usable }) => sum + usable, 0)).toBe(total.usable);
    for (const nr of [149, 150]) {
      const site = sites.find((one) => one.nr === nr);
      expect(site?.neededForNature).toBe(0);
      expect(site?.usable).toBeGreaterThan(100);
    }
    expect(sites.find(({ nr }) => nr === 128)?.usable).toBe(0);
    const [{ largestShare, limitingHexagon, largestEmission }] = claims;
    expect(limitingHexagon?.shortage).toBeCloseTo(
      (limitingHexagon?.asked ?? NaN) - (limitingHexagon?.available ?? NaN),
      9,
    );
    const share = largestShare ?? NaN;
    expect(share).toBeGreaterThan(0);
    expect(largestEmission.nh3).toBeGreaterThan(0);
    expect(largestEmission.nox).toBeGreaterThan(largestEmission.nh3 ?? NaN);
    const more = await answer(
      ...all,
      ...["--claim", claim(1.001 * (largestEmission.nh3 ?? NaN), 0)],
      ...["--claim", claim(500.5 * share, 1001 * share)],
      ...["--claim", claim(500 * share, 1000 * share)],
    );
    expect(more.claims.map(({ fits }) => fits)).toEqual([false, false, true]);
    expect(more.issued).toBeGreaterThan(0);
    expectToAddUp(more);
  });
  it("marks the limiting hexagon as indicative where the critical load is one for the whole site", async () => {
    const dunes = `Plant;100500,492000;5000;0;25;0.3;other`;
    const [{ limitingHexagon }] = (await answer("--claim", dunes)).claims;
    expect(limitingHexagon?.indicative).toBe(true);
    const text = await space("--claim", dunes);
    expect(text.stdout).toContain("on site level: indicative");
  });
  it("says in words what it is not, and why a claim does not fit", async () => {
    const { stdout, code } = await space("--claim", claim(500, 1000));
    expect(code).toBe(0);
    expect(stdout).toContain("No register, no permit and no decision");
    expect(stdout).toContain("no permit has been changed yet");
    expect(stdout).toContain("nature needs it: the hexagon stays overloaded");
  });
  it.each([
    [["--allow", "999"], "no Natura 2000 site 999"],
    [["--skim", "Limberg:30"], "Limburg"],
    [["--claim", `${claim(1, 1)};1;2020-2021`], "end before 2028"],
  ])("called with %o ends in 2 and says what it expects", async (args, hint) => {
    const { code, stderr, stdout } = await space(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(hint);
  });
});
