import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeEmitters } from "../../src/data/emitters-product.ts";
import { decodeSectorDefaults } from "../../src/data/reference-products.ts";
import { nameOf } from "../../src/elements/emitter-names.ts";
import { en } from "../../src/elements/messages/en.ts";
import { nl } from "../../src/elements/messages/nl.ts";

const product = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../public/data/${name}`, import.meta.url)));
const emitters = decodeEmitters(product("emitters.bin"));

describe("the words of the emitters' evidence", () => {
  it("are all there in Dutch", () => {
    const { bases, activities, figures, confidences, remarks } = nl.sources;
    for (const { id, statusBasis, activity, notes, sources } of emitters) {
      expect(bases, id).toHaveProperty([statusBasis]);
      expect(activities, id).toHaveProperty([activity]);
      if (notes !== "") expect(remarks, id).toHaveProperty([id]);
      for (const { figure, confidence } of sources) {
        expect(figures, id).toHaveProperty([figure]);
        expect(confidences, id).toHaveProperty([confidence]);
      }
    }
  });

  it("speak of no emitter that is not in the data", () => {
    const ids = emitters.map(({ id }) => id);
    expect(Object.keys(nl.sources.remarks).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("name every sector in English", () => {
    for (const { sector, name } of decodeSectorDefaults(product("sector-defaults.bin")))
      expect(en.sources.sectors, name).toHaveProperty([String(sector)]);
  });

  it("give every emitter a short name of its own", () => {
    const names = emitters.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/\(/);
  });
});
