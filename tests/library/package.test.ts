/** The package as a user of Node has it: packed, unpacked elsewhere, run without TypeScript and without what only builds it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "library-"));
const installed = join(project, "node_modules/piekkaart");
afterAll(() => rmSync(project, { recursive: true }));

/** What a program prints; its words on stderr become the error when it fails. */
function run(folder: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

beforeAll(() => {
  mkdirSync(installed, { recursive: true });
  run(ROOT, "npm", "pack", "--silent", "--pack-destination", project);
  const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
    dependencies: Readonly<Record<string, string>>;
  };
  run(project, "tar", "-xzf", `piekkaart-${version}.tgz`, "--strip-components=1", "-C", installed);
  // As npm would install them, but without a network.
  for (const name of Object.keys(dependencies)) {
    const place = join(project, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), place);
  }
}, 120_000);

/** The example of the README. */
function example(): string {
  const found = /^## Use from Node$[\s\S]*?^```js\n([\s\S]*?)^```$/m.exec(
    readFileSync(join(ROOT, "README.md"), "utf8"),
  );
  if (found === null) throw new Error("expected an example in the README");
  return found[1];
}

/** The load of a check, as the example and the command line print it. */
interface Answer {
  readonly verdict: string;
  readonly load: { readonly low: number; readonly central: number; readonly high: number };
}
function answerOf(text: string): Answer {
  const { verdict, load } = JSON.parse(text) as Answer;
  return { verdict, load };
}

describe("The package", { timeout: 60_000 }, () => {
  it("runs the example of the README under plain Node, which gives what the command line gives", () => {
    writeFileSync(join(project, "example.mjs"), example());
    const [place, receptor, perKg, check] = run(project, process.execPath, "example.mjs").trim().split("\n");
    const [, rd = ""] = /^RD (\d+,\d+): \d+ hexagons within 5 km$/.exec(place) ?? [];
    expect(receptor).toMatch(/^most at receptor \d+, RD \d+,\d+$/);
    expect(Number.parseFloat(perKg)).toBeGreaterThan(0);

    const question = [
      "--rd",
      rd,
      "--nh3",
      "24000",
      "--nox",
      "0",
      "--height",
      "35",
      "--heat",
      "0.5",
      "--json",
    ];
    const asked = answerOf(run(ROOT, "npm", "run", "-s", "cli", "--", "check", ...question));
    expect(asked.load.low).toBeGreaterThan(0);
    expect(answerOf(check)).toEqual(asked);

    const { bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
      bin: Readonly<Record<string, string>>;
    };
    const program = join(installed, bin["piekkaart"]);
    expect(answerOf(run(project, process.execPath, program, "check", ...question))).toEqual(asked);
  });

  it.each([
    ["esnext", "bundler"],
    ["node16", "node16"],
  ])("has types for a strict project with modules %s and resolution %s", (module, moduleResolution) => {
    writeFileSync(join(project, "consumer.mts"), CONSUMER);
    // Neither the types of Node nor those of a browser, and every declaration is checked.
    const options = { strict: true, noEmit: true, target: "es2022", lib: ["es2023"], types: [] };
    const config = `tsconfig.${moduleResolution}.json`;
    writeFileSync(
      join(project, config),
      JSON.stringify({
        compilerOptions: {
          ...options,
          skipLibCheck: false,
          exactOptionalPropertyTypes: true,
          module,
          moduleResolution,
        },
        files: ["consumer.mts"],
      }),
    );
    const typescript = join(ROOT, "node_modules/typescript/bin/tsc");
    expect(compiled(typescript, config)).toBe("");
  });

  it("offers nothing but what it says", () => {
    const inside = 'import "piekkaart/dist-lib/src/grid/rd.js";';
    expect(() => run(project, process.execPath, "--input-type=module", "-e", inside)).toThrow(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
  });

  it("says what is wrong with a source, before it computes", () => {
    const wrong = `
      import { checkSource } from "piekkaart/check";
      const source = { x: 2e5, y: 4e5, height: 20, heatMegawatts: 0, timeProfile: 1, ...JSON.parse(process.argv[1]) };
      try { checkSource({}, source, { nh3: 1, nox: 0, dust: 0 }); } catch (error) { console.log(String(error)); }`;
    const saying = (part: object): string =>
      run(project, process.execPath, "--input-type=module", "-e", wrong, JSON.stringify(part));
    expect(saying({ height: 300 })).toContain("RangeError: expected height from 0 to 200, got 300");
    expect(saying({ heatMegawatts: "much" })).toContain("expected heatMegawatts from 0 to 50, got much");
    expect(saying({ timeProfile: 9 })).toContain("expected timeProfile 0, 1");
  });
});

/** What the compiler says of a project: nothing when all is well. */
function compiled(typescript: string, config: string): string {
  try {
    return run(project, process.execPath, typescript, "-p", config);
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}

/** Holds the types to what a user may rely on. */
const CONSUMER = `
import { fromLonLat, hexagonsWithin, loadHexagons, receptorAt, receptorCentre, toLonLat, type HexagonTable } from "piekkaart/grid";
import { contributionOf, createModel, loadMeteo, type PointSource } from "piekkaart/model";
import {
  checkContribution, checkSource, CountedAreas, emissionOf, loadContribution, loadEmitters, loadGround, loadRunLoads, loadSites,
  type CheckResult,
} from "piekkaart/check";

const hexagons: HexagonTable = await loadHexagons();
const [x, y]: [number, number] = fromLonLat(6, 51.2);
const [lon, lat]: [number, number] = toLonLat(x, y);
const receptor: number | undefined = receptorAt(x, y);
const centre: [number, number] = receptorCentre(receptor ?? 1);
const rows: Uint32Array = hexagonsWithin(hexagons, x, y, 5000);
const source: PointSource = { x, y, height: 20, heatMegawatts: 0.1, timeProfile: 1 };
const model = createModel(await loadMeteo());
const { perKg } = contributionOf(model, hexagons, source, ["NH3", "NOx"]);
export const sum: number = perKg.NH3[0] + perKg.NOx[0] + lon + lat + centre[0] + rows.length;
// @ts-expect-error it was not asked for
perKg["dust-fine"].length;

export const own: CheckResult = checkSource(await loadGround(), source, { nh3: 1000, nox: 0, dust: 0 }, { count: "near" });
const sites = await loadSites();
const [emitter] = await loadEmitters();
export const known: CheckResult = checkContribution({
  hexagons,
  sites,
  areas: new CountedAreas(hexagons, sites),
  contribution: await loadContribution(emitter.id),
  emission: emissionOf(emitter, "2019"),
  count: "overloaded",
  runs: await loadRunLoads(emitter.id),
});
// @ts-expect-error a source has a height
export const wrong: PointSource = { x, y, heatMegawatts: 0, timeProfile: 1 };
`;
