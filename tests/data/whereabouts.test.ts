import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeBaseMap } from "../../src/data/topology-product.ts";
import { WhereaboutsMap } from "../../src/data/whereabouts.ts";

const product = new URL("../../public/data/base.bin", import.meta.url);
const map = new WhereaboutsMap(decodeBaseMap(new Uint8Array(readFileSync(product))));

describe("whereabouts", () => {
  it.each([
    ["Roermond", 197_900, 356_000, "netherlands", undefined, ["germany", "belgium"]],
    ["Amersfoort", 155_000, 463_000, "netherlands", undefined, []],
    ["Sluiskil", 45_500, 366_000, "netherlands", undefined, ["belgium"]],
    ["Enschede", 257_000, 471_000, "netherlands", undefined, ["germany"]],
    ["the IJsselmeer", 150_000, 530_000, "netherlands", "IJsselmeer", []],
    ["the Wadden Sea", 160_000, 595_000, "netherlands", "Waddenzee", []],
    ["Antwerp", 90_000, 340_000, "belgium", undefined, ["belgium"]],
    ["Aachen", 205_000, 310_000, "germany", undefined, ["germany", "belgium"]],
    ["the North Sea", 60_000, 480_000, "elsewhere", undefined, []],
  ])("%s", (_, x, y, country, water, abroad) => {
    expect(map.at(x, y)).toEqual({ country, water, abroad });
  });
});
