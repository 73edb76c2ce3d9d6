import { describe, expect, it } from "vitest";
import { DISPERSION_EXPONENT, Dispersion, Distance } from "../../src/model/dispersion.ts";
import { SurfaceLayer } from "../../src/model/surface-layer.ts";
import { exactUnstablePsi, unstablePsi } from "../../src/model/unstable-psi.ts";

/** Air over a roughness, m, as it is. */
function air(roughness: number, ustar: number, length: number): SurfaceLayer {
  const layer = new SurfaceLayer();
  layer.setRoughness(roughness);
  const same = new SurfaceLayer();
  same.setRoughness(roughness);
  same.ustar = ustar;
  same.inverseL = 1 / length;
  layer.adapt(same);
  return layer;
}

describe("Block 1: wind profile over 0.1 m", () => {
  it.each([
    [0.3, -50, [2.151, 3.122, 3.848, 4.291]],
    [0.3, 100, [2.317, 3.815, 6.378, 11.308]],
    [0.1, 11, [0.956, 2.125, 4.655, 6.117]],
    [0.5, 1000, [3.756, 5.817, 8.074, 10.698]],
  ])("u* %d, L %d", (ustar, length, expected) => {
    const layer = air(0.1, ustar, length);
    [2, 10, 50, 200].forEach((z, i) => expect(layer.windAt(z)).toBeCloseTo(expected[i] ?? NaN, 3));
  });

  it("never falls below 0.75 m/s", () => expect(air(0.1, 0.06, 8).windAt(0.2)).toBe(0.75));
});

describe("Block 2: change of roughness from 0.29 m", () => {
  const roughnesses = [0.03, 0.1, 0.5, 2];
  it.each([
    [0.27, -48, [0.1899, -17.28, 0.2267, -28.93, 0.2986, -64.22, 0.4121, -163.5]],
    [0.36, 206, [0.2024, 57.91, 0.2738, 112.4, 0.4177, 288.1, 0.6412, 729.8]],
    [0.18, 37, [0.0872, 7.452, 0.1013, 10.38, 0.2628, 86.09, 0.4899, 336.3]],
    [0.05, 11, [0.06, 6.168, 0.06, 7.764, 0.06, 16.14, 0.2158, 275.3]],
  ])("u* %d, L %d", (ustar, length, expected) => {
    const from = air(0.29, ustar, length);
    roughnesses.forEach((roughness, i) => {
      const layer = new SurfaceLayer();
      layer.setRoughness(roughness);
      layer.adapt(from);
      expect(layer.ustar / (expected[2 * i] ?? NaN)).toBeCloseTo(1, 3);
      expect(1 / layer.inverseL / (expected[2 * i + 1] ?? NaN)).toBeCloseTo(1, 3);
    });
  });

  it("leaves the air unchanged where the roughness differs by less than a tenth", () => {
    const layer = new SurfaceLayer();
    layer.setRoughness(0.27);
    layer.adapt(air(0.29, 0.05, 11));
    expect([layer.ustar, 1 / layer.inverseL]).toEqual([0.05, 11]);
  });
});

it.each([
  [0.3, -50, 27.09, 36.24],
  [0.3, 100, 32.42, 71.63],
  [0.15, 15, 82.97, 277.9],
  [0.5, 1000, 18.55, 32.36],
])("Block 3: aerodynamic resistance for u* %d and L %d", (ustar, length, at4, at50) => {
  const layer = air(0.1, ustar, length);
  layer.setHeatProfile();
  expect(((2.5 / ustar) * layer.heat4) / at4).toBeCloseTo(1, 3);
  expect(((2.5 / ustar) * layer.heat50) / at50).toBeCloseTo(1, 3);
});

describe("Block 8: σ of the surface layer, z0 0.1 m, plume at 5 m", () => {
  it.each([
    [250, 0.27, -50, [3.925, 7.32, 76.11, 365.7]],
    [900, 0.42, -60, [3.876, 5.481, 84.68, 861.3]],
    [290, 0.36, 200, [3.611, 5.107, 31.02, 109.7]],
    [530, 0.66, 700, [3.75, 7.418, 41.08, 181.2]],
    [150, 0.18, 35, [2.917, 4.126, 16.44, 47.3]],
  ])("z_i %d, u* %d, L %d", (mixingHeight, ustar, length, expected) => {
    [50, 100, 1000, 10_000].forEach((x, i) => {
      const dispersion = new Dispersion(new Distance());
      dispersion.distance.set(x);
      dispersion.setPlume(5, mixingHeight);
      dispersion.over(air(0.1, ustar, length));
      expect(dispersion.sigma / (expected[i] ?? NaN)).toBeCloseTo(1, 3);
    });
  });
});

describe("Block 9: σ blended, z0 0.1 m", () => {
  it.each([
    [5, 45, 0.06, 11, [50, 100, 1000, 10_000], [2, 2.988, 10.38, 26.26]],
    [100, 900, 0.42, -60, [300, 1000, 5000], [41.2, 125.1, 506.3]],
    [100, 530, 0.66, 700, [300, 1000, 5000], [13.7, 38.59, 135.6]],
    [60, 600, 0.4, -100, [300, 1000, 5000], [30.46, 87.16, 326.3]],
  ])("h %d, z_i %d, u* %d, L %d", (height, mixingHeight, ustar, length, distances, expected) => {
    distances.forEach((x, i) => {
      const dispersion = new Dispersion(new Distance());
      dispersion.distance.set(x);
      dispersion.setPlume(height, mixingHeight);
      dispersion.over(air(0.1, ustar, length));
      expect(dispersion.sigma / (expected[i] ?? NaN)).toBeCloseTo(1, 3);
    });
  });

  it("of its parts: neutral, convective and surface layer", () => {
    const parts = [
      [34.08, 34.17, 52.29],
      [92.73, 113.9, 151.1],
      [320.8, 521.1, 561.8],
    ];
    [300, 1000, 5000].forEach((x, i) => {
      const dispersion = new Dispersion(new Distance());
      dispersion.distance.set(x);
      dispersion.setPlume(100, 900);
      dispersion.over(air(0.1, 0.42, -60));
      (["neutral", "convective", "surface"] as const).forEach((part, j) => {
        dispersion[part]();
        expect(dispersion.sigma / (parts[i]?.[j] ?? NaN)).toBeCloseTo(1, 3);
      });
    });
  });

  it("grows with an exponent per class", () => expect(DISPERSION_EXPONENT).toHaveLength(6));
});

it("The table of the unstable wind profile agrees with its formula within 2e-9", () => {
  for (let zOverL = 0; zOverL > -400; zOverL = zOverL * 1.01 - 1e-4) {
    const exact = exactUnstablePsi(Math.sqrt(1 - 15 * zOverL));
    expect(Math.abs(unstablePsi(zOverL) - exact)).toBeLessThan(2e-9);
  }
});
