/** Builds the app once and serves it for the browser tests; tells them its address and the browser to use. */
import type { TestProject } from "vitest/node";
import { findOrInstallChromium } from "./find-chromium.ts";
import { serveBuild } from "./served-build.ts";

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
  const { address, folder, close } = await serveBuild();
  project.provide("folder", folder);
  project.provide("address", address);
  return close;
}
