/** `npm run bench`: builds the benchmarks as the app is built, in one bundle, and runs them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const outDir = mkdtempSync(join(tmpdir(), "piekkaart-bench-"));
try {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: new URL("cases.ts", import.meta.url).pathname,
      outDir,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: { output: { entryFileNames: "cases.mjs" } },
    },
  });
  const { runBenchmarks } = (await import(pathToFileURL(join(outDir, "cases.mjs")).href)) as {
    runBenchmarks: (root: string) => Promise<void>;
  };
  await runBenchmarks(new URL("../../", import.meta.url).pathname);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
