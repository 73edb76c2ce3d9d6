import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

const sentence = (page: Page): Promise<string> => page.locator("pk-verdict h2").first().innerText();
const year = (page: Page) => page.getByLabel("Jaar", { exact: true });
const card = (page: Page, id: string) => page.locator(`pk-measure-card[data-measure="${id}"]`);
const degree = (page: Page, id: string) => card(page, id).getByLabel("Uitgevoerd voor", { exact: true });

async function answered(page: Page): Promise<void> {
  await page.locator("pk-measures-panel pk-figures").waitFor({ timeout: 60_000 });
}

/** Until what every emitter adds has been loaded: only then the map and the tables are whole. */
async function complete(page: Page): Promise<void> {
  await answered(page);
  await page.locator("pk-measures-panel .loading").waitFor({ state: "detached", timeout: 60_000 });
}

describe("The years", () => {
  it("play by themselves until the last, and one step back undoes them all", async () => {
    const { page, errors } = await open("#view=measures", { reducedMotion: "no-preference" });
    await answered(page);
    expect(await sentence(page)).toMatch(/In 2028 komt er [\d.]+ mol per jaar minder/);
    await year(page).fill("2027");
    await year(page).press("Enter");
    await expect.poll(() => sentence(page)).toContain("In 2027");
    await page.getByRole("button", { name: "Speel af" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    await expect.poll(() => year(page).inputValue(), { timeout: 15_000 }).toBe("2030");
    await page.getByRole("button", { name: "Speel af" }).waitFor();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect.poll(() => year(page).inputValue()).toBe("2027");
    expect(errors).toEqual([]);
  });

  it("stop at any input, and go on by one year a press where motion is unwanted", async () => {
    const { page } = await open("#view=measures&scenario=letter,2019", { reducedMotion: "no-preference" });
    await answered(page);
    await page.getByRole("button", { name: "Speel af" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    await year(page).focus();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Speel af" }).waitFor();

    const { page: still } = await open("#view=measures&scenario=letter,2029");
    await answered(still);
    const next = still.getByRole("button", { name: "Jaar verder" });
    await next.click();
    await expect.poll(() => year(still).inputValue()).toBe("2030");
    await next.click();
    await expect.poll(() => year(still).inputValue()).toBe("2019");
    expect(await sentence(still)).toContain("In 2019 verandert er niets");
  });

  it("keep what is no year in the field, and say what is", async () => {
    const { page } = await open("#view=measures");
    await answered(page);
    await year(page).fill("1900");
    await year(page).press("Enter");
    await page.getByText("Kies een heel jaar van 2019 tot en met 2030.").waitFor();
    expect(await year(page).inputValue()).toBe("1900");
    expect(await sentence(page)).toContain("In 2028");
  });
});

describe("A measure", () => {
  it("does less where it is carried out for less, and nothing where it is switched off", async () => {
    const { page } = await open("#view=measures");
    await answered(page);
    await card(page, "rockwool").getByText("In 2028: 42.000 kg ammoniak minder.").waitFor();
    await degree(page, "rockwool").fill("50");
    await card(page, "rockwool").getByText("In 2028: 21.000 kg ammoniak minder.").waitFor();
    await card(page, "rockwool").getByRole("switch").uncheck();
    await expect.poll(() => page.locator("pk-figures b").first().innerText()).toBe("−206.000");
    await expect.poll(() => page.url()).toContain("scenario=z.");
  });

  it("of a winner is flagged beside the outcome of the tender, and a base that is not known is said", async () => {
    const { page, errors } = await open("#view=measures&scenario=letter,2028,outcome");
    await answered(page);
    await card(page, "rockwool").getByText("ROCKWOOL staat in de subsidie en in de tender.").waitFor();
    await card(page, "yara").getByText("is niet bekend").waitFor();
    await card(page, "rockwool").getByRole("switch").uncheck();
    await page.getByText("ROCKWOOL staat in de subsidie en in de tender.").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("of one's own is entered, counts, and comes back when it was taken away", async () => {
    const { page } = await open("#view=measures&scenario=none,2028");
    await answered(page);
    await page.getByRole("button", { name: "+ eigen maatregel" }).click();
    const own = card(page, "own-1");
    await own.getByLabel("Naam").fill("Gaswasser");
    await own.getByLabel("Naam").press("Enter");
    await own.getByLabel("Ammoniak (NH3)").fill("12000");
    await own.getByText("In 2028: 12.000 kg ammoniak minder.").waitFor();
    await own.getByRole("button", { name: "Verwijder deze maatregel" }).click();
    await page.getByText("Gaswasser is verwijderd.").waitFor();
    await page.getByRole("button", { name: "Zet terug" }).click();
    await own.getByText("In 2028: 12.000 kg ammoniak minder.").waitFor();
  });
});

describe("The tender", () => {
  it("keeps the sum of its outcome when one share is moved", async () => {
    const { page } = await open("#view=measures&scenario=letter,2028,outcome");
    await answered(page);
    const tender = card(page, "tender");
    await tender.getByLabel("OCI Nitrogen", { exact: true }).fill("100000");
    await tender.getByLabel("OCI Nitrogen", { exact: true }).press("Enter");
    const parts = await Promise.all(
      ["ROCKWOOL", "OCI Nitrogen", "Fibrant"].map((name) =>
        tender.getByLabel(name, { exact: true }).inputValue(),
      ),
    );
    const sum = parts.reduce((all, text) => all + Number(text.replaceAll(".", "")), 0);
    expect(Math.abs(sum - 216_000)).toBeLessThanOrEqual(2);
    expect(parts[1]).toBe("100.000");
  });

  it("awards other bids when one is edited, and names the marginal bid", async () => {
    const { page } = await open("#view=measures&scenario=letter,2028,simulated");
    await answered(page);
    const bids = page.getByRole("table", { name: "Biedingen" });
    await page.getByText("De biedingen zijn door ons verzonnen.").waitFor();
    await page.getByText("Het eerste bod dat niet past is dat van Cosun").waitFor();
    await bids.getByLabel("€/kg, bod 4").fill("100");
    await bids.getByLabel("€/kg, bod 4").press("Enter");
    await bids.getByText("1e · toegekend · € 5 mln").waitFor();
    await page.getByText("Het eerste bod dat niet past is dat van OCI").waitFor();
    await page.getByText("De biedingen zijn door ons verzonnen.").waitFor({ state: "detached" });
    await bids.getByLabel("kg/jr, bod 4").fill("nul");
    await bids.getByLabel("kg/jr, bod 4").press("Enter");
    await bids.getByText("Geef een aantal kilo’s boven 0.").waitFor();
    await bids.getByRole("button", { name: "Verwijder bod 4" }).click();
    await page.getByText("Toegekend: € 53,74 mln van € 54 mln").waitFor();
  });

  it("takes bids from a spreadsheet, and names what is wrong by line and field without losing the text", async () => {
    const { page } = await open("#view=measures&scenario=letter,2028,simulated");
    await answered(page);
    await page.getByText("Plakken uit een rekenblad").click();
    const field = page.getByLabel("Tabel met bedrijf, kg per jaar en euro per kg");
    const text = "bedrijf\tkg\tprijs\nYara\t30.000\t200\nNiemand\t10\t5\nOCI Nitrogen\t-4\t100";
    await field.fill(text);
    await page.getByRole("button", { name: "Gebruik deze biedingen" }).click();
    await page.getByText("Regel 3, bedrijf: “Niemand”.").waitFor();
    await page.getByText("Regel 4, kg per jaar: “-4”.").waitFor();
    expect(await field.inputValue()).toBe(text);
    await field.fill("Yara\t30.000\t200\nOCI Nitrogen\t4.000\t100");
    await page.getByRole("button", { name: "Gebruik deze biedingen" }).click();
    await page.getByText("Overgenomen: 2 biedingen.").waitFor();
    await page.getByText("Toegekend: € 6,4 mln van € 54 mln, voor 34.000 kg per jaar.").waitFor();
  });
});

describe("Scenarios", () => {
  it("are copied, changed and held side by side", async () => {
    const { page } = await open("#view=measures");
    await answered(page);
    await page.getByText("Naam, kopie, vergelijken").click();
    await page.getByRole("button", { name: "Maak een kopie" }).click();
    await card(page, "tender").getByRole("switch").uncheck();
    await page.getByRole("checkbox", { name: "Brief van oktober 2024" }).check();
    const table = page.getByRole("table", { name: "Scenario’s naast elkaar" });
    const row = table.getByRole("row", { name: "Ammoniak, kg/jr" });
    await expect.poll(() => row.getByRole("cell").allInnerTexts()).toEqual(["−73.000", "−248.000"]);
    await page.getByRole("button", { name: "Verwijder Brief van oktober 2024 (kopie)" }).click();
    await page.getByText("Brief van oktober 2024 (kopie) is verwijderd.").waitFor();
    await page.getByRole("button", { name: "Zet terug" }).click();
    await expect
      .poll(() => page.getByRole("combobox", { name: "Scenario", exact: true }).inputValue())
      .toBe("2");
  });

  it("are shared by the address, and kept when the page is opened again", async () => {
    const { page } = await open("#view=measures");
    await answered(page);
    await degree(page, "yara").fill("40");
    await expect.poll(() => page.url()).toContain("scenario=z.");
    const before = page.url();
    await year(page).fill("2027");
    await year(page).press("Enter");
    await page
      .getByText(/^In 2027 /)
      .first()
      .waitFor();
    await expect.poll(() => page.url(), { timeout: 20_000 }).not.toBe(before);
    const address = new URL(page.url()).hash;

    const { page: other } = await open(address);
    await answered(other);
    expect([await year(other).inputValue(), await degree(other, "yara").inputValue()]).toEqual([
      "2027",
      "40",
    ]);

    await page.goto("about:blank");
    await page.goto(new URL("#view=measures", other.url()).href);
    await answered(page);
    expect([await year(page).inputValue(), await degree(page, "yara").inputValue()]).toEqual(["2027", "40"]);
  });

  it("in an address that cannot be read are said, and lose nothing", async () => {
    const { page, errors } = await open("#view=measures");
    await answered(page);
    await degree(page, "yara").fill("40");
    await expect.poll(() => page.url()).toContain("scenario=z.");
    await page.evaluate(() => (location.hash = "#view=measures&scenario=z.AAAA"));
    await page.getByText("Een scenario in deze link is niet te lezen.").waitFor();
    expect(await degree(page, "yara").inputValue()).toBe("40");
    expect(errors).toEqual([]);
  });

  it("take the projects and the rules of space along in their file, and one undo takes all of it away again", async () => {
    const { page } = await open("#view=measures&claim=Loods;197900,356000;0;1000;15;0.3;energy");
    await answered(page);
    await page.getByText("Naam, kopie, vergelijken").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als bestand" }).click(),
    ]);
    const { page: other } = await open("#view=measures");
    await answered(other);
    await other.getByText("Naam, kopie, vergelijken").click();
    await other.locator("pk-scenario-files input").setInputFiles(await download.path());
    await other.getByText("Ook de ruimte: projecten (1) en regels.").waitFor();
    await expect.poll(() => other.url()).toContain("claim=Loods");
    await other.locator("pk-measures-panel h2").first().click();
    await other.keyboard.press("Control+z");
    await expect.poll(() => other.url()).not.toContain("claim=");
  });

  it("go to a file and come back from it; another file is refused with the reason", async () => {
    const { page } = await open("#view=measures");
    await answered(page);
    await page.getByText("Naam, kopie, vergelijken").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als bestand" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("piekkaart-brief-van-oktober-2024.piekkaart.json");
    const saved = await download.path();
    await page.locator("pk-scenario-files input").setInputFiles(saved);
    await page.getByText("Geopend: 1 uit").waitFor();
    await page.locator("pk-scenario-files input").setInputFiles({
      name: "iets.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"a":1}'),
    });
    await page.getByText("Het is geen bestand van Piekkaart").waitFor();
  });
});

describe("What the measures bring", () => {
  it("is on the map in colours of less, and in the table that is its twin", async () => {
    const { page } = await open("#view=measures&show=table");
    await complete(page);
    const table = page.getByRole("table", { name: "Bronnen, vóór en na" });
    await expect.poll(() => table.getByRole("row", { name: /ROCKWOOL/ }).count()).toBe(1);
    await page.getByRole("button", { name: "Gebieden", exact: true }).click();
    await page.getByRole("table", { name: "Gebieden, vóór en na" }).getByText("Meinweg").waitFor();
    await page.getByRole("button", { name: "Vakken", exact: true }).click();
    const first = page.getByRole("table", { name: "Vakken op de kaart" }).getByRole("row").nth(1);
    await expect.poll(() => first.innerText()).toMatch(/Meinweg[\s\S]*−\d/);
  });

  it("is set beside the letter, with a verdict on each claim", async () => {
    const { page } = await open("#view=measures");
    await complete(page);
    await page.getByText("De brief naast onze uitkomst").click();
    const claims = page.locator("pk-claims li");
    await expect.poll(() => claims.count()).toBe(3);
    for (const text of await claims.locator(".verdict").allInnerTexts())
      expect(text).toMatch(/^(Klopt|Deels|Wijkt af):/);
  });

  it("is reached and used with the keyboard alone", async () => {
    const { page } = await open("#view=measures");
    await answered(page);
    await card(page, "ofi").getByRole("switch").focus();
    await page.keyboard.press("Space");
    await card(page, "ofi")
      .getByText(/In 2028: [\d.]+ kg ammoniak minder/)
      .waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => degree(page, "ofi").inputValue()).toBe("99");
    await page.keyboard.press("Control+z");
    await expect.poll(() => degree(page, "ofi").inputValue()).toBe("100");
    await page.keyboard.press("Control+z");
    await card(page, "ofi").getByRole("switch").and(page.locator(":not(:checked)")).waitFor();
  });
});
