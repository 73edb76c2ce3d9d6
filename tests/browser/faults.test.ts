/** What can go wrong around the app, each with what the user keeps. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

const OVEN = "#view=check&source=x:197900;y:356000;nh3:24000;name:Oven";
const VERDICT = /voldoe(t|n)( samen)? aan de definitie|voldoe(t|n)( samen)? niet|Te onzeker/;

async function answered(page: Page): Promise<void> {
  await page.getByText(VERDICT).first().waitFor({ timeout: 60_000 });
}

describe("Workers", () => {
  it("that cannot be started are replaced, and the answer comes", async () => {
    const { page } = await open("");
    let refused = 0;
    await page.route(/deposition\.worker.*\.js/, (route) =>
      refused++ < 2 ? route.fulfill({ status: 500, body: "" }) : route.continue(),
    );
    await page.goto("about:blank");
    await page.goBack();
    await page.evaluate((hash) => (location.hash = hash), OVEN);
    await answered(page);
    expect(refused).toBeGreaterThan(2);
  });

  it("that never start give a failure in words, with the source still there and a way to try again", async () => {
    const { page } = await open("");
    let isBroken = true;
    await page.route(/deposition\.worker.*\.js/, (route) =>
      isBroken ? route.fulfill({ status: 500, body: "" }) : route.continue(),
    );
    await page.goto("about:blank");
    await page.goBack();
    await page.evaluate((hash) => (location.hash = hash), OVEN);
    const retry = page.getByRole("button", { name: "Probeer opnieuw" }).first();
    await retry.waitFor({ timeout: 60_000 });
    expect(page.url()).toContain("nh3=24000");
    isBroken = false;
    await retry.click();
    await answered(page);
  });
});

describe("Storage", () => {
  it.each([
    [
      "is full",
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    ],
    [
      "is forbidden",
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
    ],
  ])("that %s does not stop a check, and the user is told", async (_, script) => {
    const { page, errors } = await open("");
    await page.addInitScript(script);
    await page.goto("about:blank");
    await page.goBack();
    await page.evaluate((hash) => (location.hash = hash), OVEN);
    await answered(page);
    await page.getByText("Deze browser kan uw werk niet bewaren").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("Two tabs", () => {
  it("show the same work: what was done last, and an undo brings back what a tab had", async () => {
    const { page: one } = await open(OVEN);
    await answered(one);
    const two = await one.context().newPage();
    await two.goto(one.url().replace(/#.*/, "#view=check"));
    await answered(two);
    await two.getByLabel("Ammoniak (NH3)", { exact: true }).fill("31000");
    await two.getByLabel("Ammoniak (NH3)", { exact: true }).press("Enter");
    await expect.poll(() => one.url(), { timeout: 10_000 }).toContain("nh3=31000");
    await one.bringToFront();
    await one.getByRole("button", { name: "Ongedaan maken" }).first().click();
    await expect.poll(() => one.url()).toContain("nh3=24000");
    await expect.poll(() => two.url(), { timeout: 10_000 }).toContain("nh3=24000");
  });
});

describe("Names from outside", () => {
  it.each([
    ["a script", "<img src=x onerror=document.title='hit'><script>document.title='hit'</script>"],
    ["text from right to left", "\u202Eלמפעל\u202C مصنع"],
    ["one long word", "x".repeat(400)],
    ["signs of a template", "${alert(1)}{{7*7}}%s"],
  ])("with %s are shown as text and break nothing", async (_, name) => {
    const source = `x:197900;y:356000;nh3:24000;name:${encodeURIComponent(name)}`;
    const place = encodeURIComponent(`174000,451000,${name}`);
    const { page, errors } = await open(`#view=check&source=${source}`);
    await answered(page);
    expect(await page.title()).not.toContain("hit");
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goto(page.url().replace(/#.*/, `#place=${place}`));
    await page.getByText("Natuurgebieden binnen 25 km").first().waitFor();
    expect(await page.title()).not.toContain("hit");
    expect(errors).toEqual([]);
  });
});

describe("Sizes", () => {
  it.each([
    ["nothing at all", "nh3:0;nox:0", /voldoet niet|Geen uitstoot|geen uitstoot/],
    ["a gram", "nh3:0.001", /voldoet niet/],
    ["more than the country emits", "nh3:10000000;nox:100000000", /voldoet aan de definitie/],
  ])("of %s are answered", async (_, emission, words) => {
    const { page, errors } = await open(`#view=check&source=x:197900;y:356000;${emission}`);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    expect(await page.locator("body").innerText()).not.toMatch(/NaN|Infinity|undefined/);
    expect(errors).toEqual([]);
  });

  it("that cannot be are left out of the address, with the app as it is", async () => {
    const { page, errors } = await open(
      "#view=check&source=x:1e99;y:-5;nh3:NaN;height:-3&count=__proto__&year=3000&netting=9",
    );
    await page.getByText("Welke bron wilt u toetsen?").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("A clock and a place of its own", () => {
  it("changes no figure: Dutch is written the Dutch way in any time zone and locale", async () => {
    const { page, errors } = await open("#emitter=rockwool-roermond", {
      locale: "ar-EG",
      timezoneId: "Pacific/Kiritimati",
    });
    await page.getByText("120.000 mol").first().waitFor();
    expect(errors).toEqual([]);
  });
});
