/** The security policy of the page against the addresses that stand in the code. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const originsIn = (text: string): readonly string[] =>
  [...text.matchAll(/https:\/\/[\w.-]+/g)].map(([origin]) => origin);

describe("The security policy", () => {
  it("allows exactly the services that the code can ask", () => {
    const services = readdirSync(new URL("../../src/services", import.meta.url)).map((file) =>
      read(`src/services/${file}`),
    );
    const asked = new Set(originsIn([...services, read("src/map/backdrop.ts")].join("\n")));
    const allowed = /const LIVE_SERVICES = \[[\s\S]*?\n\];/.exec(read("vite.config.ts"))?.[0] ?? "";
    expect([...originsIn(allowed)].sort()).toEqual([...asked].sort());
  });

  it("allows the hosts that the user is told of, and no other", () => {
    const told = /const HOSTS = \{[\s\S]*?\}/.exec(read("src/elements/live/pk-live-data.ts"))?.[0] ?? "";
    const hosts = new Set([...told.matchAll(/"([\w.-]+)"/g)].map(([, host]) => `https://${host}`));
    const allowed = /const LIVE_SERVICES = \[[\s\S]*?\n\];/.exec(read("vite.config.ts"))?.[0] ?? "";
    expect([...hosts].sort()).toEqual([...originsIn(allowed)].sort());
  });
});
