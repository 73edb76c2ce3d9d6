import { describe, expect, it } from "vitest";
import { isOutside, pointOf, suggestionsFor, type Findable } from "../../src/elements/search-index.ts";
import { emitter, site } from "../check/fixture.ts";

const FINDABLE: Findable = {
  emitters: [
    emitter({ id: "rockwool-roermond", name: "ROCKWOOL Roermond", municipality: "Roermond" }),
    emitter({ id: "isover-etten-leur", name: "Saint-Gobain Isover Etten-Leur", municipality: "Etten-Leur" }),
  ],
  places: [
    { name: "Roermond", tier: 1, rd: [197_000, 356_000], lonLat: [6, 51.2], province: "Limburg" },
    { name: "Súdwest", tier: 3, rd: [170_000, 560_000], lonLat: [5.6, 53], province: "Fryslân" },
  ],
  sites: [{ ...site(150), name: "Roerdal" }],
};

describe("the search box", () => {
  it("finds companies, places and areas by the start of any word, without accents", () => {
    expect(suggestionsFor("roer", FINDABLE).map(({ kind }) => kind)).toEqual(["site", "place", "emitter"]);
    expect(suggestionsFor("isov", FINDABLE)[0].id).toBe("isover-etten-leur");
    expect(suggestionsFor("sudwest", FINDABLE)[0].name).toBe("Súdwest");
    expect(suggestionsFor("xyz", FINDABLE)).toEqual([]);
    expect(suggestionsFor("  ", FINDABLE)).toEqual([]);
  });

  it.each([
    "197900, 356000",
    "197.900, 356.000",
    "197900 356000",
    "RD 197900;356000",
    "x: 197900 y: 356000",
    "197900,356000",
  ])("reads %s as RD", (text) => {
    expect(pointOf(text)).toMatchObject({ x: 197_900, y: 356_000 });
  });

  it("puts swapped coordinates right and says so", () => {
    expect(pointOf("356000, 197900")).toMatchObject({ x: 197_900, y: 356_000, isSwapped: true });
  });

  it.each(["51.19, 6.0", "6.0 51.19", "51,19; 6,0", "N 51.19 E 6.0"])(
    "reads %s as latitude and longitude",
    (text) => {
      const point = pointOf(text);
      expect(point?.x).toBeCloseTo(197_800, -3);
      expect(point?.y).toBeCloseTo(355_600, -3);
    },
  );

  it.each(["1841933", "vak 1841933", "receptor 1841933"])("reads %s as a hexagon", (text) => {
    expect(suggestionsFor(text, FINDABLE)).toMatchObject([{ kind: "hexagon", receptorId: 1841933 }]);
  });

  it.each(["12", "99999999", "9463000"])("reads %s as no hexagon", (text) => {
    expect(suggestionsFor(text, FINDABLE)).toEqual([]);
  });

  it.each([
    ["400000, 900000", true],
    ["48.85, 2.35", true],
    ["197900, 356000", false],
    ["Ede 6711", false],
    ["Roermond", false],
  ])("says of %s whether it is a place outside: %s", (text, outside) => {
    expect(isOutside(text)).toBe(outside);
  });

  it("names the area of a suggestion, so that its page can be opened", () => {
    expect(suggestionsFor("roerdal", FINDABLE)[0]).toMatchObject({ kind: "site", nr: 150 });
  });

  it.each(["12", "1 2", "400000, 900000", "Roermond", "48.85, 2.35", "1, 2, 3"])(
    "reads %s as no point",
    (text) => {
      expect(pointOf(text)).toBeUndefined();
    },
  );
});
