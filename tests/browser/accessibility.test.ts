import { expect, it } from "vitest";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { DESK, PHONE } from "./settings.ts";

const open = useBrowser();

const PAGES = [
  ["the country", "", "Industriële bronnen, zwaarste eerst"],
  ["a company", "#emitter=rockwool-roermond", "voldoet aan de definitie"],
  ["all sources", "#list=emitters", "54 van 54 bronnen"],
  ["all areas", "#list=sites", "162 Natura 2000-gebieden"],
  ["an area", "#site=57", "Wie draagt hier bij?"],
  ["a place", "#place=174000,451000,Ede", "Natuurgebieden binnen 25 km"],
  ["a hexagon", "#emitter=rockwool-roermond&hexagon=1841933", "Samen"],
  ["an own source", "#view=check&x=197900&y=356000&nh3=200000", "voldoet aan de definitie"],
  [
    "several sources of a situation",
    "#view=check&source=x:197900;y:356000;nh3:24000&source=x:199000;y:357000;nh3:5000&source=x:201500;y:354800;nh3:30000;situation:reference",
    "Deze 2 bronnen",
  ],
  [
    "situations compared",
    "#view=check&compare=true&layer=difference&threshold=1&source=x:197900;y:356000;nh3:24000&source=x:201500;y:354800;nh3:30000;situation:netting",
    "Het plan geeft per saldo",
  ],
  ["measures", "#view=measures", "subsidie per mol per jaar minder"],
  [
    "a simulated tender, in years before it",
    "#view=measures&scenario=letter,2025,simulated&lang=nl",
    "Het eerste bod dat niet past",
  ],
  [
    "the outcome of the tender beside another scenario",
    "#view=measures&scenario=letter,2028,outcome&scenario=none,2030&beside=2",
    "Scenario’s naast elkaar",
  ],
  ["the table of what measures do", "#view=measures&show=table", "Bronnen, vóór en na"],
  ["space, without a project", "#view=space", "Past uw project?"],
  [
    "a project that asks for space",
    "#view=space&claim=Loods;197900,356000;0;1000;15;0.3;energy",
    "Vak dat het tegenhoudt",
  ],
  ["a check without a source", "#view=check", "Welke bron wilt u toetsen?"],
] as const;

/** One visit for a page on a screen: both themes in Dutch, then English, light on a desk and dark on a phone. */
for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE }))
  it.each(PAGES)(`%s has no axe violations in either theme and language (${size})`, async (_, path, text) => {
    const { page } = await open(path, { colorScheme: "light", viewport });
    await page.getByText(text).filter({ visible: true }).first().waitFor();
    await page.waitForTimeout(600);
    const found: Record<string, readonly string[]> = { "nl light": await violations(page) };
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    found["nl dark"] = await violations(page);
    const english = viewport === DESK ? "light" : "dark";
    await page.emulateMedia({ colorScheme: english });
    await page.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, english);
    await page.evaluate(() => (location.hash = `${location.hash.replace(/&?lang=nl/, "")}&lang=en`));
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await page.waitForTimeout(600);
    found["en"] = await violations(page);
    expect(found).toEqual({ "nl light": [], "nl dark": [], en: [] });
  });

it.each([
  ["desk", DESK],
  ["phone", PHONE],
] as const)(
  "the form of a source, with something wrong in it, has no axe violations (%s)",
  async (_, viewport) => {
    const { page } = await open("#view=check&x=197900&y=356000&nh3=24000", { viewport });
    await page.getByRole("button", { name: "Wijzigen" }).click();
    const height = page.getByLabel("Hoogte", { exact: true });
    await height.fill("250");
    await height.press("Enter");
    await page.getByText("Boven 200 m geldt de methode niet.").waitFor();
    await page.getByRole("button", { name: "Uit de afgassen" }).click();
    await page.getByRole("button", { name: "Bron toevoegen" }).first().click();
    await page.getByText("Waar komt de bron?").waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

it.each([
  ["desk", DESK],
  ["phone", PHONE],
] as const)(
  "all that measures bring, unfolded, with an own measure and faulty bids, has no axe violations (%s)",
  async (_, viewport) => {
    const { page } = await open("#view=measures&scenario=letter,2028,simulated", { viewport });
    await page.getByRole("button", { name: "+ eigen maatregel" }).click();
    for (const part of [
      "Naam, kopie, vergelijken",
      "Plakken uit een rekenblad",
      "Wat kost het?",
      "Per gebied",
    ])
      await page.getByText(part, { exact: true }).first().click();
    for (const part of ["Per provincie", "Vakken die van klasse veranderen", "De brief naast onze uitkomst"])
      await page.getByText(part, { exact: true }).first().click();
    await page.getByLabel("Tabel met bedrijf, kg per jaar en euro per kg").fill("Niemand\t1\t2");
    await page.getByRole("button", { name: "Gebruik deze biedingen" }).click();
    await page.getByText("Regel 1, bedrijf").waitFor();
    await page.getByLabel("kg/jr, bod 1").fill("-1");
    await page.getByLabel("kg/jr, bod 1").press("Enter");
    await page.getByText("Geef een aantal kilo’s boven 0.").waitFor();
    expect(await violations(page)).toEqual([]);
  },
);
