import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

describe("Without a network", () => {
  it("the app works after the first visit, also for a company that was not looked at", async () => {
    const { page, errors } = await open("", { serviceWorkers: "allow" });
    await page.getByText("ROCKWOOL", { exact: true }).first().waitFor();
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state;
    });
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText("ROCKWOOL", { exact: true }).first().click();
    await page.getByText("voldoet aan de definitie").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("says so once, and that what is there keeps working", async () => {
    const { page } = await open();
    await page.getByText("ROCKWOOL", { exact: true }).first().waitFor();
    await page.context().setOffline(true);
    await page.getByText("Geen netwerk.").waitFor();
  });
});

describe("The page", () => {
  it("may run no script but its own files", async () => {
    const { page } = await open();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("script-src 'self';");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.intruder = true";
      document.head.append(script);
      return "intruder" in window;
    });
    expect(ran).toBe(false);
  });
});
