import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readImaer } from "../../src/exchange/imaer-reader.ts";
import type { FaultKind } from "../../src/exchange/exchange-error.ts";
import {
  bytesOf,
  characteristics,
  emission,
  faultOf,
  gml,
  HEAT,
  METADATA,
  POINT,
  RD,
  readText,
  receptor,
  result,
  source,
} from "./imaer-fixture.ts";

const good = gml(source());
const point = (pos: string): string => POINT.replace("122500.25 461500.5", pos);
const line = (posList: string): string =>
  `<imaer:GM_Curve><gml:LineString ${RD} gml:id="L"><gml:posList>${posList}</gml:posList></gml:LineString></imaer:GM_Curve>`;
const surface = (posList: string): string =>
  `<imaer:GM_Surface><gml:Polygon ${RD} gml:id="S"><gml:exterior><gml:LinearRing><gml:posList>${posList}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imaer:GM_Surface>`;

const FAULTS: readonly (readonly [FaultKind, string, string])[] = [
  ["not-xml", "an empty file", ""],
  ["not-xml", "a space", " \n"],
  ["not-xml", "JSON", '{"type":"FeatureCollection"}'],
  ["not-xml", "crossed tags", good.replace("</imaer:label>", "</imaer:lebel>")],
  ["not-xml", "an unknown prefix", good.replace("imaer:label", "other:label")],
  ["not-xml", "two roots", good + good],
  ["not-xml", "an unknown encoding", good.replace("UTF-8", "EBCDIC-NL")],
  ["not-imaer", "a web page", "<html><body>AERIUS</body></html>"],
  ["not-imaer", "another collection", '<FeatureCollection xmlns="http://www.opengis.net/wfs/2.0"/>'],
  ["unsupported-version", "version 1.1", gml(source(), "1.1")],
  ["unsupported-version", "version 7.0", gml(source(), "7.0")],
  ["wrong-projection", "degrees by name", good.replace("EPSG::28992", "EPSG::4326")],
  ["wrong-projection", "the British grid", good.replace("EPSG::28992", "EPSG::27700")],
  ["wrong-projection", "degrees", gml(source({ geometry: point("5.38 52.15") }))],
  ["wrong-projection", "swapped coordinates", gml(source({ geometry: point("461500.5 122500.25") }))],
  ["wrong-projection", "a place on the moon", gml(source({ geometry: point("1e9 2e9") }))],
  ["unusable-geometry", "no geometry", gml(source({ geometry: "" }))],
  ["unusable-geometry", "a geometry we do not know", gml(source({ geometry: "<imaer:GM_Solid/>" }))],
  ["unusable-geometry", "one coordinate", gml(source({ geometry: point("122500") }))],
  ["unusable-geometry", "words", gml(source({ geometry: point("east north") }))],
  ["unusable-geometry", "two points", gml(source({ geometry: point("1e5 4e5</gml:pos><gml:pos>1e5 4e5") }))],
  ["unusable-geometry", "a line of one place", gml(source({ geometry: line("1e5 4e5 1e5 4e5") }))],
  ["unusable-geometry", "half a place", gml(source({ geometry: line("1e5 4e5 1.1e5") }))],
  ["unusable-geometry", "a flat surface", gml(source({ geometry: surface("1e5 4e5 1.1e5 4e5 1.2e5 4e5") }))],
  ["unusable-geometry", "a surface of two corners", gml(source({ geometry: surface("1e5 4e5 1.1e5 4e5") }))],
  ["bad-value", "a negative emission", gml(source({ emissions: emission("NH3", "-1") }))],
  ["bad-value", "an absurd emission", gml(source({ emissions: emission("NOX", "1e12") }))],
  ["bad-value", "an emission that is no number", gml(source({ emissions: emission("NH3", "veel") }))],
  ["bad-value", "an endless emission", gml(source({ emissions: emission("NH3", "1e999") }))],
  ["bad-value", "INF", gml(source({ emissions: emission("NH3", "INF") }))],
  ["bad-value", "an empty emission", gml(source({ emissions: emission("NH3", "") }))],
  ["bad-value", "a height of 6 km", gml(source({ parts: characteristics(HEAT, "", "6000") }))],
  ["bad-value", "negative heat", gml(source({ parts: characteristics(HEAT.replace("0.28", "-3")) }))],
  ["bad-value", "no sector", gml(source({ sector: "industrie" }))],
  ["bad-value", "a receptor that is none", gml(receptor(99999999, 123280, 462176, ""))],
  ["bad-value", "a year without end", gml("", "6.0", METADATA.replace("2026", "20260"))],
  ["bad-value", "a result that is no number", gml(receptor(4706906, 123280, 462176, result("NH3", "NaN")))],
  ["duplicate-id", "a source twice", gml(source() + source())],
  ["duplicate-id", "a receptor twice", gml(receptor(1, 3604, 296800, "").repeat(2))],
  ["missing-metadata", "no metadata", gml(source(), "6.0", "")],
  ["missing-metadata", "no year", gml("", "6.0", METADATA.replace(/<imaer:year>.*<\/imaer:year>/, ""))],
  ["truncated", "half a file", good.slice(0, good.length / 2)],
  ["truncated", "no last tag", good.slice(0, good.lastIndexOf("</imaer:Feat"))],
  ["unsafe", "a document type", good.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>')],
  [
    "unsafe",
    "a document type that never ends",
    good.replace("?>", `?><!DOCTYPE x [${"<!ENTITY a 'b'>".repeat(100_000)}`),
  ],
  ["unsafe", "an endless text", good.replace("Schoorsteen A", "A".repeat(3e6))],
  ["unsafe", "an endless attribute", good.replace("1800", "1".repeat(3e6))],
  ["unsafe", "endless nesting", good.replace("Schoorsteen A", "<imaer:a>".repeat(1000))],
  ["unsafe", "a source without end", good.replace("Schoorsteen A", "<imaer:a/>".repeat(60_000))],
];

describe("A file that cannot be used", () => {
  it.each(FAULTS)("is refused as %s: %s", async (kind, _what, text) => {
    const fault = await faultOf(readText(text));
    expect(fault.kind).toBe(kind);
    expect(fault.source).toBe("proef.gml");
    expect(fault.remedy.length).toBeGreaterThan(8);
    expect(fault.message).toContain(fault.remedy);
  });

  it("is refused with line and element of the fault", async () => {
    const text = gml(source() + "\n\n" + source({ id: "ES.2", emissions: "\n" + emission("NH3", "-4") }));
    const fault = await faultOf(readText(text));
    expect(fault).toMatchObject({ kind: "bad-value", line: 9, element: "EmissionSource ES.2" });
    expect(fault.place).toBe("line 9, EmissionSource ES.2");
    expect(fault.message).toContain('"-4"');
  });

  it("does not expand entities: the laughs stay unheard, and memory stays as it was", async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${levels.join("")}]><lolz>&l9;</lolz>`;
    expect((await faultOf(readText(laughs))).kind).toBe("unsafe");
    expect((await faultOf(readText(good.replace("Schoorsteen A", "&l9;")))).kind).toBe("not-xml");
  });

  it("with bytes that are no UTF-8 is refused", async () => {
    const bytes = new TextEncoder().encode(good);
    bytes[good.indexOf("Schoorsteen")] = 0xff;
    expect((await faultOf(readImaer([bytes], "x.gml"))).kind).toBe("not-xml");
  });

  it("in Windows-1252 or UTF-16 is read when it says so", async () => {
    const text = good.replace("UTF-8", "windows-1252").replace("Schoorsteen A", "Caf\u00e9");
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect((await readImaer([latin], "x.gml"))[0].sources[0].name).toBe("Café");
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${good}`, (c) => c.charCodeAt(0)).buffer);
    expect((await readImaer([utf16], "x.gml"))[0].sources).toHaveLength(1);
  });
});

describe("A ZIP", () => {
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

  it("gives one document per GML file, in whatever pieces it comes, and skips other files", async () => {
    const zip = zipSync({
      "a.gml": encoded(good),
      "sub/b.gml": encoded(gml(source({ id: "ES.7" }) + source({ id: "ES.8" }))),
      "verslag.pdf": encoded("%PDF ".repeat(50_000)),
      "__MACOSX/a.gml": encoded("x"),
    });
    for (const size of [1, 1000, Infinity]) {
      const chunks: Uint8Array[] = [];
      for (let from = 0; from < zip.length; from += size) chunks.push(zip.subarray(from, from + size));
      const documents = await readImaer(chunks, "zaak.zip");
      expect(documents.map(({ file, sources }) => [file, sources.length])).toEqual([
        ["zaak.zip/a.gml", 1],
        ["zaak.zip/sub/b.gml", 2],
      ]);
    }
  });

  it("names the file in it that is wrong", async () => {
    const zip = zipSync({ "a.gml": encoded(good), "b.gml": encoded("<html/>") });
    expect(await faultOf(readImaer([zip], "zaak.zip"))).toMatchObject({
      kind: "not-imaer",
      source: "zaak.zip/b.gml",
    });
  });

  it("that is a bomb is refused before it goes off", async () => {
    const inflated = (content: string): Uint8Array =>
      zipSync({ "a.gml": encoded(good.replace("<imaer:featureMember>", content + "$&")) });
    const bomb = inflated("<imaer:a/>".repeat(700_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect((await faultOf(readImaer([bomb], "bom.zip"))).kind).toBe("unsafe");
    expect((await faultOf(readImaer([inflated("A".repeat(2 ** 23))], "bom.zip"))).kind).toBe("unsafe");
    const roomy = await readImaer([inflated("<imaer:a/>".repeat(100_000))], "ruim.zip");
    expect(roomy[0].skipped).toEqual({ a: 100_000 });
  });

  it("that is damaged, cut off, empty or full of files is refused by name", async () => {
    const zip = zipSync({ "a.gml": encoded(good) });
    expect((await faultOf(readImaer([zip.subarray(0, 300)], "x.zip"))).kind).toBe("truncated");
    const damaged = zip.slice();
    damaged.fill(0xa5, 60, 200);
    expect((await faultOf(readImaer([damaged], "x.zip"))).kind).toMatch(/bad-archive|not-xml|truncated/);
    expect((await faultOf(readImaer([zipSync({ "a.txt": encoded("x") })], "x.zip"))).kind).toBe("not-imaer");
    expect((await faultOf(readImaer([zipSync({})], "x.zip"))).kind).toBe("not-imaer");
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`${i}.txt`, encoded("x")]));
    expect((await faultOf(readImaer([zipSync(many)], "x.zip"))).kind).toBe("unsafe");
  });
});

describe("A long reading", () => {
  const long = gml(Array.from({ length: 3000 }, (_, i) => source({ id: `ES.${i}` })).join("\n"));

  it("can be stopped, also while it waits for bytes, and ends its source", async () => {
    const stop = new AbortController();
    let isEnded = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield* bytesOf(long.slice(0, 100_000));
        await new Promise(() => undefined);
      } finally {
        isEnded = true;
      }
    }
    const reading = readImaer(endless(), "x.gml", { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("enough")), 20);
    await expect(reading).rejects.toThrow("enough");
    const chunks = (function* (): Generator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode(" ".repeat(1000));
      } finally {
        isEnded = true;
      }
    })();
    const second = new AbortController();
    const spaces = readImaer(chunks, "x.gml", { signal: second.signal });
    setTimeout(() => second.abort(new Error("stop")), 20);
    await expect(spaces).rejects.toThrow("stop");
    expect(isEnded).toBe(true);
    await expect(readImaer([], "x.gml", { signal: second.signal })).rejects.toThrow("stop");
  });

  it("tells how many bytes it has taken, and lets others work meanwhile", async () => {
    const reports: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await readImaer(bytesOf(long), "x.gml", { onProgress: (bytes) => reports.push(bytes) });
    clearInterval(timer);
    expect(reports.at(-1)).toBe(new TextEncoder().encode(long).length);
    expect(reports).toEqual([...reports].sort((a, b) => a - b));
    expect(turns).toBeGreaterThan(1);
  });
});
