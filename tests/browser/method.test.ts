import { describe, expect, it } from "vitest";
import { Formatter } from "../../src/elements/format.ts";
import { register } from "../../src/elements/method/register.ts";
import { validation } from "../../src/elements/method/validation.ts";
import { violations } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { DESK, PHONE } from "./settings.ts";

const open = useBrowser();

const LANGUAGES = [
  ["nl", "", "Verantwoording", "Controle"],
  ["en", "#lang=en", "Method", "Validation"],
] as const;

describe("The method page", () => {
  it.each(LANGUAGES)("opens from the sections and goes back to the map (%s)", async (_, path, name) => {
    const { page, errors, requests } = await open(path);
    await page.locator("pk-map").waitFor();
    expect(requests.filter((url) => url.includes("/pk-method-"))).toEqual([]);
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("heading", { name, exact: true }).waitFor();
    expect(page.url()).toContain("view=method");
    expect(await page.locator(".work[role=main]").getAttribute("inert")).not.toBeNull();
    await page.goBack();
    await page.locator("pk-method").waitFor({ state: "detached" });
    expect(await page.locator(".work[role=main]").getAttribute("inert")).toBeNull();
    expect(errors).toEqual([]);
  });

  it.each(LANGUAGES)(
    "shows the figures of the report and of the register (%s)",
    async (language, _, __, title) => {
      const { page, errors } = await open(`#view=method&lang=${language}`);
      const format = new Formatter(language);
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
      for (const { id, value } of validation.checks)
        expect(await page.locator(`[data-check="${id}"]`).innerText(), id).toBe(format.plain(value));
      const chapter = await page.locator("#validation").innerText();
      for (const { site, ratio, otherRatio } of validation.national.failing) {
        expect(chapter).toContain(site);
        expect(chapter).toContain(format.fixed(ratio, 2));
        expect(chapter).toContain(format.fixed(otherRatio, 2));
      }
      const data = await page.locator("#data").innerText();
      for (const { name, licence } of register) {
        expect(data).toContain(name[language]);
        expect(data).toContain(licence[language]);
      }
      expect(errors).toEqual([]);
    },
  );

  it("keeps the chapter in the address, and opens there with its title in view", async () => {
    const { page } = await open("#view=method");
    await page.getByRole("link", { name: "Controle", exact: true }).click();
    await expect.poll(() => page.url()).toContain("chapter=validation");
    await page.reload();
    const title = page.getByRole("heading", { name: "Controle", exact: true });
    await expect.poll(async () => (await title.boundingBox())?.y ?? 1e9).toBeLessThan(DESK.height / 2);
  });

  it("is no wider than a phone", async () => {
    const { page } = await open("#view=method", { viewport: PHONE });
    const article = page.locator("pk-method article");
    await article.waitFor();
    expect((await article.boundingBox())?.width ?? 1e9).toBeLessThanOrEqual(PHONE.width);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    it(`The method page has no axe violations (${colorScheme}, ${size})`, async () => {
      const { page } = await open("#view=method", { colorScheme, viewport });
      await page.locator("pk-method article").waitFor();
      await page.waitForTimeout(600);
      expect(await violations(page)).toEqual([]);
    });
  }
}
