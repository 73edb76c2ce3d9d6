import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Layers, lowest first: a file imports only from its own folder and from folders before it. */
const LAYERS = "base grid model check measures space data exchange services workers store map elements".split(
  " ",
);
const PURE = new Set(LAYERS.slice(0, 6));

const MOST_LINES = 300;
/** Longer files, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  "elements/piek-kaart.ts": "the layout of the whole app is one template, with the events that it takes",
  "elements/pk-stage.ts": "the map has some forty properties and events, which are bound in one template",
};

const root = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const codeOf = (file: string): string => readFileSync(join(root, file), "utf8");
const layerOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "main");
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** What a file imports, as type or value, at once or later, and the workers it starts: paths in src, or names of packages. */
function importsOf(file: string): string[] {
  const code = codeOf(file);
  const workers = [...code.matchAll(/new URL\(\s*"(\.[^"]+)"/g)].map(([, path = ""]) => path);
  return [...ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName), ...workers].map((path) =>
    path.startsWith(".") ? join(dirname(file), path.replace(/\?.*/, "")) : path,
  );
}

/** Whether a layer may know another; cli stands beside elements and takes nothing of store, map and elements, library stands on it. */
function mayImport(from: string, to: string): boolean {
  if (from === to || from === "main") return true;
  if (from === "library" && to === "cli") return true;
  if (from === "cli" || from === "library") return !["store", "map", "elements", "main"].includes(to);
  return LAYERS.includes(to) && LAYERS.indexOf(to) <= LAYERS.indexOf(from);
}

describe("The house", () => {
  it("has only known layers", () => {
    const known = new Set([...LAYERS, "cli", "library", "main"]);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !known.has(layerOf(file)))).toEqual([]);
  });

  it("imports only from the left; only cli takes code from outside src, and only the method page tables", () => {
    const wrong = [...imports].flatMap(([file, paths]) =>
      paths
        .filter((path) =>
          imports.has(path)
            ? !mayImport(layerOf(file), layerOf(path))
            : path.startsWith("..") &&
              layerOf(file) !== "cli" &&
              !(file.startsWith("elements/method/") && /^\.\.\/geodata\/.*\.json$/.test(path)),
        )
        .map((path) => `${file} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has pure layers: no package but proj4 in grid/rd.ts, no clock, no chance", () => {
    const wrong = [...imports]
      .filter(([file]) => PURE.has(layerOf(file)))
      .flatMap(([file, paths]) => {
        const foreign = paths.filter(
          (path) => !imports.has(path) && !(file === "grid/rd.ts" && path === "proj4"),
        );
        const code = codeOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
        const impure = code.match(/\b(new Date|Date\.|Date\(|Math\.random|Intl\.)/g) ?? [];
        return [...foreign, ...impure].map((what) => `${file}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });

  it("has pure layers that compile without the types of a browser and of Node", { timeout: 60_000 }, () => {
    const program = ts.createProgram(
      files.filter((file) => PURE.has(layerOf(file))).map((file) => join(root, file)),
      {
        strict: true,
        noEmit: true,
        types: [],
        lib: ["lib.es2023.d.ts"],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
        useDefineForClassFields: false,
        skipLibCheck: true,
      },
    );
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    expect(wrong).toEqual([]);
  });

  it("has no file of more than 300 lines without a reason", () => {
    const long = files.filter((file) => codeOf(file).trimEnd().split("\n").length > MOST_LINES);
    expect(long.sort()).toEqual(Object.keys(LONG).sort());
  });

  it("has no circles", () => {
    const circles: string[] = [];
    const state = new Map<string, "open" | "done">();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "open") circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (state.has(file)) return;
      state.set(file, "open");
      for (const next of imports.get(file) ?? []) if (imports.has(next)) visit(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
