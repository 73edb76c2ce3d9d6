/** The app as it is built, served on this machine from a folder that is thrown away. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";

export interface ServedBuild {
  /** Ends in /. */
  readonly address: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Builds the app into a new folder; the way to be rid of it comes along. */
export async function buildApp(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "piekkaart-"));
  // A test runner says "test", with which packages would be built in their development form.
  process.env["NODE_ENV"] = "production";
  await build({ logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds and serves. */
export async function serveBuild(): Promise<ServedBuild> {
  const { folder, remove } = await buildApp();
  const server = await preview({
    logLevel: "warn",
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const place = server.httpServer.address();
  if (place === null || typeof place === "string") throw new Error("expected the server to have a port");
  return {
    address: `http://127.0.0.1:${place.port}/`,
    folder,
    close: async () => {
      await server.close();
      remove();
    },
  };
}
