/** Source tables renewed from services in the shapes of AERIUS and PDOK, in folders of their own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hexagonsOf } from "../../geodata/hexagons.ts";
import { readRegister } from "../../geodata/register.ts";
import { TABLES } from "../../src/cli/geodata.ts";
import { fileReader } from "../../src/cli/file-reader.ts";
import { loadFirstView, loadHexagons } from "../../src/data/land.ts";
import { aeriusAnswer } from "../services/aerius-layers.ts";
import { naturaAnswer, publishedPart } from "../services/natura-layer.ts";
import { half, serve } from "../services/small-server.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "geodata-live-"));
const [tables, products] = [join(folder, "tables"), join(folder, "products")];
const before = hexagonsOf(readFileSync(join(TABLES, "hexagons.csv.gz")));
/** Every thirtieth receptor is known to the service, 100 mol worse off than by our estimate. */
const ids = [...new Set(before.receptorId)].filter((_, i) => i % 30 === 0);
let numbers: readonly number[] = [];

beforeAll(async () => {
  cpSync(TABLES, tables, { recursive: true });
  numbers = (await loadFirstView(fileReader())).sites.map(({ nr }) => nr);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (aerius: string, pdok: string) =>
  runCli(
    ...["geodata", "--live", "--land", "--tables", tables, "--products", products],
    ...["--aerius", `${aerius}wfs`, "--pdok", `${pdok}wfs`],
  );

const rowOf = (id: number): number => before.receptorId.indexOf(id);

describe("geodata --live", { timeout: 120_000 }, () => {
  it.each(["outlines", "hexagons"])("writes nothing when the service of %s breaks off", async (which) => {
    const broken = await serve(half);
    const well = await serve(naturaAnswer(numbers.map((nr) => publishedPart({ nr }))));
    const pdok = which === "outlines" ? broken : well;
    const { code, stderr } = await run(broken.address, pdok.address);
    expect(code).toBe(1);
    expect(stderr).toMatch(/127\.0\.0\.1:\d+ (broke off in the middle of its answer|cannot be reached)/);
    for (const file of readdirSync(TABLES))
      expect(readFileSync(join(tables, file)).equals(readFileSync(join(TABLES, file)))).toBe(true);
  });

  it("renews tables and products, which verify; what the services do not know stays", async () => {
    const known = ids.map((id) => ({
      id,
      criticalLoad: 714,
      deposition: before.background[rowOf(id)] + 100,
    }));
    const aerius = await serve(aeriusAnswer(known));
    const pdok = await serve(naturaAnswer(numbers.map((nr) => publishedPart({ nr }))));
    const { code, stdout, stderr } = await run(aerius.address, pdok.address);
    expect(stderr).not.toMatch(/Error/);
    expect(code).toBe(0);
    expect(stdout).toMatch(/162 areas of 127\.0\.0\.1/);
    expect(stdout).toMatch(/\d+ rows of 127\.0\.0\.1:\d+ \([0-9a-f]{8}\), asked/);
    const after = await loadHexagons(fileReader(products));
    const isKnown = new Set(ids);
    for (let h = 0; h < before.length; h++) {
      const isRenewed = isKnown.has(before.receptorId[h]);
      const level = isRenewed ? 714 : before.criticalLoad[h];
      const background = before.background[h] + (isRenewed ? 100 : 0);
      if (after.criticalLoad[h] !== level || after.background[h] !== background)
        expect.fail(`row ${h}: expected ${level} and ${background}`);
    }
    expect(after.mappedArea).toEqual(before.mappedArea);
    const register = readRegister(readFileSync(join(tables, "register.json"), "utf8"));
    expect(register.find(({ id }) => id === "hexagons")?.date.en).toMatch(
      /AERIUS, fetched on \d{4}-\d\d-\d\d/,
    );
    const again = await runCli(
      ...["geodata", "--verify", "--land", "--tables", tables, "--products", products],
    );
    expect([again.code, again.stderr.includes("differ")]).toEqual([0, false]);
  });

  it("is told what goes with what", async () => {
    expect((await runCli("geodata", "--live", "--verify")).code).toBe(2);
    expect((await runCli("geodata", "--aerius", "https://example.org")).code).toBe(2);
  });
});
