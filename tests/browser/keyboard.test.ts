/** A walk through the app with the keyboard alone: nothing here clicks, and every stop must be seen to have the focus. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

interface Focused {
  /** What a screen reader would call it, in short. */
  readonly name: string;
  readonly tag: string;
  readonly isSeen: boolean;
}

/** What has the focus, through all shadow roots. */
const FOCUSED = `(() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const label = one?.getAttribute("aria-label") ?? one?.labels?.[0]?.textContent ?? one?.placeholder;
  const around = [one, one?.parentElement, one?.parentElement?.parentElement].filter((each) => each != null);
  const hasRing = around.some((each) => getComputedStyle(each).outlineStyle !== "none");
  const box = one?.getBoundingClientRect();
  return {
    name: (label ?? one?.textContent ?? "").replace(/\\s+/g, " ").trim(),
    tag: one?.tagName.toLowerCase() ?? "",
    isSeen: hasRing && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
  };
})()`;

/** Presses Tab until something with this name has the focus; fails where it cannot be reached or seen. */
async function tabTo(page: Page, wanted: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    const { name, tag, isSeen } = await page.evaluate<Focused>(FOCUSED);
    passed.push(name.slice(0, 30));
    if (!wanted.test(name)) continue;
    expect(isSeen, `${tag} ${name} has a focus that can be seen`).toBe(true);
    return;
  }
  throw new Error(`expected to reach ${String(wanted)} with ${key}, passed ${passed.join(" | ")}`);
}

/** The sentence and the lines of the answer. */
async function answer(page: Page): Promise<string> {
  await page.locator("pk-check-outcome pk-verdict h2").waitFor({ timeout: 60_000 });
  await page.locator("pk-check-outcome .tag").first().waitFor({ state: "detached", timeout: 60_000 });
  return page.locator("pk-check-outcome pk-verdict p").first().innerText();
}

it("A company is found, read, copied, moved, taken back, read in English and as a table, and there again after a reload", async () => {
  const { page, errors } = await open();
  await page.getByText("Tata Steel", { exact: true }).first().waitFor({ timeout: 60_000 });

  // Find and read.
  await tabTo(page, /^Zoeken$/);
  await page.keyboard.type("rockw");
  await page.locator("pk-search [role=option]").first().waitFor();
  for (let i = 0; i < 6; i++) {
    const chosen = await page.locator('pk-search [role=option][aria-selected="true"]').allInnerTexts();
    if (chosen.some((text) => text.includes("ROCKWOOL"))) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.locator("pk-emitter-panel pk-verdict").getByText("voldoet aan de definitie").waitFor();

  // Copy it as a source of one's own.
  await tabTo(page, /^Toets als eigen bron/);
  await page.keyboard.press("Enter");
  const before = await answer(page);
  const place = new URL(page.url()).hash;

  // Move it on the map, and see the verdict change.
  await tabTo(page, /^ROCKWOOL Roermond .kopie.$/, "Shift+Tab");
  await page.keyboard.press("m");
  for (let i = 0; i < 4; i++) await page.keyboard.press("Shift+W");
  await page.keyboard.press("Enter");
  await expect.poll(() => answer(page), { timeout: 60_000 }).not.toBe(before);
  const moved = await answer(page);

  // Take it back, and do it again.
  await page.keyboard.press("Control+z");
  await expect.poll(() => answer(page), { timeout: 60_000 }).toBe(before);
  await expect.poll(() => new URL(page.url()).hash).toBe(place);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => answer(page), { timeout: 60_000 }).toBe(moved);

  // In English, and as a table.
  await tabTo(page, /^EN, English/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("pk-check-outcome pk-verdict").getByText("This source").first().waitFor();
  await tabTo(page, /^Table$/);
  await page.keyboard.press("Enter");
  const table = page.locator("pk-data-table");
  await table.locator("tbody tr").first().waitFor({ timeout: 60_000 });
  await tabTo(page, /^Max|^Largest|^Load/i);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => table.locator('th[aria-sort="descending"], th[aria-sort="ascending"]').count())
    .toBe(1);

  // All of it stands in the address.
  const english = await answer(page);
  await page.waitForTimeout(400);
  await page.reload();
  await table.locator("tbody tr").first().waitFor({ timeout: 60_000 });
  await expect.poll(() => answer(page), { timeout: 60_000 }).toBe(english);
  expect(errors).toEqual([]);
});

it("The skip links lead to the answer, to the map and to the text, and what is there can be reached", async () => {
  const { page } = await open("#emitter=rockwool-roermond");
  await page.locator("pk-emitter-panel pk-verdict").waitFor({ timeout: 60_000 });
  await tabTo(page, /^Naar het antwoord$/);
  await page.keyboard.press("Enter");
  expect((await page.evaluate<Focused>(FOCUSED)).tag).toBe("section");
  await page.keyboard.press("Tab");
  expect((await page.evaluate<Focused>(FOCUSED)).name).toBe("Zoeken");

  await tabTo(page, /^Naar de kaart$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect((await page.evaluate<Focused>(FOCUSED)).name).toBe("Kaart");

  await tabTo(page, /^Verantwoording$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("pk-method article").waitFor();
  await tabTo(page, /^Naar de tekst$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, /^De definitie/);
});
