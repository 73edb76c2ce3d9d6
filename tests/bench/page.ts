/** What a user waits for in the built app, in a real Chromium under software rendering: the median of some visits. */
import { chromium, type Browser, type Page } from "playwright-core";
import { mainThreadTasks } from "../browser/main-thread.ts";
import { DESK, SWITCHES } from "../browser/settings.ts";
import { findOrInstallChromium } from "../setup/find-chromium.ts";
import { serveBuild } from "../setup/served-build.ts";
import type { Bench } from "./harness.ts";

const VISITS = 5;
/** Time for an answer that does not come, ms. */
const PATIENCE = 60_000;

/** How fast the machine and its network are. */
interface Pace {
  readonly name: string;
  /** Times slower than this machine. */
  readonly slowdown: number;
  /** Bytes a second; undefined is as fast as it goes. */
  readonly network: number | undefined;
  /** ms that the first list and a verdict may take. */
  readonly budget: { readonly list: number; readonly verdict: number };
}
const PACES: readonly Pace[] = [
  { name: "", slowdown: 1, network: undefined, budget: { list: 1500, verdict: 1500 } },
  {
    name: ", processor 4 times slower",
    slowdown: 4,
    network: undefined,
    budget: { list: 4000, verdict: 4000 },
  },
  { name: ", network of 1.6 Mbit/s", slowdown: 1, network: 200_000, budget: { list: 5000, verdict: 5000 } },
];
const PLACES = {
  "Roermond, 3,330 hexagons": "#view=check&x=197900&y=356000&nh3=24000&nox=1000",
  "the Veluwe, 54,320 hexagons": "#view=check&x=200000&y=457000&nh3=24000&nox=1000",
} as const;

/** Prints what a user waits for. */
export async function benchPage(bench: Bench): Promise<void> {
  console.log("\nThe built app in Chromium");
  const { address, close } = await serveBuild();
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...SWITCHES] });
  try {
    for (const pace of PACES) await benchFirstView(browser, address, pace, bench);
    for (const [name, hash] of Object.entries(PLACES))
      await benchAnswers(browser, address + hash, name, bench);
    await benchSlider(
      browser,
      address + PLACES["Roermond, 3,330 hexagons"],
      "A slider: from its event to numbers and texture",
      "input[type=range]",
      async (page) => {
        await measured(page, "pk-exact-answer");
      },
      bench,
    );
    await benchSlider(
      browser,
      `${address}#view=measures`,
      "A slider of measures: from its event to all numbers and texture",
      "pk-measure-card input[type=range]",
      async (page) => {
        await page.locator("pk-measure-results").waitFor({ timeout: PATIENCE });
        await page.locator("pk-measures-panel .loading").waitFor({ state: "detached", timeout: PATIENCE });
      },
      bench,
    );
  } finally {
    await browser.close();
    await close();
  }
}

/** What a first visit costs: to the overview, and to the verdict on a company by its address. */
async function benchFirstView(browser: Browser, address: string, pace: Pace, bench: Bench): Promise<void> {
  const visits: Record<string, number>[] = [];
  for (let i = 0; i < VISITS; i++) {
    const overview = await onPage(browser, undefined, pace, (page) => overviewOn(page, address));
    const verdict = await onPage(browser, `${address}#emitter=rockwool-roermond`, pace, async (page) => {
      await page.waitForFunction(() => performance.getEntriesByName("pk-verdict").length > 0, undefined, {
        timeout: PATIENCE,
      });
      return page.evaluate(() => performance.getEntriesByName("pk-verdict")[0].startTime);
    });
    visits.push({ ...overview, verdict });
  }
  const of = (name: string): number => median(visits.map((visit) => visit[name]));
  const { list, verdict } = pace.budget;
  bench.report(`First contentful paint${pace.name}`, of("paint"), "ms");
  bench.report(`The list can be read${pace.name}`, of("list"), "ms");
  bench.report(`The verdict can be read${pace.name}`, of("verdict"), "ms");
  bench.report(`Areas are drawn${pace.name}`, of("areas"), "ms");
  bench.report(`Blocked until the list can be read${pace.name}`, of("blocked"), "ms");
  const kept = (name: string, most: number): string =>
    of(name) <= most ? `${name} within ${most} ms` : `${name.toUpperCase()} OVER ${most} ms`;
  console.log(`  budget${pace.name}: ${kept("list", list)}, ${kept("verdict", verdict)}`);
  if (pace.name === "")
    console.log(`${"On the wire".padEnd(66)} ${(of("bytes") / 1e6).toFixed(2).padStart(9)} MB`);
}

async function overviewOn(page: Page, address: string): Promise<Record<string, number>> {
  const { tasks } = await mainThreadTasks(page, async () => {
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName("pk-list").length > 0, undefined, {
      timeout: PATIENCE,
    });
  });
  await page.waitForFunction(() => performance.getEntriesByName("pk-areas").length > 0, undefined, {
    timeout: PATIENCE,
  });
  const [paint, list, areas] = await page.evaluate(() =>
    ["first-contentful-paint", "pk-list", "pk-areas"].map(
      (name) => performance.getEntriesByName(name).at(0)?.startTime ?? Number.NaN,
    ),
  );
  const bytes = await page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .reduce((sum, entry) => sum + entry.transferSize, 0),
  );
  // As total blocking time: what each task takes beyond 50 ms, in time of the processor.
  const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
  return { paint, list, areas, bytes, blocked };
}

async function benchAnswers(browser: Browser, address: string, name: string, bench: Bench): Promise<void> {
  const pace = PACES[0];
  const times = await onPage(browser, address, pace, async (page) => {
    const found: { first: number; exact: number }[] = [];
    await measured(page, "pk-exact-answer");
    for (let i = 0; i < VISITS; i++) {
      // By a small step, as at the end of a drag; the first answer to each is what the hand feels.
      await page.evaluate(
        ([hash]) => {
          performance.clearMeasures();
          location.hash = hash;
        },
        [new URL(address).hash.replace(/x=(\d+)/, (_, x: string) => `x=${Number(x) + 100 * (i + 1)}`)],
      );
      found.push({
        first: await measured(page, "pk-first-answer"),
        exact: await measured(page, "pk-exact-answer"),
      });
    }
    return found;
  });
  bench.report(`First answer, ${name}`, median(times.map(({ first }) => first)), "ms");
  bench.report(`Exact answer, ${name}`, median(times.map(({ exact }) => exact)), "ms");
}

/** From the event of a slider to the frame that has its numbers and its map: the time of the main thread. */
async function benchSlider(
  browser: Browser,
  address: string,
  name: string,
  slider: string,
  isReady: (page: Page) => Promise<void>,
  bench: Bench,
): Promise<void> {
  const times = await onPage(browser, address, PACES[0], async (page) => {
    await isReady(page);
    await page.waitForTimeout(3000);
    const found = page.locator(slider).first();
    return found.evaluate(async (element) => {
      const input = element as HTMLInputElement;
      const taken: number[] = [];
      for (let i = 0; i < 40; i++) {
        input.value = String(Number(input.value) + (i % 2 === 0 ? -1 : 1) * Number(input.step || 1));
        const start = performance.now();
        input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        // All that follows from the state, elements and the map's array, is done in microtasks: so many that none is left, and
        // no frame in between, which software rendering makes long.
        for (let turn = 0; turn < 300; turn++) await Promise.resolve();
        taken.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120)));
      }
      return taken;
    });
  });
  bench.report(name, median(times), "ms");
}

/** Works on a page that was never seen before; without an address the work opens it. */
async function onPage<Value>(
  browser: Browser,
  address: string | undefined,
  { slowdown, network }: Pace,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({
    viewport: DESK,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (slowdown > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network !== undefined) {
      const conditions = {
        offline: false,
        latency: 150,
        downloadThroughput: network,
        uploadThroughput: network,
      };
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", conditions);
    }
    if (address !== undefined) await page.goto(address);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** The time that the page has left under a name, ms. */
async function measured(page: Page, name: string): Promise<number> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, {
    timeout: PATIENCE,
  });
  return page.evaluate((wanted) => performance.getEntriesByName(wanted).at(-1)?.duration ?? Number.NaN, name);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
