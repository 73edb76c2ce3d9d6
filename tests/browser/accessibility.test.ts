import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { DESK, PHONE } from "./settings.ts";

const open = useBrowser();
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  const found = await page.evaluate<readonly Violation[]>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((r) => r.violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

const PAGES = [
  ["the country", "", "Industriële bronnen, zwaarste eerst"],
  ["a company", "#emitter=rockwool-roermond", "voldoet aan de definitie"],
  ["an own source", "#view=check&x=197900&y=356000&nh3=200000", "voldoet aan de definitie"],
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    it.each(PAGES)(`%s has no axe violations (${colorScheme}, ${size})`, async (_, path, text) => {
      const { page } = await open(path, { colorScheme, viewport });
      await page.getByText(text).first().waitFor();
      await page.waitForTimeout(600);
      expect(await violations(page)).toEqual([]);
    });
  }
}
