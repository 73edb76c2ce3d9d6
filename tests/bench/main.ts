/** `npm run bench`: builds the benchmarks as the app is built, in one bundle, and runs them. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { referenceLoop } from "./harness.ts";
import { benchPage } from "./page.ts";

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
    runBenchmarks: (root: string) => Promise<void>;
  };
  await runBenchmarks(new URL("../../", import.meta.url).pathname);
  if (!process.argv.includes("--no-page")) await benchPage(referenceLoop());
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
