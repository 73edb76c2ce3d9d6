/** What is taken from others: pinned, used, and with a licence that allows it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Package;

/** Licences under which anything may be shipped, with the notice that the build writes. */
const FREE = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "EDL-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
];

/** Packages that do not name their licence, or misspell it, as it stands in the text that comes with them. */
const BY_HAND: Readonly<Record<string, string>> = {
  "@mapbox/jsonlint-lines-primitives": "MIT",
  arc: "BSD-2-Clause",
  "splaytree-ts": "BSD-3-Clause",
};

describe("What is taken from others", () => {
  it("is pinned to one version", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("may be shipped: every package that comes with the app has a free licence", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as Lock;
    const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== "" && dev !== true);
    expect(shipped.length).toBeGreaterThan(20);
    const others = shipped.filter(([place, { license = "none" }]) => {
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      const choices = (BY_HAND[name] ?? license).replace(/[()]/g, "").split(" OR ");
      return !choices.some((one) => FREE.includes(one));
    });
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it("is used, as is every file and every export", () => {
    const { stdout, status } = spawnSync("npx", ["knip", "--no-progress"], {
      cwd: new URL("..", import.meta.url),
      encoding: "utf8",
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});
