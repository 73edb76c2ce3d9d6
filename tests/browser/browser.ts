/** A real Chromium on the built app, driven as a user would. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { DESK, SWITCHES } from "./settings.ts";

/** A page that remembers what went wrong on it, and what it fetched from where. */
export interface WatchedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** Opens pages in one browser for all tests of a file. */
export function useBrowser(): (path?: string, options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: [...SWITCHES] });
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
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(inject("address") + path);
    return { page, errors, requests };
  };
}
