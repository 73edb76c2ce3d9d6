/** What the build sends stays within its budget; `npm run bundle` prints it file by file. */
import { expect, inject, it } from "vitest";
import { BUDGET, builtFiles, firstBytes } from "../bundle/report.ts";

it("The scripts and style sheets of the build are within their budget", () => {
  const folder = inject("folder");
  const files = builtFiles(folder);
  expect(files.length).toBeGreaterThan(10);
  expect(files[0].wire).toBeLessThan(BUDGET.largest);
  expect(files.reduce((sum, { wire }) => sum + wire, 0)).toBeLessThan(BUDGET.all);
  const first = firstBytes(folder);
  // The app itself is among them.
  expect(first).toBeGreaterThan(150_000);
  expect(first).toBeLessThan(BUDGET.first);
});
