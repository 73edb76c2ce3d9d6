/** `npm run soak`: builds the app and uses it at random for half an hour (`--minutes N`, `--seed N`); prints what it holds. */
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { DESK, SWITCHES } from "../browser/settings.ts";
import { findOrInstallChromium } from "../setup/find-chromium.ts";
import { serveBuild } from "../setup/served-build.ts";
import { soak } from "./soak.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, seed: { type: "string", default: "1" } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);

const { address, close } = await serveBuild();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...SWITCHES] });
try {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(address);
  await page.locator("pk-map canvas").waitFor({ timeout: 60_000 });
  console.log("minutes   heap MB    nodes   listeners");
  const { done } = await soak(page, { minutes, seed, times: 7 }, (held) =>
    console.log(
      held.minutes.toFixed(1).padStart(7),
      (held.heap / 1e6).toFixed(1).padStart(9),
      String(held.nodes).padStart(8),
      String(held.listeners).padStart(11),
    ),
  );
  const actions = [...done].map(([name, count]) => `${name} ${count}`).join(", ");
  console.log(`${actions}\n${faults.length === 0 ? "no errors" : faults.join("\n")}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await close();
}
