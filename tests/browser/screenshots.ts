/** `npm run screenshots`: builds the app and takes the pictures of the README from it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findOrInstallChromium } from "../setup/find-chromium.ts";
import { serveBuild } from "../setup/served-build.ts";
import { DESK, PHONE, SWITCHES } from "./settings.ts";

const folder = new URL("screenshots/", import.meta.url).pathname;
const PICTURES = [
  { name: "explore", path: "", text: "Tata Steel", viewport: DESK, colorScheme: "light" },
  {
    name: "rockwool",
    path: "#emitter=rockwool-roermond",
    text: "voldoet aan de definitie",
    viewport: DESK,
    colorScheme: "light",
  },
  {
    name: "own-source-dark",
    path: "#view=check&x=187000&y=463000&nh3=24000&lang=en",
    text: "meets the definition",
    viewport: DESK,
    colorScheme: "dark",
  },
  {
    name: "phone",
    path: "#emitter=rockwool-roermond",
    text: "voldoet aan de definitie",
    viewport: PHONE,
    colorScheme: "light",
  },
  {
    name: "measures",
    path: "#view=measures",
    text: "subsidie per mol per jaar minder",
    viewport: DESK,
    colorScheme: "light",
  },
  {
    name: "space",
    path: "#view=space&claim=Loods;197900,356000;0;1000;15;0.3;energy",
    text: "Vak dat het tegenhoudt",
    viewport: DESK,
    colorScheme: "light",
  },
] as const;

const { address, close } = await serveBuild();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...SWITCHES] });
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, path, text, viewport, colorScheme } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce", locale: "nl-NL" });
    await page.goto(address + path);
    await page.getByText(text).first().waitFor();
    await page.waitForTimeout(5000);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
  await close();
}
