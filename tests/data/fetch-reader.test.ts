import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import { fetchReader } from "../../src/data/fetch-reader.ts";
import { loadMeteo } from "../../src/data/land.ts";
import { entryOf } from "../../src/data/manifest.ts";
import { productBytes } from "./folder.ts";

/** Runs a test against a small server of its own. */
async function withServer(listener: RequestListener, test: (base: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await test(`http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("the reader of products from the web", () => {
  it("fetches and verifies products from a folder, each by its version", async () => {
    const asked: string[] = [];
    await withServer(
      (request, response) => {
        asked.push(request.url ?? "");
        response.end(productBytes((request.url ?? "").replace("/data/", "").replace(/\?.*/, "")));
      },
      async (base) => {
        expect((await loadMeteo(fetchReader(base))).regions).toHaveLength(6);
        const { sha256 } = entryOf("meteo.bin", productBytes("meteo.bin"), 6);
        expect(asked).toEqual(["/data/manifest.json", `/data/meteo.bin?v=${sha256.slice(0, 8)}`]);
      },
    );
  });

  it("names the product and the status when the server has none", async () => {
    await withServer(
      (_, response) => response.writeHead(404).end("no"),
      async (base) => {
        const failure = fetchReader(base)("contributions/nobody.bin");
        await expect(failure).rejects.toThrow("contributions/nobody.bin: the server answered 404");
        await expect(failure).rejects.toBeInstanceOf(DataError);
      },
    );
  });

  it("gives up when no answer comes, or the answer does not end", async () => {
    await withServer(
      (request, response) => {
        if (request.url?.endsWith("half.bin") === true) response.write("half");
      },
      async (base) => {
        const read = fetchReader(base, 100);
        await expect(read("never.bin")).rejects.toThrow("never.bin: no answer within 0.1 s");
        await expect(read("half.bin")).rejects.toThrow("half.bin: no answer within 0.1 s");
      },
    );
  });

  it("says that a server cannot be reached", async () => {
    await expect(fetchReader("http://127.0.0.1:9/")("meteo.bin")).rejects.toThrow(
      "meteo.bin: could not be fetched",
    );
  });

  it("refuses a page that is sent instead of a product", async () => {
    await withServer(
      (_, response) => response.end("<!doctype html>"),
      async (base) => {
        await expect(loadMeteo(fetchReader(base))).rejects.toThrow("manifest.json: damaged: it is not JSON");
      },
    );
  });
});
