/** A real Chromium on the built app, driven as a user would. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { DESK, SWITCHES } from "./settings.ts";

/** A page that remembers what went wrong on it, and what it fetched from where. */
export interface WatchedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/**
 * What says nothing of the app: the driver's own word where it blocks a service worker, and that of the browser where a machine
 * under load needs seconds to come to the first text. That the font is used stands in the test of the first view.
 */
const NOT_OURS =
  /Service Worker registration blocked by Playwright|source-sans-3-latin-wght-normal-\S+ was preloaded using link preload but not used/;

/** Opens pages in one browser for all tests of a file; each is closed after its test, unless they are to be kept for the next. */
export function useBrowser({ keepsPages = false } = {}): (
  path?: string,
  options?: BrowserContextOptions,
) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: [...SWITCHES] });
  });
  // A map that nobody looks at any more still takes the processors.
  afterEach(async () => {
    if (!keepsPages) await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path = "", options = {}) => {
    if (browser === undefined) throw new Error("expected the browser to be launched before a page is opened");
    const context = await browser.newContext({
      viewport: DESK,
      reducedMotion: "reduce",
      locale: "nl-NL",
      // A service worker would answer what a test wants to see asked; the test of it says so.
      serviceWorkers: "block",
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      const isOurs = !NOT_OURS.test(message.text());
      if (isOurs && (message.type() === "error" || message.type() === "warning")) errors.push(message.text());
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(inject("address") + path);
    return { page, errors, requests };
  };
}
