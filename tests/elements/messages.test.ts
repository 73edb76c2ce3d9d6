import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { en } from "../../src/elements/messages/en.ts";
import { methodEn } from "../../src/elements/messages/en-method.ts";
import { methodNl } from "../../src/elements/messages/nl-method.ts";
import { nl } from "../../src/elements/messages/nl.ts";

/** Messages by path, with what functions give for marked arguments. */
function leaves(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value === "function") {
    const message = value as (...values: readonly string[]) => unknown;
    return leaves(message(...Array.from({ length: message.length }, (_, i) => `‹${i}›`)), path);
  }
  return new Map(
    Object.entries(value as object).flatMap(([key, one]) => [
      ...leaves(one, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

/** Tables by the words of the sources: English needs none where the source is in English. */
const OPTIONAL = /^sources\.(bases|activities|remarks|sectors|figures)\./;
/** May be the same in both languages, or empty. */
const EMPTY = new Set(["check.bandIs.nodata"]);

/** With the tables that are fetched later. */
const dutch = leaves({ ...nl, method: methodNl });
const english = leaves({ ...en, method: methodEn });

describe("messages", () => {
  it("exist in both languages, and none is empty", () => {
    const names = (table: Map<string, string>): string[] =>
      [...table.keys()].filter((name) => !OPTIONAL.test(name)).sort();
    expect(names(dutch)).toEqual(names(english));
    for (const table of [dutch, english])
      for (const [name, text] of table) if (!EMPTY.has(name)) expect(text, name).not.toBe("");
  });

  it("use the same figures in both languages", () => {
    const figures = (text: string): string[] => [...new Set(text.match(/‹\d›/g))].sort();
    for (const [name, text] of dutch) {
      const other = english.get(name);
      if (other !== undefined) expect(figures(other), name).toEqual(figures(text));
    }
  });

  it("never say what we may not say", () => {
    for (const [name, text] of dutch) expect(text, name).not.toMatch(/vergunbaar|illegaal|\bschoon\b/i);
  });

  it("are the only place with words: templates hold none", () => {
    const folder = new URL("../../src/elements/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const found: string[] = [];
    for (const file of files) {
      const source = ts.createSourceFile(
        file,
        readFileSync(new URL(file, folder), "utf8"),
        ts.ScriptTarget.ES2022,
      );
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source)))
          found.push(...wordsIn(node.template).map((word) => `${file}: ${word}`));
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    expect(found).toEqual([]);
  });
});

/** Words between tags, and in attributes that are read out. */
function wordsIn(template: ts.TemplateLiteral): readonly string[] {
  const text = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => `${MARK}${literal.text}`)].join("");
  const spoken = [...text.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    ([, value]) => value,
  );
  const between = text.replace(/<[^>]*>/g, " ");
  return [...spoken, between].flatMap((part) => part.replaceAll(MARK, " ").match(/\p{L}{2,}/gu) ?? []);
}
const MARK = "\u0000";
