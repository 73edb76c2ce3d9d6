import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** A project near Roermond: ammonia and nitrogen oxides, in the words of the command line. */
const NEAR_ROERMOND = "#view=space&claim=Loods;197900,356000;0;1000;15;0.3;energy";
const MEINWEG = "Meinweg";
const ROERDAL = "Roerdal";

const sentence = (page: Page): Promise<string> =>
  page.locator("pk-space-panel pk-verdict h2").first().innerText();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

const records = (page: Page, count: number) =>
  page.locator("summary", { hasText: `Wat de natuur toelaat, per gebied (${count})` });

async function answered(page: Page): Promise<void> {
  await page.locator("pk-claim-answer .limiting").waitFor({ timeout: 60_000 });
  await page.locator("pk-claim-progress progress").waitFor({ state: "detached", timeout: 60_000 });
}

/** Records that nature allows the use of space in an area, with the reason. */
async function allow(page: Page, site: string): Promise<void> {
  const form = page.locator("pk-nature-form").last();
  await form.getByRole("combobox", { name: "Gebied" }).selectOption({ label: site });
  await form.getByRole("textbox", { name: "Reden" }).fill("Ecologisch oordeel van de provincie");
  await form.getByRole("textbox", { name: "Wie legt dit vast?" }).fill("P. de Boer");
  await button(page, "Leg vast").click();
}

describe("Space", () => {
  it("is none by default, with both reasons, and what it is not is said", async () => {
    const { page, errors } = await open("#view=space");
    await page.getByText("In 2028 is er geen ruimte om te gebruiken").first().waitFor();
    await page.getByText("Van geen enkele maatregel is de vergunning al aangepast").first().waitFor();
    await page.getByText("De natuur heeft de vrijval nodig").first().waitFor();
    await page.getByText("Dit is geen register, geen vergunning en geen besluit.").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("grows with what counts, and each area's columns add up in the table", async () => {
    const { page } = await open("#view=space");
    await button(page, "alle maatregelen").click();
    await expect.poll(() => sentence(page)).toMatch(/mol per jaar mogelijk bruikbaar/);
    const row = page.getByRole("table", { name: "Ruimte per gebied" }).getByRole("row", { name: ROERDAL });
    const cells = (await row.getByRole("cell").allInnerTexts()).slice(1, 8);
    const [, released, skimmed, nature, reserved, issued, usable] = cells.map((text) =>
      Number(text.replace(".", "").replace(",", ".")),
    );
    expect(usable).toBeGreaterThan(0);
    // Shown with two digits each.
    expect(Math.abs(released - skimmed - nature - reserved - issued - usable)).toBeLessThan(0.02 * released);
    await page.getByLabel("Afroming", { exact: true }).fill("100");
    await page.getByLabel("Afroming", { exact: true }).press("Enter");
    await expect.poll(() => sentence(page)).toContain("geen ruimte om te gebruiken");
    await button(page, "Ongedaan maken").click();
    await expect.poll(() => sentence(page)).toMatch(/mol per jaar mogelijk bruikbaar/);
  });
});

describe("The accounts", () => {
  it("are saved per hexagon with the edition, and their columns add up to the last digit", async () => {
    const { page } = await open("#view=space&lang=en");
    await button(page, "all measures").click();
    await expect.poll(() => sentence(page)).toMatch(/\d mol/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "per hexagon (CSV)").click(),
    ]);
    const lines = readFileSync(await download.path(), "utf8")
      .replace("\uFEFF", "")
      .trimEnd()
      .split(/\r?\n/);
    expect(lines.slice(0, 3).join(" ")).toMatch(/data 20\d\d\./);
    const start = lines.findIndex((line) => line.startsWith("receptor_id"));
    const heads = lines[start].split(",");
    const rows = lines.slice(start + 1).map((line) => line.split(",").map(Number));
    expect(rows.length).toBeGreaterThan(5000);
    const of = (row: readonly number[], name: string): number =>
      Math.round(1e6 * row[heads.indexOf(`${name}_mol_ha_yr`)]);
    for (const row of rows)
      expect(
        of(row, "released") -
          of(row, "skimmed") -
          of(row, "needed_for_nature") -
          of(row, "reserved") -
          of(row, "issued"),
      ).toBe(of(row, "usable"));

    const [map] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "per hexagon (GeoJSON)").click(),
    ]);
    const parsed = JSON.parse(readFileSync(await map.path(), "utf8")) as {
      metadata: { edition: string };
      features: unknown[];
    };
    expect(parsed.features.length).toBe(rows.length);
    expect(parsed.metadata.edition).toMatch(/^20/);
  });
});

describe("The table", () => {
  it("has what the map shows: what the project leaves or falls short per hexagon, the largest shortage first, and space per area", async () => {
    const { page } = await open(`${NEAR_ROERMOND}&show=table`);
    await page.locator("pk-table-twin").getByText("alle maatregelen").first().waitFor({ timeout: 60_000 });
    await page.locator("pk-table-twin").getByText("Meinweg").first().waitFor();
    await page.locator("pk-table-twin").getByRole("button", { name: "Vakken", exact: true }).click();
    await page.locator("pk-table-twin").getByText("Over of tekort").first().waitFor({ timeout: 60_000 });
    const heads = await page.locator("pk-data-table th").allInnerTexts();
    const place = heads.findIndex((head) => head.includes("Over of tekort"));
    const shortages = async (): Promise<readonly number[]> =>
      (await page.locator(`pk-data-table tbody td:nth-child(${place + 1})`).allInnerTexts()).map((text) =>
        Number(text.replace(",", ".").replace("−", "-")),
      );
    await expect.poll(async () => (await shortages()).length, { timeout: 60_000 }).toBeGreaterThan(5);
    const shown = await shortages();
    expect(shown[0]).toBeLessThan(0);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    await expect
      .poll(() => page.locator('pk-live [role="status"]').innerText(), { timeout: 60_000 })
      .toMatch(/Loods past niet/);
  });
});

describe("A project near Roermond", () => {
  it("is blocked by default for both reasons, and with nature's consent gets a figure and its limiting hexagon on the map", async () => {
    const { page, errors } = await open(NEAR_ROERMOND);
    await answered(page);
    expect(await sentence(page)).toMatch(/Loods past niet: op [\d.]+ vakken is te weinig ruimte/);
    const reasons = await page.locator("pk-claim-answer .reasons li").allInnerTexts();
    expect(reasons.join(" ")).toContain("De vergunningen zijn nog niet aangepast");
    expect(reasons.join(" ")).toContain("De natuur heeft het nodig");
    const before = await page.locator("pk-claim-answer .limiting h3").innerText();

    await button(page, "alle maatregelen").click();
    await records(page, 0).click();
    await allow(page, MEINWEG);
    await records(page, 1).waitFor();
    await allow(page, ROERDAL);
    await records(page, 2).waitFor();
    await expect.poll(() => page.locator("pk-claim-answer .limiting h3").innerText()).not.toBe(before);
    await expect
      .poll(() => page.locator("pk-claim-answer .small").first().innerText())
      .toMatch(/Hooguit\s[\d.,]+\s%|Er past [\d.,]+ keer/);
    const title = await page.locator("pk-claim-answer .limiting h3").innerText();
    const id = /\d{6,7}$/.exec(title)?.[0] ?? "none";
    await button(page, "Toon op de kaart").click();
    await page.getByText(id).filter({ visible: true }).first().waitFor();
    await expect.poll(() => page.url()).toContain(`hexagon=${id}`);
    expect(errors).toEqual([]);
  });

  it("is dragged on the map with the answer, changed by its slider, removed and put back", async () => {
    const { page } = await open(NEAR_ROERMOND);
    await answered(page);
    const mark = page.locator("pk-map .mark").first();
    const box = await mark.boundingBox();
    if (box === null) throw new Error("expected a mark on the map");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let i = 1; i <= 5; i++) await page.mouse.move(box.x - 15 * i, box.y - 10 * i);
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toContain("197900,356000");
    await answered(page);
    await button(page, "Ongedaan maken").click();
    await expect.poll(() => page.url()).toContain("197900,356000");

    await page.getByLabel("Stikstofoxiden (NOx)", { exact: true }).fill("2.500");
    await page.getByLabel("Stikstofoxiden (NOx)", { exact: true }).press("Enter");
    await expect.poll(() => page.url()).toContain("0;2500;15");
    await answered(page);
    await button(page, /^Verwijder/).click();
    await page.getByText("Loods is verwijderd.").first().waitFor();
    await button(page, "Zet terug").click();
    await answered(page);
    expect(await sentence(page)).toContain("Loods");
  });

  it("is placed and answered with the keyboard alone", async () => {
    const { page } = await open("#view=space");
    await page.getByLabel("RD x").focus();
    await page.keyboard.type("197900");
    await page.keyboard.press("Tab");
    await page.keyboard.type("356000");
    await page.keyboard.press("Enter");
    await answered(page);
    expect(await sentence(page)).toContain("past niet");
    await page.keyboard.press("Control+z");
    await page.getByText("Past uw project?").first().waitFor();
  });

  it("shares with another by turns or in proportion, each with its outcome", async () => {
    const heavy = NEAR_ROERMOND.replace(";1000;", ";50000;");
    const { page, errors } = await open(`${heavy}&claim=Buur;198000,356200;0;50000;15;0.3;housing`);
    await answered(page);
    await button(page, "alle maatregelen").click();
    await button(page, "niets").click();
    const outcomes = (): Promise<string[]> =>
      page
        .getByRole("table", { name: "Verdeling, in volgorde van behandeling" })
        .locator("tbody td:nth-child(4)")
        .allInnerTexts();
    const isBlocked = expect.stringMatching(/^past niet: op [\d.]+ vakken te weinig$/) as string;
    await expect.poll(outcomes, { timeout: 60_000 }).toEqual([isBlocked, isBlocked]);
    await button(page, "naar verhouding").click();
    const isPart = expect.stringMatching(/^\d{1,2}(,\d)?\s% uitgegeven$/) as string;
    await expect.poll(outcomes, { timeout: 60_000 }).toEqual([isPart, isPart]);
    await button(page, "Ongedaan maken").click();
    await page.getByText("het krijgt alles of niets").waitFor();
    expect(errors).toEqual([]);
  });

  it("is told where around it more would fit, may stop the search, and moves there in one step", async () => {
    const { page, errors } = await open(NEAR_ROERMOND);
    await answered(page);
    await button(page, "alle maatregelen").click();
    await button(page, "Zoek een betere plek").click();
    await page.getByText(/\d+ van \d{3} plekken$/).waitFor();
    const best = page.getByRole("table", { name: "De beste plekken" });
    await best.getByRole("button").first().waitFor();
    await page.locator("pk-candidates").getByRole("button", { name: /Stop/ }).click();
    await button(page, "Zoek opnieuw").waitFor();

    await page.getByLabel("Zoek binnen").selectOption("2 km");
    await button(page, "Zoek opnieuw").click();
    await page
      .getByText(/^(\d{3}) van \1 plekken, elk met een voorlopig antwoord/)
      .waitFor({ timeout: 80_000 });
    const amounts = await best.locator("tbody td:nth-child(2)").allInnerTexts();
    const figures = amounts.map((text) =>
      text === "geen grens" ? Infinity : Number(text.replaceAll(".", "").replace(",", ".")),
    );
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    expect(await page.locator("pk-candidates rect").count()).toBeGreaterThan(300);
    await best.getByRole("button").first().click();
    await expect.poll(() => page.url()).not.toContain("197900,356000");
    await expect.poll(() => page.locator("pk-candidates table").count()).toBe(0);
    await button(page, "Ongedaan maken").click();
    await expect.poll(() => page.url()).toContain("197900,356000");
    expect(errors).toEqual([]);
  });

  it("in a link that is damaged is said, and the rest is kept", async () => {
    const { page } = await open(`${NEAR_ROERMOND}&claim=x;1;2`);
    await page.getByText("Een deel van deze link is niet te lezen.").first().waitFor();
    await answered(page);
    expect(await sentence(page)).toContain("Loods");
  });
});
