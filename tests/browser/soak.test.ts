/** Two minutes of random use: the page stays well, and holds at the end hardly more than at the start. `npm run soak` takes longer. */
import { expect, it } from "vitest";
import { soak } from "../soak/soak.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

it("A page that is used at random for two minutes has no errors and keeps its memory", async () => {
  const { page, errors } = await open();
  await page.locator("pk-map canvas").waitFor({ timeout: 60_000 });
  const { held, done } = await soak(page, { minutes: 2, seed: 7, times: 3 });
  const [start, , end] = held;
  const actions = [...done.values()].reduce((sum, count) => sum + count, 0);
  // Enough was done for a leak to be seen, and of many kinds.
  expect(actions).toBeGreaterThan(60);
  expect(done.size).toBeGreaterThan(8);
  // What is loaded for good, such as the contribution of each company that was looked at, is a few MB.
  expect(end.heap - start.heap).toBeLessThan(25e6);
  expect(end.nodes).toBeLessThan(3 * start.nodes);
  expect(end.listeners).toBeLessThan(2 * start.listeners);
  expect(errors).toEqual([]);
}, 300_000);
