/** Reads a large file in a process of its own and prints what it took, as JSON. Needs --expose-gc. */
import { readImaer } from "../../src/exchange/imaer-reader.ts";
import { largeDeposition, largeImaer, largeReceptor } from "./large-imaer.ts";

const [receptors, bytesEach] = process.argv.slice(2).map(Number);
const collect = globalThis.gc;
if (collect === undefined) throw new Error("expected --expose-gc");
collect();
const before = process.memoryUsage().rss;
let highest = before;
let bytes = 0;
function* chunks(): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for (const piece of largeImaer(receptors, bytesEach)) {
    const chunk = encoder.encode(piece);
    bytes += chunk.length;
    highest = Math.max(highest, process.memoryUsage().rss);
    yield chunk;
  }
}
const [document] = await readImaer(chunks(), "groot.gml");
highest = Math.max(highest, process.memoryUsage().rss);
collect();
const { receptorId, nh3, length } = document.receptors;
let wrong = 0;
for (let i = 0; i < length; i++)
  if (receptorId[i] !== largeReceptor(i) || nh3[i] !== Number(largeDeposition(i).toFixed(3))) wrong++;
process.stdout.write(
  JSON.stringify({
    bytes,
    receptors: length,
    wrong,
    sources: document.sources.length,
    extraBytes: highest - before,
    keptBytes: process.memoryUsage().rss - before,
  }),
);
