/** Builds the app once and serves it for the browser tests; tells them its address and the browser to use. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { findOrInstallChromium } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    chromium: string;
    /** Of the build. */
    folder: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromium", findOrInstallChromium());
  const outDir = mkdtempSync(join(tmpdir(), "piekkaart-"));
  // The test runner says "test", with which packages would be built in their development form.
  process.env["NODE_ENV"] = "production";
  await build({ logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: "warn",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string")
    throw new Error("expected the preview server to have a port");
  project.provide("folder", outDir);
  project.provide("address", `http://127.0.0.1:${address.port}/`);
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
}
