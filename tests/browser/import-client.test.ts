/** The client that reads files, alone on a page in a real Chromium: 160 MB while the page stays as free as it was. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ImportPage } from "./import-page/main.ts";
import { longestOf, mainThreadTasks } from "./main-thread.ts";
import { SWITCHES } from "./settings.ts";

type Opened = Window & { readonly importPage: ImportPage };

const RECEPTORS = 50_000;
/** ms of the processor that a page may be held up. */
const LONGEST = 100;
/** Of the beats at rest: the reader pauses by itself every 12 ms, so that no gap shows where it runs, but the beats do. */
const FREE = 0.6;

const outDir = mkdtempSync(join(tmpdir(), "piekkaart-import-page-"));
let browser: Browser;
let server: PreviewServer;
let page: Page;
let address = "";

beforeAll(async () => {
  const root = new URL("import-page/", import.meta.url).pathname;
  const common = { root, configFile: false, logLevel: "warn" } as const;
  await build({
    ...common,
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
  address = server.resolvedUrls?.local[0] ?? "";
  browser = await chromium.launch({ executablePath: inject("chromium"), args: [...SWITCHES] });
  page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "importPage" in window);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

const make = (receptors: number): Promise<number> =>
  page.evaluate((count) => (window as unknown as Opened).importPage.make(count, 3_300), receptors);
const rest = () => page.evaluate(() => (window as unknown as Opened).importPage.rest(2000));
const importWorkers = (): number => page.workers().filter((one) => one.url().includes("import")).length;

describe("A file of 160 MB", () => {
  beforeAll(async () => {
    expect(await make(RECEPTORS)).toBeGreaterThan(160_000_000);
  });

  // Beats are counted by the clock: only what holds the page up each time fails.
  it(
    "is read whole while the page is as free as at rest, with progress that rises",
    { retry: 3 },
    async () => {
      const atRest = await rest();
      const { tasks, result: found } = await mainThreadTasks(page, () =>
        page.evaluate(() => (window as unknown as Opened).importPage.read()),
      );
      expect(found).toMatchObject({ receptors: RECEPTORS, results: RECEPTORS, wrong: 0, sources: 1 });
      expect(found.taken).toEqual(["Schoorsteen"]);
      expect(found.shares.length).toBeGreaterThan(10);
      expect(found.shares).toEqual(found.shares.toSorted((a, b) => a - b));
      expect(found.shares[0]).toBeLessThan(0.2);
      expect(found.shares.at(-1)).toBeGreaterThan(0.9);
      expect(longestOf(tasks)).toBeLessThan(LONGEST);
      expect(found.rate).toBeGreaterThan(FREE * atRest);
      await expect.poll(importWorkers).toBe(0);
    },
  );

  it("ends at once when it is let go, and says nothing more", { retry: 3 }, async () => {
    const [worker, { took, name, after }] = await Promise.all([
      page.waitForEvent("worker"),
      page.evaluate(() => (window as unknown as Opened).importPage.cancel()),
    ]);
    expect(worker.url()).toContain("import.worker");
    expect([name, after]).toEqual(["AbortError", 0]);
    expect(took).toBeLessThan(LONGEST);
    await expect.poll(importWorkers).toBe(0);
  });
});

describe("The measure of these tests", () => {
  it("feels a reading in the page itself, and a page that is held up", { retry: 3 }, async () => {
    await make(10_000);
    const atRest = await rest();
    const here = await page.evaluate(() => (window as unknown as Opened).importPage.readHere());
    expect(here.receptors).toBe(10_000);
    expect(here.rate).toBeLessThan(FREE * atRest);
    const { tasks } = await mainThreadTasks(page, () =>
      page.evaluate(() => (window as unknown as Opened).importPage.hold(250)),
    );
    expect(longestOf(tasks)).toBeGreaterThan(LONGEST);
  });
});

describe("A worker that cannot be had", () => {
  it("is a failure that is told, and the next file is read", async () => {
    const read = (): Promise<string> =>
      page.evaluate(() => (window as unknown as Opened).importPage.readTable());
    await page.route(/import\.worker/, (route) => route.abort());
    expect(await read()).toBe("Error: a worker could not be started");
    await page.unroute(/import\.worker/);
    expect(await read()).toBe("Stal");
  });
});
