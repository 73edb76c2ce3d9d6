import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chunksOf, slicesOf } from "../../src/exchange/byte-chunks.ts";
import { readImaer } from "../../src/exchange/imaer-reader.ts";
import { keptOf } from "../collect.ts";
import { largeImaer, largeReceptor } from "./large-imaer.ts";

/** What the reader in a process of its own says. */
interface Taken {
  readonly bytes: number;
  readonly receptors: number;
  readonly wrong: number;
  readonly sources: number;
  readonly extraBytes: number;
}

describe("A large file of results", () => {
  it(
    "of 160 MB with 50,000 receptors is read whole within 200 MB of extra memory",
    { timeout: 240_000 },
    async () => {
      const script = fileURLToPath(new URL("large-reader.ts", import.meta.url));
      const taken = await new Promise<Taken>((resolve, reject) => {
        execFile(
          process.execPath,
          ["--expose-gc", "--import", "tsx", script, "50000", "3200"],
          (error, stdout) => (error instanceof Error ? reject(error) : resolve(JSON.parse(stdout) as Taken)),
        );
      });
      expect(taken.bytes).toBeGreaterThanOrEqual(160e6);
      expect(taken).toMatchObject({ receptors: 50_000, wrong: 0, sources: 1 });
      expect(taken.extraBytes).toBeLessThan(200e6);
    },
  );

  it("is read from a stream of a browser too, and stops when it is told to", async () => {
    const blob = new Blob([...largeImaer(3000, 1500)]);
    const stop = new AbortController();
    const seen: number[] = [];
    const [document] = await readImaer(chunksOf(blob.stream()), "f", {
      onProgress: (bytes) => seen.push(bytes),
    });
    expect(document.receptors.length).toBe(3000);
    expect(document.receptors.receptorId[2999]).toBe(largeReceptor(2999));
    expect(seen.at(-1)).toBe(blob.size);
    const reading = readImaer(chunksOf(blob.stream()), "f", {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });

  it("keeps nothing of the bytes that it has taken in", async () => {
    const given: WeakRef<object>[] = [];
    function* chunks(): Generator<Uint8Array, void, undefined> {
      for (let i = 0; i < 30; i++) {
        const chunk = new Uint8Array(100_000);
        given.push(new WeakRef(chunk));
        yield chunk;
      }
    }
    const slices = slicesOf(chunks(), { signal: new AbortController().signal });
    for (let i = 0; i < 80; i++) await slices.next();
    expect(given.length).toBeGreaterThan(15);
    expect(await keptOf(given)).toBeLessThan(4);
    await slices.return();
  });
});
