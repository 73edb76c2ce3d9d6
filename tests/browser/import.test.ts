/** Files of the user's: what is shown before anything changes, what is refused, and how large they may be. */
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largeImaer } from "../exchange/large-imaer.ts";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { longestOf, mainThreadTasks } from "./main-thread.ts";
import { resultsFile } from "./results-file.ts";
import { PHONE } from "./settings.ts";

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "piekkaart-import-"));
const LARGE = join(folder, "groot.gml");
const RECEPTORS = 50_000;
const OVEN = "#view=check&source=x:197900;y:356000;nh3:24000;name:Oven";
const TABLE = [
  "Naam;X;Y;NH3;NOx;Hoogte;Situatie",
  "Stal A;197900;356000;2.400,5;0;6;beoogd",
  "Stal B;198400;356300;abc;10;6;beoogd",
  "<img src=x onerror=alert(1)>;199000;357000;0;5.500;22;referentie",
].join("\n");

beforeAll(async () => {
  const out = createWriteStream(LARGE);
  for (const piece of largeImaer(RECEPTORS, 3_300)) if (!out.write(piece)) await once(out, "drain");
  out.end();
  await once(out, "close");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dialog = (page: Page) => page.locator("pk-import dialog");
const button = (page: Page, name: RegExp | string) => dialog(page).getByRole("button", { name });

/** Opens the dialog from the menu, with the keyboard. */
async function openDialog(page: Page, name = "Bestand openen…"): Promise<void> {
  await page.locator("pk-share button.open").press("Enter");
  await page.locator("pk-share .menu").getByRole("button", { name }).press("Enter");
  await dialog(page).waitFor();
}

async function hand(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .locator("pk-import input[type=file]")
    .setInputFiles({ name, mimeType: "", buffer: typeof text === "string" ? Buffer.from(text) : text });
}

describe("A table", () => {
  it("is shown with what it would bring and what it leaves out; only then it is taken over, in one step", async () => {
    const { page, errors, requests } = await open(OVEN);
    await openDialog(page);
    await hand(page, "bronnen.csv", TABLE);
    await dialog(page).getByText("Welke bronnen wilt u overnemen?").waitFor();
    await dialog(page).getByText("Regel 3, NH3: “abc”. Dit is geen getal.").waitFor();
    expect(new URL(page.url()).hash).not.toContain("Stal");
    expect(await violations(page)).toEqual([]);

    await dialog(page).getByLabel("Overnemen als: referentie").selectOption("niet overnemen");
    await button(page, "Neem over: 1").click();
    await dialog(page).waitFor({ state: "detached" });
    await expect.poll(() => page.url()).toContain("Stal");
    expect(page.url()).toContain("Oven");
    expect(page.url()).not.toContain("onerror");
    await page.locator("pk-own-sources").getByText("Stal A").first().waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.url()).not.toContain("Stal");
    expect(errors).toEqual([]);
    expect(requests.filter((url) => url.includes("onerror"))).toEqual([]);
  });

  it("with headings of its own is read when its columns are told, in English on a phone", async () => {
    const { page } = await open("#view=check&lang=en", { viewport: PHONE });
    await openDialog(page, "Open a file…");
    await hand(page, "odd.txt", "firm\teast\tnorth\tout\nA\t197900\t356000\t1000\n");
    await dialog(page).getByText("Say which columns hold the place").waitFor();
    expect(await button(page, "Take over: 0").isDisabled()).toBe(true);
    for (const [column, field] of [
      ["firm", "name"],
      ["east", "x (RD)"],
      ["north", "y (RD)"],
      ["out", "NH3"],
    ])
      await dialog(page).getByLabel(`Column ${column}`).selectOption(field);
    expect(await violations(page)).toEqual([]);
    await button(page, "Take over: 1").click();
    await expect.poll(() => page.url()).toContain("nh3=1000");
  });

  it("may take the place of what is there, and undo brings that back", async () => {
    const { page } = await open(OVEN);
    await openDialog(page);
    await hand(page, "bronnen.csv", TABLE);
    await dialog(page)
      .getByLabel(/Ervoor in de plaats/)
      .check();
    await button(page, "Neem over: 2").click();
    await expect.poll(() => page.url()).not.toContain("Oven");
    await page.locator("pk-own-sources").waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.url()).toContain("Oven");
  });
});

describe("A file that is refused", () => {
  it.each([
    ["a damaged ZIP", "kapot.zip", "PK\u0003\u0004kapot", /niet geopend/],
    ["a workbook", "map.csv", Buffer.from([0, 1, 2, 3]), /geen tabel met bronnen/],
    ["XML of another kind", "iets.gml", "<kml/>", /geen IMAER-bestand/],
    [
      "GML that was cut off",
      "half.gml",
      "<?xml version='1.0'?><imaer:FeatureCollectionCalculator xmlns:imaer='http://imaer.aerius.nl/6.0'>",
      /afgekapt|ontbreken/,
    ],
    ["an entity", "bom.gml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", /geen eerlijk bestand/],
    [
      "a scenario with a prototype",
      "x.piekkaart.json",
      '{"format":"piekkaart","version":1,"scenarios":[],"__proto__":{"a":1}}',
      /geen eerlijk bestand/,
    ],
  ])("%s is named with its place and remedy, and changes nothing", async (_, name, content, words) => {
    const { page, errors } = await open(OVEN);
    await openDialog(page);
    const before = new URL(page.url()).hash;
    await hand(page, name, content);
    await dialog(page).getByText(words).first().waitFor();
    await dialog(page).getByText("Er is niets veranderd.").first().waitFor();
    expect(new URL(page.url()).hash).toBe(before);
    // Another one can be tried at once.
    await hand(page, "bronnen.csv", TABLE);
    await button(page, "Neem over: 2").waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });
});

describe("Results of AERIUS", () => {
  it("are laid beside ours for the sources of their file: ratios, layers on the map, a table, and away again", async () => {
    const { page, errors } = await open("#view=check");
    await openDialog(page);
    await hand(page, "uitkomst.gml", await resultsFile(0.8, 600));
    await dialog(page).getByText("uitkomsten op").waitFor();
    await button(page, "Neem over: 1").click();
    const overlay = page.locator("pk-overlay");
    await overlay.getByText("Onze uitkomst is in het midden").waitFor({ timeout: 60_000 });
    expect(await overlay.locator("p").first().innerText()).toMatch(/1,25 keer .* 100\s% van/);
    expect(await overlay.locator("tbody tr").count()).toBeGreaterThan(3);
    expect(await violations(page)).toEqual([]);

    const layer = page.locator("pk-layer-choice select").first();
    await layer.selectOption("onze uitkomst ÷ AERIUS");
    await page.locator("pk-legend").getByText("1,25").first().waitFor();
    await layer.selectOption("AERIUS");
    await expect.poll(() => page.url()).toContain("layer=aerius");
    await overlay.getByText("Vak voor vak").click();
    await overlay.locator("pk-ratio-scatter .point").first().waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      overlay.getByRole("button", { name: "Per vak (CSV)" }).click(),
    ]);
    expect(readFileSync(await saved.path(), "utf8")).toContain("AERIUS (mol/ha/jr)");

    await overlay.getByRole("button", { name: "Haal weg" }).click();
    await overlay.waitFor({ state: "detached" });
    await page.locator("pk-legend").getByText("Bijdrage van deze bron").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("A table of 10,000 sources", () => {
  it("is shown, says how many there is room for, and takes nothing before a choice that fits", async () => {
    const { page, errors } = await open(OVEN);
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `Stal ${i};${180_000 + (i % 100) * 200};400000;12;0`,
    );
    await openDialog(page);
    await hand(page, "stallen.csv", ["Naam;X;Y;NH3;NOx", ...rows].join("\n"));
    await button(page, /Neem over: 10\.000/).waitFor();
    await dialog(page).getByRole("status").getByText("10.000").waitFor();
    expect(await button(page, /Neem over/).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await button(page, "Sluiten").click();
    expect(new URL(page.url()).hash).toMatch(/^(?!.*Stal).*Oven/);
    expect(errors).toEqual([]);
  });
});

describe("A file of 160 MB", () => {
  it("is read while the page stays free, with progress, and can be let go at once", async () => {
    expect(statSync(LARGE).size).toBeGreaterThan(160_000_000);
    const { page, errors } = await open("#view=check");
    await page.waitForFunction(() => performance.getEntriesByName("pk-areas").length > 0, undefined, {
      timeout: 60_000,
    });
    await page.waitForTimeout(3000);
    await openDialog(page);
    const input = page.locator("pk-import input[type=file]");
    await input.setInputFiles(LARGE);
    const progress = dialog(page).locator("progress");
    await progress.waitFor();
    await expect.poll(() => progress.evaluate((one: HTMLProgressElement) => one.value)).toBeGreaterThan(0.1);
    const workers = () => page.workers().filter((one) => one.url().includes("import")).length;
    expect(workers()).toBe(1);
    await button(page, "Afbreken").click();
    await dialog(page).getByText("of sleep het hierheen.").waitFor();
    await expect.poll(workers).toBe(0);

    const { tasks } = await mainThreadTasks(page, async () => {
      await input.setInputFiles(LARGE);
      await dialog(page).getByText("50.000 vakken").waitFor({ timeout: 80_000 });
    });
    expect(longestOf(tasks)).toBeLessThan(100);
    await button(page, "Neem over: 1").click();
    await expect.poll(() => page.url()).toContain("Schoorsteen");
    await expect.poll(workers).toBe(0);
    expect(errors).toEqual([]);
  }, 150_000);
});
