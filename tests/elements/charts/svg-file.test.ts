import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName, svgDocument, type Sheet } from "../../../src/elements/charts/svg-file.ts";

const sheet: Sheet = {
  title: "Bijdrage per gebied",
  unit: "mol per jaar",
  source: "Eigen schatting met de OPS-methode, binnen 25 km van de bron. Editie 2026.1",
  note: "Per gebied: de vracht op de vakken die meetellen.",
  width: 340,
  height: 200,
  marks: '<rect width="10" height="4" fill="rgb(188, 61, 10)"/>',
  ground: "#FFFFFF",
  ink: "#13202A",
  muted: "#586670",
};

/** Names of the tags that are open at the end, after checking that each close fits its opening. */
function openTags(document: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name, , empty] of document.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g,
  ))
    if (close === "/") expect(open.pop()).toBe(name);
    else if (empty !== "/") open.push(name);
  return open;
}

describe("The file of a chart", () => {
  const document = svgDocument(sheet);

  it("says title, unit, note and source, to the eye and to a screen reader", () => {
    expect(document).toContain("<title>Bijdrage per gebied, mol per jaar</title>");
    expect(document).toContain(`<desc>${sheet.note} ${sheet.source}</desc>`);
    const seen = [...document.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words).join(" ");
    for (const words of [sheet.title, sheet.unit, sheet.note, sheet.source]) expect(seen).toContain(words);
  });

  it("names its font and takes nothing from elsewhere", () => {
    expect(document).toContain('font-family="Source Sans 3');
    expect(document.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|href|url\(|@import|<script|<style|<image|var\(/,
    );
  });

  it("holds the marks as they were drawn", () => {
    expect(document).toContain(sheet.marks);
  });

  it("is balanced whatever the words are", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, unit, source) => {
        const text = svgDocument({ ...sheet, title, unit, source });
        expect(openTags(text)).toEqual([]);
        expect(text).not.toContain("<script");
      }),
    );
    expect(svgDocument({ ...sheet, title: '<script>"&' })).toContain("&lt;script&gt;&quot;&amp;");
  });

  it.each([
    ["Uitstoot per jaar", "uitstoot-per-jaar.svg"],
    ["Fryslân: wát/nu?", "fryslan-wat-nu.svg"],
    ["…", "piekkaart.svg"],
  ])("of %s is called %s", (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});
