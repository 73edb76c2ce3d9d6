/** Random actions of a user for some minutes, and what the page holds at the start, in the middle and at the end. */
import { errors, type CDPSession, type Page } from "playwright-core";
import { chanceOf } from "../chance.ts";
import { ACTIONS } from "./actions.ts";

/** What a page holds after everything that can be given up was given up. */
export interface Held {
  /** Minutes since the start. */
  readonly minutes: number;
  /** Heap of the page in use, bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface SoakReport {
  readonly held: readonly Held[];
  /** Actions that were done, by name. */
  readonly done: ReadonlyMap<string, number>;
}

/** Actions before the first measurement: what is loaded and compiled once is no leak. */
const WARM_UP = 15;
/** Patience for an action, ms. */
const LONGEST = 2000;
/** Between two actions, ms. */
const PAUSE = 60;

/** Uses a page; times is how often it is measured, at least twice. */
export async function soak(
  page: Page,
  { minutes, seed, times }: { readonly minutes: number; readonly seed: number; readonly times: number },
  onMeasured: (held: Held) => void = () => undefined,
): Promise<SoakReport> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  page.setDefaultTimeout(LONGEST);
  const chance = chanceOf(seed);
  const total = ACTIONS.reduce((sum, [, weight]) => sum + weight, 0);
  const done = new Map<string, number>();
  const act = async (): Promise<void> => {
    let mark = chance() * total;
    const [name, , run] = ACTIONS.find(([, weight]) => (mark -= weight) < 0) ?? ACTIONS[0];
    const isDone = await run(page, chance).catch((error: unknown) => {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    });
    if (isDone) done.set(name, (done.get(name) ?? 0) + 1);
    await page.waitForTimeout(PAUSE);
  };
  for (let i = 0; i < WARM_UP; i++) await act();
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 60_000;
  const held: Held[] = [];
  for (let i = 0; i < times; i++) {
    while (elapsed() < (minutes * i) / (times - 1)) await act();
    const now = await measured(page, devtools, elapsed());
    held.push(now);
    onMeasured(now);
  }
  return { held, done };
}

/** In the overview, so that it is always the same page whose memory is compared. */
async function measured(page: Page, devtools: CDPSession, minutes: number): Promise<Held> {
  const before = await page.evaluate<string>("location.hash");
  await page.keyboard.press("Escape");
  await page.evaluate("location.hash = '#view=explore'");
  await page.waitForTimeout(1500);
  // Twice: what the first leaves for a second look goes then.
  for (let i = 0; i < 2; i++) {
    await devtools.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(300);
  }
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await page.evaluate((hash) => (location.hash = hash), before);
  return { minutes, heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}
