import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../../geodata/register.ts";
import type { Block } from "../../../src/elements/messages/method-blocks.ts";
import { methodEn } from "../../../src/elements/messages/en-method.ts";
import { methodNl } from "../../../src/elements/messages/nl-method.ts";
import { blocksOf } from "../../../src/elements/method/blocks.ts";
import { EQUATIONS, isEquation } from "../../../src/elements/method/equations.ts";
import { register } from "../../../src/elements/method/register.ts";
import { validation } from "../../../src/elements/method/validation.ts";

const texts = { nl: methodNl, en: methodEn };

/** Every block of the page in one language. */
function blocks({ model, definition }: typeof methodNl): readonly Block[] {
  return [
    ...model.intro,
    ...model.chapters.flatMap((chapter) => chapter.blocks),
    ...definition.blocks("1", "2"),
  ];
}

const equations = (all: readonly Block[]): readonly string[] =>
  all.flatMap((block) => (typeof block === "object" && "equation" in block ? [block.equation] : []));
const symbols = (all: readonly Block[]): readonly string[] =>
  all.flatMap((block) =>
    typeof block === "object" && "where" in block ? block.where.map(([symbol]) => symbol) : [],
  );

describe("The texts of the method", () => {
  it("name only equations that exist, and all of them; the one of the band stands in its own chapter", () => {
    for (const table of Object.values(texts)) {
      const named = equations(blocks(table));
      expect(named.filter((name) => !isEquation(name))).toEqual([]);
      expect([...named, "band"].toSorted()).toEqual(Object.keys(EQUATIONS).toSorted());
    }
  });

  it("explain the same equations and symbols in the same order in both languages", () => {
    expect(equations(blocks(methodEn))).toEqual(equations(blocks(methodNl)));
    expect(symbols(blocks(methodEn))).toEqual(symbols(blocks(methodNl)));
  });

  it("refuse an equation that does not exist", () => {
    expect(() => blocksOf([{ equation: "constructor", say: "none" }], "nl")).toThrow(RangeError);
  });

  it("have a name for every kind of the validation report", () => {
    const { ops, national, small, land } = validation;
    const groups = [...ops.groups, ...national.groups];
    for (const { validation: words } of Object.values(texts)) {
      for (const { by, kind } of groups) {
        expect(words.groups[by], by).toBeDefined();
        if (kind !== undefined) expect(words.kinds[kind], kind).toBeDefined();
      }
      for (const { substance } of small) expect(words.kinds[substance], substance).toBeDefined();
      for (const { id } of land) expect(words.land.names[id], id).toBeDefined();
    }
  });
});

it("The register of the page is the one that the README of the data is made from", () => {
  const table = readFileSync(new URL("../../../geodata/tables/register.json", import.meta.url), "utf8");
  expect(register).toEqual(readRegister(table));
});
