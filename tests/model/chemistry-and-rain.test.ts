import { describe, expect, it } from "vitest";
import {
  hno3Share,
  no2Share,
  noxOfNo2,
  olderNh3Conversion,
  olderNoxConversion,
} from "../../src/model/chemistry.ts";
import {
  dryDepletion,
  gradient,
  mixingDistanceOfElevated,
  SecondaryMarch,
  spreadToGround,
} from "../../src/model/depletion.ts";
import { settlingDepletion } from "../../src/model/dust.ts";
import { profileFactors } from "../../src/model/emission-profile.ts";
import {
  belowCloudRate,
  dropDrift,
  inCloudRate,
  rainLength,
  rainLoss,
  SCAVENGING_DUST,
  SCAVENGING_NH3,
  SCAVENGING_NOX,
  shareInCloud,
  wetLoss,
} from "../../src/model/wet-deposition.ts";
import { REGION_5 } from "./meteo-fixture.ts";

it("Block 19: NO2 in NOx, HNO3 in nitrate", () => {
  [5, 8, 15, 25].forEach((n, i) => {
    expect(noxOfNo2(n) / ([6.683, 10.69, 24.19, 77.39][i] ?? NaN)).toBeCloseTo(1, 3);
    expect(no2Share(n)).toBeCloseTo([0.748, 0.748, 0.62, 0.323][i] ?? NaN, 3);
  });
  [1, 3, 7.06, 15].forEach((nh3, i) => {
    expect(hno3Share(nh3)).toBeCloseTo([0.501, 0.309, 0.212, 0.152][i] ?? NaN, 3);
  });
});

it("Block 21: E₂ of the settling class", () => {
  expect(settlingDepletion(20, 5.875, 22.5)).toBeCloseTo(0.9305, 4);
});

describe("Block 22: wet loss", () => {
  it.each([
    [100, 0.01, 56.29, 4.564, 4.564],
    [1000, 0.0313, 52.85, 4.541, 4.541],
    [10_000, 0.2764, 28.19, 4.287, 12.68],
  ])("of NH3 at %d m", (x, length, inCloud, belowCloud, loss) => {
    const hours = x / (3600 * 3.5);
    const sigma = 0.2 * x ** 0.76;
    const rain = rainLength(hours, 0.7 * 1.6);
    const high = inCloudRate(SCAVENGING_NH3.inCloud, 1.23, 285);
    const low = belowCloudRate(SCAVENGING_NH3, Math.log(1.23));
    expect(rain).toBeCloseTo(length, 4);
    expect(high).toBeCloseTo(6.042, 3);
    expect(low).toBeCloseTo(0.4766, 4);
    expect(rainLoss(high, 0.096, rain) / inCloud).toBeCloseTo(1, 3);
    expect(rainLoss(low, 0.096, rain) / belowCloud).toBeCloseTo(1, 3);
    const share = shareInCloud(275, sigma) * Math.min(1, hours);
    expect(wetLoss(SCAVENGING_NH3, share, high, low, 0.096, rain) / loss).toBeCloseTo(1, 3);
  });

  it("of NOx: in cloud only", () => {
    const hours = 10_000 / (3600 * 5);
    const high = 0.65 * inCloudRate(SCAVENGING_NOX.inCloud, 1.23, 285);
    const share = shareInCloud(275, 0.2 * 10_000 ** 0.76) * hours;
    expect(high).toBeCloseTo(0.05611, 5);
    expect(share).toBeCloseTo(0.2459, 3);
    expect(wetLoss(SCAVENGING_NOX, share, high, 0, 0.096, rainLength(hours, 1.12))).toBeCloseTo(0.1317, 3);
  });

  it("of dust at 1 km", () => {
    const rain = rainLength(1000 / (3600 * 3.5), 1.12);
    [0, 3, 4].forEach((size, i) => {
      const dust = SCAVENGING_DUST[size] ?? SCAVENGING_NH3;
      const high = rainLoss(inCloudRate(dust.inCloud, 1.23, 285), 0.096, rain);
      const low = rainLoss(belowCloudRate(dust, Math.log(1.23)), 0.096, rain);
      expect(high / ([9.784, 150.6, 215.8][i] ?? NaN)).toBeCloseTo(1, 3);
      expect(low / ([0.00181, 4.637, 13.27][i] ?? NaN)).toBeCloseTo(1, 2);
    });
  });
});

it("Block 23: drift of drops", () => {
  expect(dropDrift(50, Math.log(50 / 20), Math.log(1.23), 3.4, 0.32)).toBeCloseTo(57.3, 1);
});

it("Block 24: gradient", () => {
  [100, 1000, 10_000].forEach((x, i) => {
    expect(gradient(98, 108, x, 4)).toBeCloseTo([0.00572, 0.04366, 0.09244][i] ?? NaN, 4);
  });
});

it("Block 25: spread to the ground, and the mixing distance of an elevated plume", () => {
  [0.01, 0.1, 1, 10, 100].forEach((square, i) => {
    expect(
      spreadToGround(Math.sqrt(square)) / ([0.00629, 0.0567, 0.306, 0.675, 0.882][i] ?? NaN),
    ).toBeCloseTo(1, 2);
  });
  expect(mixingDistanceOfElevated(60, 40, 105, 40_000)).toBeCloseTo(30_769, 0);
  expect(mixingDistanceOfElevated(60, 40, 105, 20_000)).toBe(100_000);
});

it("Block 26: dry depletion", () => {
  const beta = spreadToGround(100 / 5);
  expect(beta).toBeCloseTo(0.9393, 4);
  expect(Math.exp(-dryDepletion(beta, 0.013, 2000 * 2 * 4, 2000 / 3.3, 0.1))).toBeCloseTo(0.8944, 4);
});

it("Block 27: the march of the secondary substance", () => {
  const march = new SecondaryMarch();
  march.travel = 10_000 / 4;
  march.conversion = 4 / 360_000;
  march.primaryLoss = 0.01 / 300 + 9 / 360_000;
  march.secondaryLoss = 0.002 / 300 + 6 / 360_000;
  march.yieldByMass = 18 / 17;
  march.run();
  expect(march.primary).toBeCloseTo(0.8643, 4);
  expect(march.secondary).toBeCloseTo(0.026568, 5);
  expect((march.secondary * 0.8) / march.primary).toBeCloseTo(0.024591, 5);
});

it("Block 29: the older conversion rates", () => {
  expect(olderNh3Conversion(7, 5, 0.3)).toBeCloseTo(3.324, 3);
  expect(olderNoxConversion(1, 140, 0.65)).toBeCloseTo(5.179, 3);
  expect(olderNoxConversion(4, 1.1, 0.65)).toBeCloseTo(2.041, 3);
});

it.each([
  [1, [1.205, 1.21, 0.951, 0.977, 0.831, 0.849]],
  [3, [1.482, 1.463, 0.946, 0.969, 0.565, 0.641]],
  [7, [1.271, 1.29, 0.96, 0.984, 0.746, 0.784]],
  [32, [1.611, 1.568, 0.891, 0.924, 0.523, 0.579]],
] as const)("Block 30: factors of time profile %d", (profile, expected) => {
  const factors = profileFactors(profile, REGION_5.hourOfDay);
  expected.forEach((factor, k) => expect(factors[k]).toBeCloseTo(factor, 3));
});
