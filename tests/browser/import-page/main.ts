/** A page that reads a large file through the client, and for comparison in its own thread; the tests call it by its window. */
import { chunksOf } from "../../../src/exchange/byte-chunks.ts";
import { importFile } from "../../../src/exchange/import-file.ts";
import { previewOf } from "../../../src/exchange/import-preview.ts";
import { ImportReading } from "../../../src/workers/import-client.ts";
import { largeDeposition, largeImaer, largeReceptor } from "../../exchange/large-imaer.ts";
import { heartbeat } from "./heartbeat.ts";

let file = new Blob();

/** What a reading gave, and how free the page was meanwhile. */
interface Reading {
  /** Beats in a second meanwhile. */
  readonly rate: number;
  /** ms. */
  readonly took: number;
  readonly shares: readonly number[];
  readonly receptors: number;
  readonly sources: number;
}

const page = {
  /** Makes the file in pieces; gives its bytes. Here, so that it need not come from outside. */
  make(receptors: number, bytesEach: number): number {
    file = new Blob([...largeImaer(receptors, bytesEach)], { type: "application/gml+xml" });
    return file.size;
  },

  /** Reads it in a worker and takes all of it. */
  async read(): Promise<
    Reading & { readonly taken: readonly string[]; readonly wrong: number; readonly results: number }
  > {
    const shares: number[] = [];
    const end = heartbeat();
    const start = performance.now();
    const reading = new ImportReading(file, "groot.gml");
    const found = await reading.read({}, (share) => shares.push(share));
    if (found.kind === "fault") throw new Error(found.fault.fault);
    const taken = await reading.sources(found.preview.groups.map(({ situation }) => situation));
    const [{ results }] = await reading.results();
    const rate = end();
    reading.dispose();
    let wrong = 0;
    for (let i = 0; i < results.length; i++) {
      const isRight =
        Math.abs(results.nh3[i] - largeDeposition(i)) < 0.001 && results.receptorId[i] === largeReceptor(i);
      if (!isRight) wrong++;
    }
    return {
      rate,
      took: performance.now() - start,
      shares,
      receptors: found.preview.receptors,
      sources: found.preview.inspection.sources,
      taken: taken.map(({ name }) => name),
      wrong,
      results: results.receptorId.length,
    };
  },

  /** Reads it where the page is drawn, as it must not be. */
  async readHere(): Promise<Reading> {
    const shares: number[] = [];
    const end = heartbeat();
    const start = performance.now();
    const imported = await importFile(chunksOf(file.stream()), "groot.gml", {
      isDraft: true,
      onProgress: (bytes) => shares.push(bytes / file.size),
    });
    const { receptors, inspection } = previewOf(imported, "groot.gml");
    return { rate: end(), took: performance.now() - start, shares, receptors, sources: inspection.sources };
  },

  /** Lets a reading go once a tenth is read; gives how long that took to be felt, ms, and what came after it. */
  async cancel(): Promise<{ readonly took: number; readonly name: string; readonly after: number }> {
    const reading = new ImportReading(file, "groot.gml");
    let since = NaN;
    let after = 0;
    const stop = (share: number): void => {
      if (!Number.isNaN(since)) after++;
      else if (share > 0.1) {
        since = performance.now();
        reading.dispose();
      }
    };
    const name = await reading.read({}, stop).then(
      () => "",
      (error: unknown) => (error instanceof Error ? error.name : "?"),
    );
    const took = performance.now() - since;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { took, name, after };
  },

  /** Reads a small table; gives its sources, or why there are none. */
  async readTable(): Promise<string> {
    const reading = new ImportReading(new Blob(["naam;x;y;nh3\nStal;197900;356000;1\n"]), "stal.csv");
    try {
      await reading.read({}, () => undefined);
      return (await reading.sources(["proposed"])).map(({ name }) => name).join();
    } catch (error) {
      return String(error);
    } finally {
      reading.dispose();
    }
  },

  /** Holds the page up for so many ms. */
  hold(duration: number): void {
    for (const start = performance.now(); performance.now() - start < duration;);
  },

  /** Beats in a second with nothing to do for so many ms. */
  async rest(duration: number): Promise<number> {
    const end = heartbeat();
    await new Promise((resolve) => setTimeout(resolve, duration));
    return end();
  },
};
export type ImportPage = typeof page;
Object.assign(window, { importPage: page });
