import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLonLat, isInRdBounds, RD_BOUNDS, toLonLat } from "../../src/grid/rd.ts";

describe("RD New", () => {
  it("gives the published longitude and latitude within a centimetre", () => {
    const [lon, lat] = toLonLat(187_816.756, 433_912.801);
    expect(Math.abs(lon - 5.86394184)).toBeLessThan(1e-7);
    expect(Math.abs(lat - 51.89276528)).toBeLessThan(1e-7);
  });

  it("comes back to the same place within a millimetre, anywhere it is valid", () => {
    const x = fc.double({ min: RD_BOUNDS.minX, max: RD_BOUNDS.maxX, noNaN: true });
    const y = fc.double({ min: RD_BOUNDS.minY, max: RD_BOUNDS.maxY, noNaN: true });
    fc.assert(
      fc.property(x, y, (x, y) => {
        const [backX, backY] = fromLonLat(...toLonLat(x, y));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.001);
      }),
    );
  });

  it("puts swapped coordinates outside its bounds", () => {
    expect(isInRdBounds(187_816, 433_912)).toBe(true);
    expect(isInRdBounds(433_912, 187_816)).toBe(false);
  });
});
