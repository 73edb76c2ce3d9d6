import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegister, withRegister } from "../../geodata/register.ts";
import { DataError } from "../../src/base/errors.ts";
import { decodeManifest } from "../../src/data/manifest.ts";
import { productBytes, tableText, thrownBy } from "../data/folder.ts";

const root = new URL("../../", import.meta.url);
const register = readRegister(tableText("register.json"));
const manifest = decodeManifest(productBytes("manifest.json"));
const readme = readFileSync(new URL("geodata/README.md", root), "utf8");

/** The entry of a product in the register; contributions stand there as one. */
const nameIn = (product: string): string => product.replace(/^contributions\/.*/, "contributions/*.bin");

describe("The register", () => {
  it("is what the README of the data prints", () => {
    expect(withRegister(readme, register)).toBe(readme);
  });

  it("names every product of the manifest once, and no other", () => {
    const named = register.flatMap(({ products }) => products);
    const made = new Set(manifest.products.map(({ name }) => nameIn(name)));
    expect(named.toSorted()).toEqual([...made].toSorted());
  });

  it("names every source table once, and only tables that are there", () => {
    const named = register.flatMap(({ tables }) => tables);
    const here = readdirSync(new URL("geodata/tables/", root)).filter((file) => file !== "register.json");
    expect(named.filter((file) => !file.includes("/")).toSorted()).toEqual(here.toSorted());
    for (const file of named.filter((name) => name.includes("/")))
      expect(readFileSync(new URL(file, root), "utf8").length, file).toBeGreaterThan(0);
  });

  it("counts as many rows as the manifest", () => {
    for (const { count, products } of register) {
      const entry = manifest.products.find(({ name }) => name === products[0]);
      if (entry !== undefined) expect(count, entry.name).toBe(entry.rows);
    }
  });

  it("states every figure in both languages", () => {
    const figures = (text: string): string[] =>
      (text.replaceAll("NH3", "").match(/\d[\d.,]*\d|\d/g) ?? [])
        .map((figure) => figure.replaceAll(/[.,]/g, ""))
        .toSorted();
    for (const { counted, source, date, quality } of register)
      for (const { nl, en } of [counted, source, date, quality]) expect(figures(en)).toEqual(figures(nl));
  });

  it("is refused with the place of a fact that is missing, and of an id that occurs twice", () => {
    const [first] = JSON.parse(tableText("register.json")) as [Record<string, unknown>];
    const { licence, ...rest } = first;
    expect(licence).toBeDefined();
    expect(thrownBy(() => readRegister(JSON.stringify([rest])))).toBeInstanceOf(DataError);
    expect(String(thrownBy(() => readRegister(JSON.stringify([first, first]))))).toContain("twice");
    expect(thrownBy(() => withRegister("no place", register))).toBeInstanceOf(DataError);
  });
});
