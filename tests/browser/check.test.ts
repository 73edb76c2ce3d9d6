import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

const VERDICT = /voldoe(t|n)( samen)? aan de definitie|voldoe(t|n)( samen)? niet|Te onzeker/;
const OVEN = "#view=check&x=197900&y=356000&nh3=24000";
/** A plan of one source, and what was there before it. */
const PLAN =
  "#view=check&source=x:197900;y:356000;nh3:24000;name:Oven&source=x:201500;y:354800;nh3:30000;situation:reference;name:Oud";

const sentence = (page: Page): Promise<string> => page.locator("pk-verdict h2").first().innerText();
const nh3 = (page: Page) => page.getByLabel("Ammoniak (NH3)", { exact: true });

async function answered(page: Page): Promise<void> {
  await page.getByText(VERDICT).first().waitFor({ timeout: 60_000 });
}

describe("An own source on the map", () => {
  it("is placed by a click, answered with a verdict, and answered again where it is dragged to", async () => {
    const { page, errors } = await open("#view=check");
    await page.locator("pk-map canvas").first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(2000);
    const map = await page.locator("pk-map").boundingBox();
    if (map === null) throw new Error("expected a map on the page");
    await page.mouse.click(map.x + map.width * 0.62, map.y + map.height * 0.5);
    await answered(page);
    await expect.poll(() => page.url()).toMatch(/x=\d+&y=\d+/);
    const placed = page.url();

    const mark = page.locator("pk-map .mark.source").first();
    const box = await mark.boundingBox();
    if (box === null) throw new Error("expected a mark on the map");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let i = 1; i <= 5; i++) await page.mouse.move(box.x + 20 * i, box.y - 12 * i);
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(placed);
    await answered(page);

    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect.poll(() => page.url()).toBe(placed);
    expect(errors).toEqual([]);
  });
});

describe("The form", () => {
  it("answers while a figure is typed, and more ammonia gives more", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    await nh3(page).fill("200000");
    await page.getByText("voldoet aan de definitie").first().waitFor();
    await nh3(page).fill("10");
    await page.getByText("voldoet niet").first().waitFor();
    await nh3(page).press("Enter");
    await expect.poll(() => page.url()).toContain("nh3=10&");
  });

  it("has a slider as the twin of a figure; undo and redo by keyboard take a whole movement", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    const slider = page.getByLabel("Ammoniak (NH3), schuif");
    await slider.focus();
    for (let i = 0; i < 80; i++) await page.keyboard.press("ArrowLeft");
    await page.getByText("voldoet niet").first().waitFor();
    const low = await nh3(page).inputValue();
    expect(low).not.toBe("24.000");
    await page.keyboard.press("Control+z");
    await expect.poll(() => nh3(page).inputValue()).toBe("24.000");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => nh3(page).inputValue()).toBe(low);
  });

  it("leaves the keys of undo to a field that is typed in", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    await page.getByLabel("Ammoniak (NH3), schuif").press("ArrowRight");
    const changed = await nh3(page).inputValue();
    await page.getByLabel("Stikstofoxiden (NOx)", { exact: true }).focus();
    await page.keyboard.press("Control+z");
    expect(await nh3(page).inputValue()).toBe(changed);
  });

  it("keeps a wrong figure and says what is wrong at the field", async () => {
    const { page } = await open(OVEN);
    await nh3(page).fill("min vijf");
    await nh3(page).press("Enter");
    expect(await nh3(page).inputValue()).toBe("min vijf");
    await expect.poll(() => nh3(page).getAttribute("aria-invalid")).toBe("true");
    await page.getByText("Dit is geen getal.").first().waitFor();
  });

  it("says where the method ends, computes heat from flue gas, and shows a place in degrees", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    await page.getByRole("button", { name: "Wijzigen" }).click();
    const height = page.getByLabel("Hoogte", { exact: true });
    await height.fill("250");
    await height.press("Enter");
    await page.getByText("Boven 200 m geldt de methode niet.").waitFor();
    await height.fill("12");
    await height.press("Enter");
    await page.getByText("AERIUS telt gebouwen mee").waitFor();
    await page.getByRole("button", { name: "Uit de afgassen" }).click();
    await page.getByText(/Uit deze afgassen volgt 0,\d+ MW/).waitFor();
    await page.getByRole("button", { name: "Graden" }).click();
    expect(await page.getByLabel("Breedte (noord)").inputValue()).toMatch(/^51\.19/);
  });

  it("offers to put swapped coordinates right, and loses nothing", async () => {
    const { page } = await open("#view=check");
    await page.getByLabel("RD x").fill("356000");
    await page.getByLabel("RD y").fill("197900");
    await page.getByRole("button", { name: "Toets deze bron" }).click();
    await page.getByText("x en y lijken omgewisseld.").waitFor();
    expect(await page.getByLabel("RD x").inputValue()).toBe("356000");
    await page.getByRole("button", { name: "Wissel ze om" }).click();
    await expect.poll(() => page.url()).toContain("x=197900&y=356000");
  });
});

describe("The sensitivity of the load", () => {
  it("is run when it is asked for, is a chart and a table, and is asked anew for another source", async () => {
    const { page, errors } = await open("#view=check&source=x:197900;y:356000;nh3:24000;name:Oven");
    const outcome = page.locator("pk-check-outcome");
    await outcome.getByText("Gevoeligheid: wat weegt het zwaarst?").click({ timeout: 60_000 });
    const sensitivity = outcome.locator("pk-sensitivity");
    const run = sensitivity.getByRole("button", { name: /^Reken \d+ varianten door$/ });
    await run.click({ timeout: 60_000 });
    const chart = sensitivity.locator("pk-tornado");
    await chart.waitFor({ timeout: 60_000 });
    await chart.getByRole("button", { name: /tabel/i }).click();
    const rows = chart.locator("tbody tr");
    expect(await rows.count()).toBe(7);
    await rows.filter({ hasText: "Ammoniak in de lucht" }).getByText("(8 µg/m³)").waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByLabel("Ammoniak (NH3)", { exact: true }).fill("12000");
    await page.getByLabel("Ammoniak (NH3)", { exact: true }).press("Enter");
    await chart.waitFor({ state: "detached" });
    await run.waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  });
});

describe("Several sources", () => {
  it("are answered as one whole; one that is deleted comes back, also after a visit elsewhere", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    await page.getByRole("button", { name: "Kopieer" }).click();
    await page.getByText("Deze 2 bronnen").first().waitFor();
    await page.getByRole("button", { name: "Verwijder" }).click();
    await page.getByText("is verwijderd.").waitFor();
    await expect.poll(() => sentence(page)).toContain("Deze bron");
    await page.getByRole("button", { name: "Zet terug" }).click();
    await page.getByText("Deze 2 bronnen").first().waitFor();
    await expect.poll(() => page.url()).toMatch(/source=.*source=/);

    await page.reload();
    await page.getByText("Deze 2 bronnen").first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    await page.goto(`${new URL(page.url()).origin}/`);
    await page.getByRole("button", { name: "Bron toetsen" }).first().click();
    await page.getByText("2 eigen bronnen").waitFor({ timeout: 60_000 });
  });

  it("can be placed by coordinates while another is selected, and all be cleared and put back", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    await page.getByRole("button", { name: "Bron toevoegen" }).click();
    await page.getByText("Waar komt de bron?").waitFor();
    await page.getByLabel("RD x").fill("198500, 356700");
    await page.getByLabel("RD x").press("Tab");
    await page.getByText("2 eigen bronnen").waitFor();
    await page.getByRole("button", { name: "Wis alles" }).click();
    await page.getByText("Alle eigen bronnen zijn gewist.").waitFor();
    await page.getByRole("button", { name: "Zet terug" }).click();
    await page.getByText("2 eigen bronnen").waitFor();
  });
});

describe("Situations", () => {
  it("are held against each other, under the threshold in force and the one that is only proposed", async () => {
    const { page } = await open(PLAN);
    await answered(page);
    await page.getByRole("button", { name: "Vergelijken" }).click();
    await page
      .getByText(/Het plan geeft per saldo/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByText("Verschil = beoogd − referentie").waitFor();
    await page.getByRole("columnheader", { name: "Grootste toename" }).waitFor();
    expect(await page.getByLabel(/0,005 mol/).isChecked()).toBe(true);
    await page.getByLabel(/1 mol/).check();
    await page.getByText("Dit is een voorstel uit 2025.").waitFor();
    await expect.poll(() => page.url()).toMatch(/threshold=1.*compare=true|compare=true.*threshold=1/);
    await page.reload();
    await page
      .getByText(/Het plan geeft per saldo/)
      .first()
      .waitFor({ timeout: 60_000 });
  });

  it("that are missing can be made from what is there", async () => {
    const { page } = await open(OVEN);
    await answered(page);
    await page.getByRole("button", { name: "Vergelijken" }).click();
    await page.getByText("Er is nog niets om mee te vergelijken.").waitFor();
    await page.getByRole("button", { name: /Kopieer Nieuwe bron naar de referentie/ }).click();
    await page.getByText("Het plan geeft per saldo evenveel").waitFor({ timeout: 60_000 });
  });
});

describe("A file for AERIUS", () => {
  it("is saved, and says that dust is left out", async () => {
    const { page } = await open(`${OVEN}&dust=1500`);
    await answered(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Doorrekenen in AERIUS (GML)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("piekkaart-proposed.gml");
    await page.getByText("AERIUS kent geen ammoniumnitraatstof.").waitFor();
  });
});

it("The check can be reached with the keyboard alone", async () => {
  const { page } = await open();
  await page.getByText("Tata Steel", { exact: true }).first().waitFor({ timeout: 60_000 });
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent.trim() ?? "";
    });
    seen.push(name);
    if (name === "Bron toetsen") break;
  }
  expect(seen).toContain("Bron toetsen");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("view=check");
});

it("The outcome of a check goes to a spreadsheet and a GIS, with edition and units, and the sources come back as they were", async () => {
  const { page } = await open("#view=check&source=x:197900;y:356000;nh3:24000;height:35;name:=Oven");
  await answered(page);
  const files = page.locator("pk-result-files");
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      files.getByRole("button", { name }).click(),
    ]);
    return readFileSync(await download.path(), "utf8");
  };
  await files.waitFor({ timeout: 60_000 });
  const sites = await saved("per gebied (CSV)");
  expect(sites).toMatch(/# Piekkaart .*data 20/);
  expect(sites).toContain("load_mol_yr");
  expect(sites).toContain("Meinweg");
  const hexagons = await saved("per vak (CSV)");
  expect(hexagons.split("\r\n").length).toBeGreaterThan(3000);
  const map = JSON.parse(await saved("per vak (GeoJSON)")) as {
    features: { properties: Record<string, number>; geometry: { coordinates: number[][][] } }[];
  };
  expect(Object.keys(map.features[0].properties)).toContain("deposition_mol_ha_yr");
  const [lon, lat] = map.features[0].geometry.coordinates[0][0];
  expect([Math.round(lon), Math.round(lat)]).toEqual([6, 51]);
  const sources = await saved("bronnen (CSV)");
  // A name that a spreadsheet would take for a formula is defused.
  expect(sources).toContain("'=Oven");
  expect(sources).toContain("24000");
});
