/** The element in somebody else's page, twice: the demonstration that comes with the app. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const LARGE = { viewport: { width: 1300, height: 1800 } };

async function demo(): Promise<Awaited<ReturnType<typeof open>>> {
  const found = await open("embedding/", LARGE);
  await found.page.locator("#first").getByText("voldoet aan de definitie").first().waitFor();
  await found.page.locator("#second").getByText("mol a year less").first().waitFor({ timeout: 60_000 });
  return found;
}

/** The colour that a token has in the app of an element. */
function tokenOf(page: Page, id: string, token: string): Promise<string> {
  return page
    .locator(`#${id} pk-header`)
    .evaluate((header, name) => getComputedStyle(header).getPropertyValue(name).trim(), token);
}

describe("<piek-kaart> twice on a page", () => {
  it("shows two states, each as its attributes say, from this origin only and without an error", async () => {
    const { page, errors, requests } = await demo();
    expect(await page.locator("#first").getAttribute("lang")).toBe("nl");
    expect(await page.locator("#second").getAttribute("lang")).toBe("en");
    expect(errors).toEqual([]);
    const foreign = requests.filter(
      (url) => !url.startsWith(inject("address")) && !/^(blob|data):/.test(url),
    );
    expect(foreign).toEqual([]);
    expect(requests.filter((url) => url.includes("summary.")).length).toBe(1);
  });

  it("lets each be used without the other, and leaves the page's address and storage alone", async () => {
    const { page } = await demo();
    await page.locator("#first").getByRole("button", { name: "EN, English" }).click();
    await page.locator("#first").getByRole("button", { name: "Check a source" }).click();
    await page.locator('output[for="first"]').getByText("view=check").waitFor();
    expect(await page.locator('output[for="first"]').textContent()).toContain("lang=en");
    expect(await page.locator('output[for="second"]').textContent()).toContain("view=measures");
    await page.locator("#second").getByRole("button", { name: "NL, Nederlands" }).click();
    await page.locator("#second").getByText("mol per jaar minder").first().waitFor();
    expect(await page.locator("#first").getAttribute("lang")).toBe("en");
    expect(new URL(page.url()).hash).toBe("");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("follows its attributes when the page changes them", async () => {
    const { page } = await demo();
    const first = page.locator("#first");
    await first.evaluate((element) => element.setAttribute("emitter", "yara-sluiskil"));
    await first.getByText("Yara Sluiskil").first().waitFor();
    await first.evaluate((element) => element.setAttribute("emitter", "no such emitter !"));
    await first.evaluate((element) => element.setAttribute("view", "space"));
    await page.locator('output[for="first"]').getByText("view=space").waitFor();
    const address = "view=check&source=x:197900;y:356000;nh3:24000;name:Oven";
    await first.evaluate((element, to) => {
      element.removeAttribute("view");
      element.removeAttribute("emitter");
      element.setAttribute("address", to);
    }, address);
    await first.locator("pk-own-sources").waitFor();
    await page.locator('output[for="first"]').getByText("Oven").waitFor();
  });

  it("takes the tokens of the page, and undo goes to the one that has the focus", async () => {
    const { page } = await demo();
    expect(await tokenOf(page, "second", "--pk-color-action")).toBe("#f3b6d3");
    expect(await tokenOf(page, "first", "--pk-color-action")).toBe("#0b5f80");
    expect(await tokenOf(page, "first", "--pk-color-paper")).not.toBe(
      await tokenOf(page, "second", "--pk-color-paper"),
    );
    const [first, second] = ["first", "second"].map((id) => page.locator(`#${id}`));
    for (const one of [first, second]) await one.evaluate((element) => element.setAttribute("view", "check"));
    await first.evaluate((element) => element.removeAttribute("emitter"));
    for (const one of [first, second]) {
      await one.getByRole("textbox").first().waitFor();
      await one.evaluate((element) =>
        element.setAttribute("address", "view=check&source=x:197900;y:356000;nh3:24000"),
      );
      await one.locator("pk-own-sources").waitFor();
    }
    const remove = /verwijder|remove|delete/i;
    for (const one of [first, second]) await one.getByRole("button", { name: remove }).first().click();
    await first.getByRole("button", { name: "Bron toetsen" }).focus();
    await page.keyboard.press("Control+z");
    await first.locator("pk-own-sources").waitFor();
    expect(await second.locator("pk-own-sources").count()).toBe(0);
  });

  it("ends its workers and gives up its map when it is taken out of the page", async () => {
    const { page } = await demo();
    await page.locator("#first").evaluate((element) => element.setAttribute("view", "check"));
    await expect
      .poll(() => page.workers().filter((one) => one.url().includes("deposition")).length)
      .toBeGreaterThan(0);
    await page.evaluate(() => document.querySelectorAll("piek-kaart").forEach((one) => one.remove()));
    await expect.poll(() => page.workers().filter((one) => one.url().includes("deposition")).length).toBe(0);
    expect(await page.locator("canvas").count()).toBe(0);
  });

  it("has no violations of accessibility", async () => {
    const { page } = await demo();
    expect(await violations(page)).toEqual([]);
  });
});
