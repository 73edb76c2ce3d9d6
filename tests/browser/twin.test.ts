/** The table that is the twin of the map, as a user meets it. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** The lines of the file that a button saves. */
async function saved(page: Page, name: string): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  return text.split("\r\n").filter((line) => line !== "");
}

describe("The table twin", () => {
  it("saves what it shows, in its order, with edition and disclaimer", async () => {
    const { page } = await open("#emitter=rockwool-roermond&show=table");
    await page.getByRole("button", { name: "Gebied", exact: true }).click();
    const lines = await saved(page, "Opslaan als CSV");
    expect(lines[0]).toContain("Waar komt het neer?");
    expect(lines[1]).toContain("data 2026");
    expect(lines[2]).toContain("Geen AERIUS-berekening");
    expect(lines[3]).toContain("Gebied;Nr;Berekend (ha)");
    const names = lines.slice(4).map((line) => line.split(";")[0]);
    expect(names).toContain("Meinweg");
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "nl")));
  });

  it("lists the sources that the filter lets through, as the map does", async () => {
    const { page } = await open("#list=emitters&only-province=Limburg&show=table");
    await page.getByRole("region", { name: "Bronnen" }).waitFor();
    const lines = await saved(page, "Opslaan als CSV");
    const rows = lines.slice(4).map((line) => line.split(";"));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((cells) => cells[2]))).toEqual(new Set(["Limburg"]));
  });

  it("in English has points and commas as its spreadsheets do", async () => {
    const { page } = await open("#emitter=rockwool-roermond&show=table&lang=en");
    const lines = await saved(page, "Save as CSV");
    expect(lines[3]).toMatch(/^Area,No/);
  });
});
