/** Live figures as a user meets them: chosen, marked wherever they are shown, taken back; and no harm when a service fails. */
import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { fileReader } from "../../src/cli/file-reader.ts";
import { loadHexagons } from "../../src/data/land.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { aeriusAnswer, type KnownReceptor } from "../services/aerius-layers.ts";
import { naturaAnswer, publishedPart } from "../services/natura-layer.ts";
import { half, serve, status, type Answer } from "../services/small-server.ts";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { PHONE } from "./settings.ts";

const open = useBrowser();
const ROERMOND = { x: 200_915, y: 353_671 };
const AERIUS = "https://connect.aerius.nl/**";
const PDOK = "https://service.pdok.nl/rvo/**";
/** Half of the hexagons are overloaded where the service has been asked. */
let known: readonly KnownReceptor[] = [];

beforeAll(async () => {
  const hexagons = await loadHexagons(fileReader());
  const ids = new Set(
    Array.from(hexagonsWithin(hexagons, ROERMOND.x, ROERMOND.y, 25_000), (h) => hexagons.receptorId[h]),
  );
  known = [...ids].map((id, i) => ({ id, criticalLoad: i % 2 === 0 ? 2000 : 1071, deposition: 1500 }));
});

/** Questions to a host go to a small server of our own; gives what it was asked. */
async function answered(page: Page, host: string, ...answers: readonly Answer[]): Promise<readonly URL[]> {
  const { address, asked } = await serve(...answers);
  await page.route(host, async (route: Route) => {
    const { search } = new URL(route.request().url());
    const headers = { "access-control-allow-origin": "*" };
    try {
      const response = await route.fetch({ url: address + search, maxRetries: 0 });
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    } catch {
      await route.abort("connectionreset");
    }
  });
  return asked;
}

const dialog = (page: Page) => page.locator("pk-live-data dialog");
const button = (page: Page, name: RegExp | string) => dialog(page).getByRole("button", { name });
const mark = (page: Page) => page.locator("pk-live-mark button");

async function openDialog(page: Page, name = "Actuele gegevens…"): Promise<void> {
  await page.locator("pk-share button.open").press("Enter");
  await page.locator("pk-share .menu").getByRole("button", { name }).press("Enter");
  await dialog(page).waitFor();
}

/** The load in the sentence of the answer. */
const index = (page: Page) => page.locator("pk-emitter-panel pk-verdict p").first();
const isAnswered = (page: Page) =>
  page
    .locator("pk-emitter-panel pk-verdict")
    .getByText(/voldoet/)
    .first()
    .waitFor({ timeout: 60_000 });

describe("Hexagons of AERIUS", () => {
  it("are asked for around what is looked at, replace our estimates, are marked, and go again", async () => {
    const { page, errors, requests } = await open("#emitter=rockwool-roermond");
    const asked = await answered(page, AERIUS, aeriusAnswer(known));
    await isAnswered(page);
    const before = await index(page).innerText();
    expect(requests.filter((url) => /aerius|pdok/.test(new URL(url).host))).toEqual([]);

    await openDialog(page);
    expect(await violations(page)).toEqual([]);
    await button(page, "Haal op: 25 km rond ROCKWOOL").click();
    await dialog(page)
      .getByText(/vakken zijn vervangen/)
      .waitFor({ timeout: 60_000 });
    expect(asked.length).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
    await button(page, "Sluiten").click();

    await mark(page)
      .getByText(/Cijfers van AERIUS, \d+ \S+ \d{4}/)
      .waitFor();
    await expect.poll(() => index(page).innerText()).not.toBe(before);
    await page
      .locator("pk-bottom-line")
      .getByText(/ \+ AERIUS \d{4}-\d\d-\d\d \([0-9a-f]{8}\)/)
      .waitFor();
    await page.locator("pk-layer-choice select").selectOption("totale stikstof");
    await page.locator("pk-stage .switch").getByRole("button", { name: "Tabel" }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("pk-table-twin").getByRole("button", { name: /CSV/ }).click(),
    ]);
    expect(readFileSync(await saved.path(), "utf8")).toMatch(/ \+ AERIUS \d{4}-\d\d-\d\d/);

    await mark(page).click();
    await button(page, "Terug naar de ingebouwde cijfers").click();
    await button(page, "Sluiten").click();
    await mark(page).waitFor({ state: "detached" });
    await expect.poll(() => index(page).innerText()).toBe(before);
    expect(errors).toEqual([]);
  });

  it("that do not come are said with what to do, and everything stays as it was", async () => {
    const { page } = await open("#emitter=rockwool-roermond");
    await answered(page, AERIUS, status(404));
    await isAnswered(page);
    const before = await index(page).innerText();
    await openDialog(page);
    await button(page, /Haal op/).click();
    await dialog(page).getByText("connect.aerius.nl neemt de vraag niet aan.").waitFor();
    await dialog(page).getByText("Er is niets veranderd aan wat u ziet.").waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, "Sluiten").click();
    expect(await mark(page).count()).toBe(0);
    expect(await index(page).innerText()).toBe(before);
  });

  it("can be left while they are on their way", async () => {
    const { page, errors } = await open("#emitter=rockwool-roermond");
    const asked = await answered(page, AERIUS, () => undefined);
    await isAnswered(page);
    await openDialog(page);
    await button(page, /Haal op/).click();
    await expect.poll(() => asked.length).toBe(1);
    const workers = () => page.workers().filter((one) => one.url().includes("live")).length;
    expect(workers()).toBe(1);
    await button(page, "Stoppen").click();
    await button(page, /Haal op/).waitFor();
    await expect.poll(workers).toBe(0);
    expect(errors).toEqual([]);
  });

  it("have no place to be asked for in the whole country; English, on a phone", async () => {
    const { page } = await open("#lang=en", { viewport: PHONE });
    await page.waitForFunction(() => performance.getEntriesByName("pk-areas").length > 0, undefined, {
      timeout: 60_000,
    });
    await openDialog(page, "Live data…");
    await dialog(page).getByText("First choose a source, a place or a nature area.").waitFor();
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });
});

describe("Outlines of Natura 2000", () => {
  it("take the place of the drawn ones when all areas came, and go again", async () => {
    const { page, errors } = await open();
    const parts = Array.from({ length: 162 }, (_, i) => publishedPart({ nr: i + 1 }));
    await answered(page, PDOK, naturaAnswer(parts));
    await page.locator("pk-map canvas").waitFor({ timeout: 60_000 });
    await openDialog(page);
    await button(page, "Haal de grenzen op").click();
    await dialog(page).getByText("grenzen van 162 gebieden").waitFor({ timeout: 60_000 });
    await button(page, "Sluiten").click();
    await mark(page)
      .getByText(/Grenzen van PDOK/)
      .click();
    await button(page, "Terug naar de ingebouwde grenzen").click();
    await button(page, "Sluiten").click();
    await mark(page).waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("of which half came are not drawn", async () => {
    const { page } = await open();
    await answered(page, PDOK, half);
    await page.locator("pk-map canvas").waitFor({ timeout: 60_000 });
    await openDialog(page);
    await button(page, "Haal de grenzen op").click();
    await dialog(page)
      .getByText(/service\.pdok\.nl (brak af|is niet te bereiken)/)
      .waitFor({ timeout: 60_000 });
    expect(await mark(page).count()).toBe(0);
  });
});
