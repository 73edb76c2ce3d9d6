/** What axe finds wrong on a page, as WCAG 2.2 AA asks. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Evaluated and not added as a script: the policy of the page allows no script but its own. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

/** One text for each element that breaks a rule: the rule and where it is. With what is good practice beyond WCAG, or without. */
export async function violations(page: Page, hasPractice = true): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(hasPractice ? [...WCAG, "best-practice"] : WCAG)}, resultTypes: ["violations"] }).then((r) => r.violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}
