import { PNG } from "pngjs";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { PHONE } from "./settings.ts";

const open = useBrowser();

/** Share of the pixels of the map near one of these colours. */
async function shareOf(page: Page, colours: readonly string[]): Promise<number> {
  const box = await page.locator("pk-map").boundingBox();
  if (box === null) throw new Error("expected a map on the page");
  const { data, width, height } = PNG.sync.read(await page.screenshot({ clip: box }));
  const wanted = colours.map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (wanted.some((rgb) => rgb.every((part, j) => Math.abs(part - data[i + j]) <= 3))) count++;
  }
  return count / (width * height);
}

describe("The first view", () => {
  it("answers from real data, asks nobody else, and keeps the console clean", async () => {
    const { page, errors, requests } = await open();
    await page.getByText("Industriële bronnen, zwaarste eerst").waitFor();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
    await page
      .getByText(/natuur komt te veel stikstof/)
      .first()
      .waitFor();
    await page.waitForTimeout(2500);
    expect(errors).toEqual([]);
    expect(
      requests.filter((url) => !url.startsWith(inject("address")) && !/^(blob|data):/.test(url)),
    ).toEqual([]);
    expect(
      await page.getByText("Schatting. Geen AERIUS-berekening en geen besluit.").count(),
    ).toBeGreaterThan(0);
  });

  it("uses the font that it announces", async () => {
    const { page } = await open();
    await page.getByText("Industriële bronnen, zwaarste eerst").first().waitFor();
    const loaded = `[...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family)`;
    await expect.poll(() => page.evaluate<string[]>(loaded)).toContain("Source Sans 3 Variable");
  });

  it("takes less than 2 MB from the wire, fonts and data included", async () => {
    const { page } = await open();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
    await page.waitForTimeout(2500);
    const bytes = await page.evaluate(() =>
      performance
        .getEntries()
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .reduce((sum, entry) => sum + entry.transferSize, 0),
    );
    expect(bytes).toBeGreaterThan(300_000);
    expect(bytes).toBeLessThan(2_000_000);
  });

  it("draws the overload of nature on the map", async () => {
    const { page } = await open();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
    // Moderately overloaded nature, mostly the Veluwe.
    await expect.poll(() => shareOf(page, ["#a8478f"]), { timeout: 30_000 }).toBeGreaterThan(0.004);
  });
});

describe("Choosing ROCKWOOL", () => {
  it("gives the verdict, the band, the table and the hexagons in the ring", async () => {
    const { page, errors } = await open();
    await page.getByText("ROCKWOOL", { exact: true }).first().click();
    await page.getByText("voldoet aan de definitie").first().waitFor();
    expect(page.url()).toContain("rockwool-roermond");
    await page.getByText("Meinweg", { exact: true }).first().waitFor();
    expect(await page.getByText(/band [\d.]+ [–-] [\d.]+/).count()).toBeGreaterThan(0);
    // The darkest class of a contribution: 10 mol and more, around the plant.
    await expect.poll(() => shareOf(page, ["#430f0d"]), { timeout: 30_000 }).toBeGreaterThan(0.002);
    expect(errors).toEqual([]);
  });

  it("is restored from its address", async () => {
    const { page } = await open("#emitter=rockwool-roermond");
    await page.getByText("voldoet aan de definitie").first().waitFor();
  });

  it("in English too", async () => {
    const { page } = await open("#emitter=rockwool-roermond&lang=en");
    await page.getByText("meets the definition").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

describe("Exploring", () => {
  const search = async (page: Page, text: string): Promise<void> => {
    const box = page.getByRole("combobox", { name: "Zoeken" });
    await box.fill(text);
    await page.locator("pk-search [role=option]").first().waitFor();
    await box.press("Enter");
  };

  it("opens the page of an area from the search box, goes on to a source, and Back returns", async () => {
    const { page, errors } = await open();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
    await search(page, "meinweg");
    await page.getByText("gevoelige natuur hier is overbelast").first().waitFor();
    expect(page.url()).toContain("site=149");
    await page
      .locator("pk-neighbours")
      .getByRole("button", { name: /ROCKWOOL/ })
      .press("Enter");
    await page.getByText("voldoet aan de definitie").first().waitFor();
    await page.goBack();
    await page.getByText("gevoelige natuur hier is overbelast").first().waitFor();
    expect(errors).toEqual([]);
  });

  it.each([
    ["9", "Dit gebied is niet beoordeeld"],
    ["8", "Dit gebied is niet gevoelig"],
    ["57", "De kritische waarde (KDW) geldt hier voor het hele gebied"],
  ])("says of area %s: %s", async (nr, text) => {
    const { page, errors } = await open(`#site=${nr}`);
    await page.getByText(text).first().waitFor();
    expect(errors).toEqual([]);
  });

  it("tells what lies around a place, and why nothing does across the border", async () => {
    const { page } = await open();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
    await search(page, "Ede");
    await page.getByText("Binnen 25 km van Ede").first().waitFor();
    await page.locator("pk-site-rows").getByText("Veluwe", { exact: true }).first().waitFor();
    await page.goto(`${inject("address")}#place=279000,610000,`);
    await page.getByText("Dit punt ligt in Duitsland").first().waitFor();
  });

  it("shows the card of a hexagon, who adds to it after asking, and goes along the highest", async () => {
    const { page } = await open("#emitter=rockwool-roermond&hexagon=1841933");
    const card = page.locator("pk-hexagon-panel");
    await card.getByText("Leudal", { exact: true }).first().waitFor();
    await card.getByRole("button", { name: /Laad de bijdrage/ }).press("Enter");
    await expect.poll(() => card.getByText("nog niet geladen").count(), { timeout: 30_000 }).toBe(0);
    await card.getByRole("button", { name: "Naar het hoogste vak" }).press("Enter");
    await card.getByText("1 van 10 hoogste").waitFor();
    await card.getByRole("button", { name: "Volgend vak" }).press("Enter");
    await card.getByText("2 van 10 hoogste").waitFor();
    await card.getByRole("button", { name: "Sluit" }).press("Enter");
    await expect.poll(() => page.url(), { timeout: 30_000 }).not.toContain("hexagon=");
  });

  it("filters the sources, keeps the filter in the address, and clears it", async () => {
    const { page } = await open("#list=emitters");
    await page.getByLabel("Provincie").selectOption("Limburg");
    await expect.poll(() => page.url(), { timeout: 30_000 }).toContain("only-province=Limburg");
    await page.getByText("8 van 54 bronnen").waitFor();
    expect(await page.getByText("Tata Steel", { exact: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Wis het filter" }).first().press("Enter");
    await page.getByText("54 van 54 bronnen").waitFor();
  });

  it("keeps coordinates outside the country in the box and says what is wrong", async () => {
    const { page } = await open();
    const box = page.getByRole("combobox", { name: "Zoeken" });
    await box.fill("48.85, 2.35");
    await page.getByText("Deze coördinaten liggen buiten Nederland").waitFor();
    expect(await box.inputValue()).toBe("48.85, 2.35");
  });

  it("copies a company as an own source to check", async () => {
    const { page } = await open("#emitter=rockwool-roermond");
    await page.getByRole("button", { name: "Toets als eigen bron" }).press("Enter");
    await expect.poll(() => page.url(), { timeout: 30_000 }).toContain("view=check");
    await page
      .getByText(/ROCKWOOL Roermond \(kopie\)/)
      .first()
      .waitFor();
  });
});

describe("Yara Sluiskil", () => {
  it("has load 0 on overloaded nature, says why, and shows the load on sensitive nature", async () => {
    const { page } = await open("#emitter=yara-sluiskil");
    await page.getByText("Binnen 25 km ligt geen overbelaste natuur").first().waitFor();
    await page.getByText("Op alle gevoelige natuur binnen 25 km").first().waitFor();
  });
});

describe("Faults", () => {
  it("an address that was tampered with falls back without a crash", async () => {
    const { page, errors } = await open("#emitter=__proto__&view=<script>&x=NaN&nh3=-5&year=9999");
    await page.getByText("Industriële bronnen, zwaarste eerst").waitFor();
    expect(errors).toEqual([]);
  });

  it("a damaged product is refused with a clear error, and can be tried again", async () => {
    const { page } = await open();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
    let isDamaged = true;
    await page.route("**/data/emitters.bin*", async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      if (isDamaged) body[Math.floor(body.length / 2)] ^= 1;
      await route.fulfill({ response, body });
    });
    await page.reload();
    await page.getByText("De gegevens konden niet worden geladen.").first().waitFor();
    await page
      .getByText(/emitters\.bin/)
      .first()
      .waitFor();
    isDamaged = false;
    await page.getByRole("button", { name: "Probeer opnieuw" }).first().click();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
  });
});

it("fits a phone: the answer is in view and nothing is wider than the screen", async () => {
  const { page, errors } = await open("#emitter=rockwool-roermond", { viewport: PHONE, hasTouch: true });
  const answer = page.getByText("voldoet aan de definitie").first();
  await answer.waitFor();
  const box = await answer.boundingBox();
  expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(errors).toEqual([]);
});
