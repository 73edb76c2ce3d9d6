/** What leaves the screen: the map as a picture, and a report to print. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const OVEN = "#view=check&source=x:197900;y:356000;nh3:24000;name:Oven";
const SHED = "#view=space&lang=en&claim=Shed;197900,356000;0;1000;15;0.3;energy";

async function checked(page: Page): Promise<void> {
  await page.locator("pk-verdict").getByText("voldoet aan de definitie").waitFor({ timeout: 60_000 });
  await page.locator("pk-check-outcome .tag").first().waitFor({ state: "detached", timeout: 60_000 });
}

/** With the keyboard: the menu opens, the arrows go along it. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator("pk-share button.open").press("Enter");
  const wanted = page.locator("pk-share .menu").getByRole("button", { name });
  for (let i = 0; i < 8 && !(await wanted.evaluate((one) => one.matches(":focus"))); i++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** How many pixels have a colour. */
function count({ data }: PNG, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) found++;
  return found;
}

describe("The map as a picture", () => {
  it("has the real pixels of the map, its hexagons, a legend and source lines below it", async () => {
    const { page, errors } = await open(OVEN, { deviceScaleFactor: 2 });
    await checked(page);
    await page.waitForTimeout(1500);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      choose(page, "Kaart als plaatje (PNG)"),
    ]);
    expect(saved.suggestedFilename()).toBe("piekkaart-check.png");
    const picture = PNG.sync.read(readFileSync(await saved.path()));
    const map = await page.locator("pk-map").boundingBox();
    expect(picture.width).toBe(Math.round(2 * (map?.width ?? 0)));
    // The map, and three lines below it.
    expect(picture.height).toBeGreaterThan(2 * (map?.height ?? 0) + 2 * 50);
    expect(count(picture, "#b54417")).toBeGreaterThan(2000);
    // A class that is nowhere on this map stands in the legend all the same.
    expect(count(picture, "#430f0d")).toBeGreaterThan(200);
    const foot = new PNG({ width: picture.width, height: 100 });
    PNG.bitblt(picture, foot, 0, picture.height - 100, picture.width, 100);
    expect(count(foot, "#f4f6f5")).toBeGreaterThan(0.8 * foot.width * foot.height);
    expect(count(foot, "#f4f6f5")).toBeLessThan(foot.width * foot.height);
    await page.locator("pk-share").getByText("Bewaard als piekkaart-check.png").waitFor();
    expect(errors).toEqual([]);
  });

  it("cannot be had of a table, and says so", async () => {
    const { page } = await open(`${OVEN}&show=table`);
    await page.locator("pk-data-table").waitFor();
    await choose(page, "Kaart als plaatje (PNG)");
    await page.locator("pk-share").getByText("De kaart kan nu geen plaatje geven").waitFor();
  });
});

describe("A report", () => {
  it("of a check has one question a page, with map, band, areas, assumptions and the way back", async () => {
    const { page, errors } = await open(OVEN);
    await checked(page);
    const sentence = await page.locator("pk-verdict h2").innerText();
    await choose(page, "Rapport (afdrukken of PDF)");
    const pages = page.locator("pk-report article");
    await pages.first().waitFor();
    expect(await pages.count()).toBe(4);
    expect((await pages.locator("> h2").allInnerTexts())[0]).toContain("Voldoet deze bron");
    expect(await pages.first().locator(".sentence").innerText()).toBe(sentence.replaceAll("\n", " "));
    await pages.first().locator("pk-load-gauge").getByText("band").first().waitFor();
    const image = pages.first().locator("img");
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(500);
    expect(await pages.nth(1).locator("tbody tr").count()).toBeGreaterThan(4);
    expect(await pages.nth(2).innerText()).toContain("24.000");
    expect(await pages.nth(3).locator(".address a").getAttribute("href")).toContain("x=197900");
    for (const one of await pages.all()) expect(await one.innerText()).toContain("geen besluit");
    expect(await violations(page)).toEqual([]);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(4);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]/);

    await page.keyboard.press("Escape");
    await page.locator("pk-report").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("of a project says in English whether it fits, why not and where it is stopped", async () => {
    const { page } = await open(SHED);
    await page.locator("pk-claim-answer .limiting").waitFor({ timeout: 60_000 });
    await choose(page, "Report (print or PDF)");
    const first = page.locator("pk-report article").first();
    await first.waitFor();
    expect(await first.innerText()).toContain("Shed does not fit");
    expect(await first.locator(".list li").count()).toBe(2);
    expect(await first.locator("pk-evidence dl").innerText()).toMatch(/Meinweg, hexagon \d+/);
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ["of the measures", "#view=measures", "Wat doen de maatregelen in 2028?", 5],
    ["of all emitters", "", "Welke bronnen wegen het zwaarst?", 2],
    [
      "of situations",
      `${OVEN}&source=x:201500;y:354800;nh3:30000;situation:reference&compare=true`,
      "Wat geeft het plan per saldo?",
      4,
    ],
  ])("%s comes as soon as there is an answer", async (_, path, question, count) => {
    const { page, errors } = await open(path);
    await choose(page, "Rapport (afdrukken of PDF)");
    const pages = page.locator("pk-report article");
    await pages.first().waitFor({ timeout: 60_000 });
    expect(await pages.first().locator("> h2").innerText()).toBe(question);
    expect(await pages.count()).toBe(count);
    expect(errors).toEqual([]);
  });
});
