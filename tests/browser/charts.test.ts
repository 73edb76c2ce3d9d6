import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "./axe.ts";
import { SWITCHES } from "./settings.ts";

const outDir = mkdtempSync(join(tmpdir(), "piekkaart-charts-"));
let browser: Browser;
let server: PreviewServer;
let address = "";

beforeAll(async () => {
  const root = new URL("charts-page/", import.meta.url).pathname;
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  server = await preview({
    root,
    configFile: false,
    logLevel: "warn",
    build: { outDir },
    preview: { port: 0 },
  });
  address = server.resolvedUrls?.local[0] ?? "";
  browser = await chromium.launch({ executablePath: inject("chromium"), args: [...SWITCHES] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

async function open(width: number, query = ""): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: width + 24, height: 800 },
    reducedMotion: "reduce",
  });
  await page.goto(`${address}?${query}`);
  await page.locator("#shares-long .point").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** The charts of the page that have figures and a frame. */
async function framed(page: Page): Promise<readonly Locator[]> {
  return (await framedIds(page)).map((id) => page.locator(`#${id}`));
}

async function framedIds(page: Page): Promise<readonly string[]> {
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("main > [id]")]
      .filter((chart) => chart.shadowRoot?.querySelector(".buttons") !== null)
      .map(({ id }) => id),
  );
  expect(ids.length).toBeGreaterThan(15);
  return ids;
}

/** Words in plots that leave their chart, and pairs that meet. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main > [id]")].flatMap((chart) => {
      const place = chart.getBoundingClientRect();
      const words = [...(chart.shadowRoot?.querySelectorAll(".plot text") ?? [])]
        .map((text) => ({ says: text.textContent.trim(), at: text.getBoundingClientRect() }))
        .filter(({ at }) => at.width > 0);
      const outside = words
        .filter(({ at }) => at.left < place.left - 3 || at.right > place.right + 3)
        .map(({ says }) => `${chart.id}: ${says} is outside`);
      const meeting = words.flatMap((one, i) =>
        words.slice(0, i).flatMap((other) => {
          const width = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
          const height = Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top);
          return width > 1 && height > 5 ? [`${chart.id}: ${one.says} meets ${other.says}`] : [];
        }),
      );
      return [...outside, ...meeting];
    }),
  );
}

describe("Every chart", () => {
  it.each([260, 320, 340, 416, 640])(
    "keeps its words apart and inside at %d px, in both languages",
    async (width) => {
      for (const language of ["nl", "en"]) {
        const page = await open(width, `lang=${language}`);
        expect(await faults(page), language).toEqual([]);
        await page.close();
      }
    },
  );

  it("is walked along with the arrow keys, and reads each figure to ear and eye", async () => {
    const page = await open(416);
    for (const chart of await framed(page)) {
      const points = chart.locator(".point");
      await chart.locator('.point[tabindex="0"]').focus();
      await page.keyboard.press("End");
      const last = points.last();
      await expect.poll(() => last.evaluate((point) => point.matches(":focus"))).toBe(true);
      const label = await last.getAttribute("aria-label");
      expect(label).toMatch(/\d/);
      expect(await chart.locator(".readout").textContent()).toBe(label);
      expect(await chart.locator('.point[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press("Escape");
      await expect.poll(() => chart.locator(".readout").count()).toBe(0);
    }
    await page.close();
  });

  it("does not move when a figure is read", async () => {
    const page = await open(340);
    const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    for (const chart of await framed(page)) {
      await chart.locator('.point[tabindex="0"]').focus();
      await chart.locator(".readout").waitFor();
      expect(await height()).toBe(before);
    }
    await page.close();
  });

  it("turns into a table with the same figures, and back", async () => {
    const page = await open(416);
    for (const chart of await framed(page)) {
      await chart.getByRole("button", { name: /^Tabel/ }).click();
      expect(await chart.locator("tbody tr").count()).toBeGreaterThan(0);
      expect(await chart.locator(".plot").isVisible()).toBe(false);
      await chart.getByRole("button", { name: /^Grafiek/ }).click();
      expect(await chart.locator(".plot").isVisible()).toBe(true);
    }
    await page.close();
  });

  it("saves itself as a file that stands alone", async () => {
    let page = await open(416, "theme=dark");
    const ids = await framedIds(page);
    for (const [i, id] of ids.entries()) {
      // A browser hands a page no more than ten files in a row.
      if (i > 0 && i % 8 === 0) {
        await page.close();
        page = await open(416, "theme=dark");
      }
      const chart = page.locator(`#${id}`);
      // The first also from behind its table, where the browser does not lay it out.
      if (i === 0) await chart.getByRole("button", { name: /^Tabel/ }).click();
      const title = (await chart.locator("h2").textContent()) ?? "";
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        chart.getByRole("button", { name: /^SVG/ }).click(),
      ]);
      const file = readFileSync(await download.path(), "utf8");
      const errors = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("parsererror").length,
        file,
      );
      expect(errors).toBe(0);
      expect(file).toContain(`<title>${title.replaceAll("&", "&amp;")}`);
      expect(file).toMatch(/<desc>[^<]{10,}/);
      expect(file).not.toContain('textLength="0');
      const inside = file.replaceAll("http://www.w3.org/2000/svg", "").replaceAll(/url\((&quot;|"|')?#/g, "");
      expect(inside).not.toMatch(/https?:|href|url\(|var\(|class=|<style|<script|<image/);
    }
    await page.close();
  });

  it("without figures says why", async () => {
    const page = await open(340);
    const chart = page.locator("#contribution-none");
    expect(await chart.locator(".empty").textContent()).toMatch(/voegt niets toe/);
    expect(await chart.getByRole("button").count()).toBe(0);
    await page.close();
  });

  it.each(["light", "dark"])("has no axe violations, as chart and as table (%s)", async (theme) => {
    const page = await open(340, `theme=${theme}`);
    expect(await violations(page, false)).toEqual([]);
    for (const chart of await framed(page)) await chart.getByRole("button", { name: /^Tabel/ }).click();
    expect(await violations(page, false)).toEqual([]);
    await page.close();
  });
});
