/** What a user may do next: each action works on any state of the app, or says that it is not possible now. */
import type { Locator, Page } from "playwright-core";
import type { Chance } from "../chance.ts";

/** True when it was done. Playwright's TimeoutError where what was there went away, or something came to lie over it. */
type Act = (page: Page, chance: Chance) => Promise<boolean>;

/** One of the elements that are there and can be seen, pressed. */
async function press(found: Locator, chance: Chance): Promise<boolean> {
  const seen = found.filter({ visible: true });
  const count = await seen.count();
  if (count === 0) return false;
  await seen.nth(Math.floor(chance() * count)).click();
  return true;
}

const TEXTS = ["rockwool", "yara", "veluwe", "roermond", "197900, 356000", "4706906", "zwolle"] as const;

async function search(page: Page, chance: Chance): Promise<boolean> {
  const box = page.locator("pk-search input").filter({ visible: true });
  if ((await box.count()) === 0) return false;
  await box.fill(TEXTS[Math.floor(chance() * TEXTS.length)]);
  const option = page.locator("pk-search [role=option]:not(.switch)");
  await option.first().waitFor();
  return press(option, chance);
}

async function fillFigure(page: Page, chance: Chance): Promise<boolean> {
  const fields = page.locator("pk-number-field input").filter({ visible: true });
  const count = await fields.count();
  if (count === 0) return false;
  const field = fields.nth(Math.floor(chance() * count));
  await field.fill(String(Math.floor(chance() * 40_000)));
  await field.press("Enter");
  return true;
}

/** Presses, drags or turns the wheel somewhere on the map. */
async function useMap(page: Page, chance: Chance): Promise<boolean> {
  const box = await page.locator("pk-map").boundingBox();
  if (box === null) return false;
  const somewhere = (): [number, number] => [
    box.x + box.width * (0.2 + 0.6 * chance()),
    box.y + box.height * (0.2 + 0.6 * chance()),
  ];
  const kind = chance();
  await page.mouse.move(...somewhere());
  if (kind < 0.3) await page.mouse.wheel(0, chance() < 0.5 ? -600 : 600);
  else {
    await page.mouse.down();
    if (kind > 0.6) await page.mouse.move(...somewhere(), { steps: 6 });
    await page.mouse.up();
  }
  return true;
}

async function slide(page: Page, chance: Chance): Promise<boolean> {
  const sliders = page.locator("input[type=range]").filter({ visible: true });
  const count = await sliders.count();
  if (count === 0) return false;
  const slider = sliders.nth(Math.floor(chance() * count));
  for (let i = 0; i < 5; i++) await slider.press(chance() < 0.5 ? "ArrowLeft" : "ArrowRight");
  return true;
}

async function chooseLayer(page: Page, chance: Chance): Promise<boolean> {
  const choice = page.locator("pk-layer-choice select").first();
  if ((await choice.count()) === 0) return false;
  const options = await choice.locator("option").count();
  await choice.selectOption({ index: Math.floor(chance() * options) });
  return true;
}

/** Opens one of the dialogs, and leaves it with Escape. */
async function openDialog(page: Page, chance: Chance): Promise<boolean> {
  if (!(await press(page.locator("pk-share button.open"), chance))) return false;
  // The last ones: opening a file, live data, the report; the picture is a download.
  const done = await press(page.locator("pk-share .menu button").filter({ hasText: /…/ }), chance);
  await page.waitForTimeout(300);
  await page.keyboard.press("Escape");
  return done;
}

const button =
  (selector: string): Act =>
  (page, chance) =>
    press(page.locator(selector), chance);

/** Each with how often it is done beside the others. */
export const ACTIONS: readonly (readonly [name: string, weight: number, act: Act])[] = [
  ["view", 4, button("pk-header nav button")],
  ["search", 4, search],
  ["map", 6, useMap],
  ["figure", 3, fillFigure],
  ["slider", 3, slide],
  ["layer", 2, chooseLayer],
  ["row", 3, button("pk-area-table tbody button, pk-list-panel button.link, pk-data-table tbody button")],
  ["details", 2, button("summary")],
  ["check box", 1, button("input[type=checkbox]")],
  ["map or table", 1, button("pk-stage .switch button")],
  ["theme", 1, button("pk-header .tools > button.tool")],
  ["language", 1, button("pk-header .languages button")],
  ["dialog", 1, openDialog],
  ["undo", 2, async (page) => page.keyboard.press("Control+z").then(() => true)],
  ["redo", 1, async (page) => page.keyboard.press("Control+Shift+z").then(() => true)],
  ["back", 1, async (page) => page.evaluate("history.length > 2 && history.back()").then(() => true)],
  ["escape", 1, async (page) => page.keyboard.press("Escape").then(() => true)],
];
