import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Passage } from "../../src/model/passage.ts";
import { PlumeRise } from "../../src/model/plume-rise.ts";
import { besselLatitude, besselLongitude, RegionWeights } from "../../src/model/regions.ts";
import { Weather } from "../../src/model/weather.ts";
import { REGION_5, SIX_REGIONS } from "./meteo-fixture.ts";

/** Takes the steps of the weather; returns whether it occurs. */
function brought(weather: Weather, rise: PlumeRise): boolean {
  weather.turn(rise);
  if (!weather.occurs()) return false;
  weather.setNearestSector();
  weather.setBetweenSectors();
  weather.setRain();
  return true;
}

describe("Block 31 and example A: direction, weight and weather of a class", () => {
  const passage = new Passage(REGION_5);
  passage.set(150_000, 450_000, 152_000, 450_500);
  const rise = new PlumeRise();
  rise.set(5, 0);

  it.each([
    [0, 0.01013, 2.519, 264.2, 258, 84.4, 0.05127, 11],
    [1, 0.03005, 3.81, 920.2, 915, 69.53, 0.05367, 16],
    [2, 0.021801, 3.202, 270.7, 270, 88, 0.1275, 8.979],
    [3, 0.02152, 6.573, 584.7, 570, 83.93, 0.2047, 7.021],
    [4, 0.011246, 1.11, 43.69, 42, 91.57, 0.04143, 7.103],
    [5, 0.02716, 2.39, 156.8, 155, 90.53, 0.0738, 8],
  ])("class %d", (k, frequency, u10, mixingHeight, localMixingHeight, humidity, rain, temperature) => {
    const weather = new Weather(passage, k);
    expect(brought(weather, rise)).toBe(true);
    expect(weather.frequency / frequency).toBeCloseTo(1, 3);
    expect(weather.u10 / u10).toBeCloseTo(1, 3);
    expect(weather.mixingHeight / mixingHeight).toBeCloseTo(1, 3);
    expect(weather.localMixingHeight).toBeCloseTo(localMixingHeight, 6);
    expect(weather.humidity / humidity).toBeCloseTo(1, 3);
    expect(weather.rainProbability / rain).toBeCloseTo(1, 3);
    expect(weather.temperature / temperature).toBeCloseTo(1, 3);
  });

  it("keeps its distance and sector", () => {
    expect(passage.distance.x).toBeCloseTo(2061.6, 1);
    expect(passage.sector).toBe(9);
  });
});

describe("Regions", () => {
  it("are weighted by three weights that add up to 1, anywhere in the country", () => {
    const weights = new RegionWeights(SIX_REGIONS.regions);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 280_000 }),
        fc.integer({ min: 300_000, max: 620_000 }),
        (x, y) => {
          weights.locate(x, y);
          expect(weights.firstWeight + weights.secondWeight + weights.thirdWeight).toBeCloseTo(1, 12);
          expect(weights.firstWeight).toBeGreaterThanOrEqual(weights.secondWeight);
          expect(weights.secondWeight).toBeGreaterThanOrEqual(weights.thirdWeight);
          expect(new Set([weights.first, weights.second, weights.third]).size).toBe(3);
        },
      ),
    );
  });

  it("are found with Bessel coordinates: Amersfoort lies at its published place", () => {
    expect(besselLatitude(155_000, 463_000)).toBeCloseTo(52.15616056, 8);
    expect(besselLongitude(155_000, 463_000)).toBeCloseTo(5.38763889, 8);
  });

  it("differ: the coast is windier than the centre", () => {
    const windAt = (x: number, y: number): number => {
      const passage = new Passage(SIX_REGIONS);
      passage.set(x, y, x + 1000, y);
      const weather = new Weather(passage, 3);
      const rise = new PlumeRise();
      rise.set(5, 0);
      expect(brought(weather, rise)).toBe(true);
      return weather.u10;
    };
    expect(windAt(30_000, 400_000)).toBeGreaterThan(windAt(180_000, 440_000));
  });
});
