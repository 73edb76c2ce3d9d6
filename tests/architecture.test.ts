import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Layers, lowest first: a file imports only from its own folder and from folders before it. */
const LAYERS = "base grid model check measures space data exchange services workers store map elements".split(
  " ",
);
const PURE = new Set(LAYERS.slice(0, 6));
const IMPURE =
  /\b(document|window|navigator|fetch|XMLHttpRequest|performance|setTimeout|Date|Math\.random)\b(?=[.(]|\s*\.)/;

const root = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), "utf8");
  return [...code.matchAll(/(?:from|import|new URL\()\s*"([^"]+)"/g)]
    .map(([, path = ""]) => path)
    .map((path) =>
      path.startsWith(".") ? relative(".", normalize(join(dirname(file), path.replace(/\?.*/, "")))) : path,
    );
}
const layerOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "main");
const isOurs = (path: string): boolean => imports.has(path);

/** How far to the right a layer stands; cli stands beside elements and takes nothing of store, map and elements. */
function mayImport(from: string, to: string): boolean {
  if (from === to || from === "main") return true;
  if (from === "cli") return !["store", "map", "elements", "main"].includes(to);
  return LAYERS.includes(to) && LAYERS.indexOf(to) <= LAYERS.indexOf(from);
}

describe("The house", () => {
  it("has only known layers", () => {
    const known = new Set([...LAYERS, "cli", "main"]);
    expect(files.filter((file) => !known.has(layerOf(file)))).toEqual([]);
  });

  it("imports only from the left", () => {
    const wrong = [...imports].flatMap(([file, paths]) =>
      paths
        .filter(isOurs)
        .filter((path) => !mayImport(layerOf(file), layerOf(path)))
        .map((path) => `${file} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has pure layers: no package but proj4 in grid/rd.ts, no browser, no clock, no chance", () => {
    const wrong = [...imports]
      .filter(([file]) => PURE.has(layerOf(file)))
      .flatMap(([file, paths]) => {
        const packages = paths.filter(
          (path) => !isOurs(path) && !(file === "grid/rd.ts" && path === "proj4"),
        );
        const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
        const impure = IMPURE.exec(code)?.[1];
        return [...packages, ...(impure === undefined ? [] : [impure])].map((what) => `${file}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });

  it("has no circles", () => {
    const circles: string[] = [];
    const state = new Map<string, "open" | "done">();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "open") circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (state.has(file)) return;
      state.set(file, "open");
      for (const next of imports.get(file) ?? []) if (isOurs(next)) visit(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
