/**
 * `npm run bench`: builds the benchmarks as the app is built, in one bundle, and runs them; prints each figure beside the
 * record. `--record` makes the record anew of what was measured, `--no-page` leaves out what needs a browser.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { Bench, referenceLoop } from "./harness.ts";
import { benchUpload } from "./map.ts";
import { benchPage } from "./page.ts";

const { values } = parseArgs({
  options: { record: { type: "boolean", default: false }, "no-page": { type: "boolean", default: false } },
});

// Below the dependencies, so that the bundle finds the driver of the browser, which cannot be bundled.
const cache = new URL("../../node_modules/.cache/", import.meta.url).pathname;
mkdirSync(cache, { recursive: true });
const outDir = mkdtempSync(join(cache, "bench-"));
try {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: ["playwright-core"] },
    build: {
      ssr: new URL("cases.ts", import.meta.url).pathname,
      outDir,
      emptyOutDir: true,
      target: "es2022",
      // As in vite.config.ts.
      rolldownOptions: { output: { entryFileNames: "cases.mjs", topLevelVar: false } },
    },
  });
  const { runBenchmarks } = (await import(pathToFileURL(join(outDir, "cases.mjs")).href)) as {
    runBenchmarks: (root: string, bench: Bench) => Promise<void>;
  };
  const engine = new Bench(referenceLoop());
  engine.start("engine", values.record);
  await runBenchmarks(new URL("../../", import.meta.url).pathname, engine);
  engine.end();
  if (!values["no-page"]) {
    const page = new Bench(referenceLoop());
    console.log("");
    page.start("page", values.record);
    await benchUpload(page);
    await benchPage(page);
    page.end();
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
