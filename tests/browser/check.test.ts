import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

describe("An own source", () => {
  it("is placed by a click on the map and answered with a verdict", async () => {
    const { page, errors } = await open("#view=check");
    await page.locator("pk-map canvas").first().waitFor();
    await page.waitForTimeout(2000);
    const box = await page.locator("pk-map").boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) * 0.62,
      (box?.y ?? 0) + (box?.height ?? 0) * 0.5,
    );
    await page
      .getByText(/voldoet aan de definitie|voldoet niet|Te onzeker/)
      .first()
      .waitFor();
    await expect.poll(() => page.url()).toMatch(/x=\d+&y=\d+/);
    expect(errors).toEqual([]);
  });

  it("answers to typed figures, and more ammonia gives more", async () => {
    const { page } = await open("#view=check&x=197900&y=356000&nh3=10000");
    const nh3 = page.getByLabel("Ammoniak (NH3)");
    await page
      .getByText(/voldoet aan de definitie|voldoet niet|Te onzeker/)
      .first()
      .waitFor();
    await nh3.fill("200000");
    await nh3.press("Enter");
    await page.getByText("voldoet aan de definitie").first().waitFor();
    await expect.poll(() => page.url()).toContain("nh3=200000");
    await nh3.fill("10");
    await nh3.press("Enter");
    await page.getByText("voldoet niet").first().waitFor();
  });

  it("keeps a wrong figure and says what is wrong at the field", async () => {
    const { page } = await open("#view=check&x=197900&y=356000&nh3=10000");
    const nh3 = page.getByLabel("Ammoniak (NH3)");
    await nh3.fill("min vijf");
    await nh3.press("Enter");
    expect(await nh3.inputValue()).toBe("min vijf");
    await expect.poll(() => nh3.getAttribute("aria-invalid")).toBe("true");
  });

  it("can be reached and read with the keyboard alone", async () => {
    const { page } = await open();
    await page.getByText("Tata Steel", { exact: true }).first().waitFor();
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
});
