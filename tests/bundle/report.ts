/** What the build sends: every script and style sheet with its bytes on the wire, and what may not be exceeded. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file of the build; bytes on the wire are those of its Brotli twin. */
export interface BuiltFile {
  /** Without the hash that changes with its content. */
  readonly name: string;
  readonly bytes: number;
  readonly wire: number;
}

/** Bytes on the wire. first: the scripts that the page itself names, before anything is asked for. */
export const BUDGET = { largest: 290_000, first: 330_000, all: 1_000_000 } as const;

/** Scripts and style sheets, largest first. */
export function builtFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => ({
      name: file.replace(/-[\w-]{8}(?=\.\w+$)/, ""),
      bytes: statSync(join(folder, file)).size,
      wire: wireOf(folder, file),
    }))
    .sort((a, b) => b.wire - a.wire);
}

/** Bytes of the scripts that come with the first view: those that the page names and what these import at once. */
export function firstBytes(folder: string): number {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const wanted = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const seen = new Set<string>();
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = file.endsWith(".js") ? readFileSync(join(folder, file), "utf8") : "";
    const imports = code.matchAll(/(?:^|[;}])import(?:[\w*{}\s,$]+from)?"\.\/([^"]+\.js)"/g);
    wanted.push(...[...imports].map(([, name]) => join(file, "..", name)));
  }
  return [...seen].reduce((sum, file) => sum + wireOf(folder, file), 0);
}

/** Small files have no compressed twin. */
function wireOf(folder: string, file: string): number {
  return (
    statSync(join(folder, `${file}.br`), { throwIfNoEntry: false })?.size ?? statSync(join(folder, file)).size
  );
}
