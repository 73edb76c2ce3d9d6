import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import { decodeContribution, encodeContribution } from "../../src/data/contribution-product.ts";
import { thrownBy } from "./folder.ts";

const BASIS = { edition: "2026.1-0123abcd", hexagonRows: 5000 };

const CONTRIBUTION: Contribution = {
  rows: Uint32Array.of(3, 4, 5, 90),
  perKg: {
    NH3: Float32Array.of(1e-3, 1.1e-3, -2e-9, 0),
    NOx: Float32Array.of(3e-5, 1e-38, 2e-5, 1e9),
  },
  exact: true,
};

describe("the product of a contribution", () => {
  it("gives back rows and single-precision figures exactly", () => {
    const row = fc.integer({ min: 0, max: BASIS.hexagonRows - 1 });
    const figure = fc.float({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.uniqueArray(row), fc.infiniteStream(figure), (unsorted, figures) => {
        const rows = Uint32Array.from(unsorted).sort();
        const column = (): Float32Array => Float32Array.from(rows, () => figures.next().value as number);
        const contribution = { rows, perKg: { NH3: column(), "dust-fine": column() }, exact: true };
        const bytes = encodeContribution("a-plant", contribution, BASIS);
        expect(decodeContribution("a-plant", bytes, BASIS)).toEqual(contribution);
      }),
    );
  });

  it("is the same bytes for the same figures", () => {
    const make = (): Uint8Array => encodeContribution("a-plant", CONTRIBUTION, BASIS);
    expect(make()).toEqual(make());
  });

  it.each([
    ["of another emitter", "b-plant", BASIS, "it is the contribution of a-plant"],
    ["of another edition", "a-plant", { ...BASIS, edition: "2027.1" }, "it is of edition 2026.1-0123abcd"],
    [
      "for another hexagon table",
      "a-plant",
      { ...BASIS, hexagonRows: 4999 },
      "it was made for 5000 hexagons",
    ],
  ])("is refused when it is %s", (_, id, basis, message) => {
    const bytes = encodeContribution("a-plant", CONTRIBUTION, BASIS);
    expect(() => decodeContribution(id, bytes, basis)).toThrow(message);
    expect(thrownBy(() => decodeContribution(id, bytes, basis))).toBeInstanceOf(DataError);
  });

  it("is refused when it names rows that the table does not have", () => {
    const bytes = encodeContribution("a-plant", CONTRIBUTION, { ...BASIS, hexagonRows: 90 });
    expect(() => decodeContribution("a-plant", bytes, { ...BASIS, hexagonRows: 90 })).toThrow(
      /rows below 90/,
    );
  });

  it("is refused when it is truncated anywhere", () => {
    const bytes = encodeContribution("a-plant", CONTRIBUTION, BASIS);
    for (let length = 0; length < bytes.length; length++)
      expect(thrownBy(() => decodeContribution("a-plant", bytes.slice(0, length), BASIS))).toBeInstanceOf(
        DataError,
      );
  });

  it("is not made of a provisional answer, or of columns of unequal length", () => {
    const provisional = { ...CONTRIBUTION, exact: false };
    expect(() => encodeContribution("a-plant", provisional, BASIS)).toThrow(RangeError);
    const unequal = { ...CONTRIBUTION, perKg: { NH3: new Float32Array(3) } };
    expect(() => encodeContribution("a-plant", unequal, BASIS)).toThrow(RangeError);
  });
});
