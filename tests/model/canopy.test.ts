import { describe, expect, it } from "vitest";
import { Canopy, CanopyResistance, LAND_USES, LandUseMix, wetnessIndex } from "../../src/model/canopy.ts";
import { Light } from "../../src/model/light.ts";
import {
  aerosolResistance,
  nitrateMixtureResistance,
  noxMixtureResistance,
  RB_USTAR_NH3,
  RB_USTAR_OTHER,
} from "../../src/model/resistance.ts";
import { conductances, LEAVES, vapourDeficit, type CanopyAir } from "../../src/model/stomata.ts";
import { covered } from "./meteo-fixture.ts";

function airOf(temperature: number, humidity: number, globalRadiation: number, isWet = false): CanopyAir {
  return {
    temperature,
    humidity,
    globalRadiation,
    rootRadiation: Math.sqrt(globalRadiation),
    isWet,
    vapourDeficit: vapourDeficit(temperature, humidity),
  };
}
/** R_c of one land use, from R_a + R_b and u*. */
function resistance(canopy: CanopyResistance, landUse: string, aerodynamic: number, ustar: number): number {
  canopy.aerodynamic = aerodynamic;
  canopy.ustar = ustar;
  canopy.average(new LandUseMix(covered(LAND_USES.findIndex((name) => name === landUse))));
  return canopy.net;
}

it("Block 4: boundary-layer resistance at u* 0.3 m/s", () => {
  expect(RB_USTAR_NH3 / 0.3).toBeCloseTo(16.2, 2);
  expect(RB_USTAR_OTHER / 0.3).toBeCloseTo(24.08, 2);
});

it("Block 11: wetness index", () => {
  // Inputs of the published figures are rounded: 0.0625 where 0.063 is printed.
  expect(Math.abs(wetnessIndex(0.03, 66) - 0.063)).toBeLessThan(0.001);
  expect(wetnessIndex(0.1, 86)).toBeCloseTo(0.478, 3);
  expect(wetnessIndex(0.02, 91)).toBeCloseTo(0.604, 3);
  expect(wetnessIndex(0.05, 87)).toBeCloseTo(0.471, 3);
});

it.each([
  [210, 0.4157, 11.9, 79.07],
  [390, 0.6414, 38.32, 136],
  [25, 0.0581, 0.887, 11.62],
])("Block 12: light at %d W/m²", (radiation, elevation, direct, diffuse) => {
  const light = new Light();
  light.set(radiation);
  expect(light.elevation).toBeCloseTo(elevation, 4);
  expect(light.direct / direct).toBeCloseTo(1, 3);
  expect(light.diffuse / diffuse).toBeCloseTo(1, 3);
});

describe("Block 13: stomatal conductance, mm/s", () => {
  const cool = airOf(11.5, 82.6, 207);
  const warm = airOf(16.1, 66.6, 387);
  it.each([
    ["grass", cool, 0.137],
    ["coniferous", cool, 4.829],
    ["deciduous", cool, 4.806],
    ["grass", warm, 9.185],
    ["arable", warm, 10.39],
    ["coniferous", warm, 8.264],
  ] as const)("%s", (kind, air, expected) => {
    const out = new Float64Array(LEAVES.length);
    conductances(air, 1000, out);
    expect(out[LEAVES.indexOf(kind)] / expected).toBeCloseTo(1, 3);
  });
});

describe("Blocks 14 to 16: canopy resistance", () => {
  it.each([
    ["grass", 53.7],
    ["permanent crops", 67.17],
    ["coniferous", 49.06],
    ["deciduous", 51.51],
    ["water", 21.44],
    ["built-up", 100],
    ["bare", 100],
  ])("14: NH3 over %s by day", (landUse, expected) => {
    const canopy = new Canopy();
    canopy.setNh3(airOf(11.5, 82.6, 207), 5, 0.7);
    const rc = new CanopyResistance(canopy);
    expect(resistance(rc, landUse, 38, 0.27) / expected).toBeCloseTo(1, 3);
  });

  it("14: NH3 over arable land is the mean of bare soil and a crop", () => {
    const canopy = new Canopy();
    canopy.setNh3(airOf(11.5, 82.6, 207), 5, 0.7);
    const rc = new CanopyResistance(canopy);
    const velocity = 1 / (38 + resistance(rc, "arable", 38, 0.27));
    expect(100 * velocity).toBeCloseTo((0.725 + 1.18) / 2, 3);
  });

  it.each([
    ["grass", 339.9],
    ["coniferous", 337.8],
    ["water", 81.5],
    ["built-up", 10],
  ])("15: NH3 over %s in a wet night", (landUse, expected) => {
    const canopy = new Canopy();
    canopy.setNh3(airOf(8.3, 91, 3.2, true), 5, 0.7);
    const rc = new CanopyResistance(canopy);
    expect(resistance(rc, landUse, 290, 0.06) / expected).toBeCloseTo(1, 3);
  });

  it.each([
    ["grass", 1570],
    ["permanent crops", 672.6],
    ["coniferous", 182.9],
    ["deciduous", 182.9],
    ["water", 2000],
    ["built-up", 1000],
  ])("16: NO2 over %s", (landUse, expected) => {
    const canopy = new Canopy();
    canopy.setNo2(airOf(11.5, 82.6, 207));
    const rc = new CanopyResistance(canopy);
    expect(resistance(rc, landUse, 47, 0.27) / expected).toBeCloseTo(1, 3);
  });

  it("a surface that emits has a negative resistance, which does not count on the way", () => {
    const canopy = new Canopy();
    canopy.setNh3(airOf(11.5, 82.6, 207), 0.5, 0.7);
    const rc = new CanopyResistance(canopy);
    expect(resistance(rc, "water", 38, 0.27)).toBeLessThan(0);
    expect(rc.withoutEmission).toBeCloseTo(1000, 6);
  });
});

it("Block 18: the NOx mixture", () => {
  expect(noxMixtureResistance(300, 0.65, 42, 43.6)).toBeCloseTo(370.7, 1);
});

describe("Block 20: secondary aerosol", () => {
  it("over short vegetation", () => {
    expect(aerosolResistance(true, 0.1, 0.3, 1 / -50, 70, false, NaN)).toBeCloseTo(387.4, 1);
    expect(aerosolResistance(false, 0.1, 0.3, 1 / 200, 70, false, NaN)).toBeCloseTo(1667, 0);
  });
  it.each([
    [true, 70, false, 156.2],
    [true, 90, false, 120.5],
    [true, 90, true, 80.58],
    [false, 70, false, 125.2],
    [false, 90, false, 96.58],
    [false, 90, true, 53.73],
  ])("over forest: ammonium %s, humidity %d, wet %s", (isAmmonium, humidity, wet, expected) => {
    expect(aerosolResistance(isAmmonium, 2, 0.6, 0.01, humidity, wet, 2.5) / expected).toBeCloseTo(1, 3);
  });
  it("with HNO3 the resistance is smaller", () => {
    expect(nitrateMixtureResistance(500, 0.3, 40)).toBeLessThan(500);
  });
});
