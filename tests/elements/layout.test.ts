import { describe, expect, it } from "vitest";
import { layoutFor } from "../../src/elements/layout.ts";

describe("layout", () => {
  it.each([
    [1440, 900, 16, "desk"],
    [820, 1180, 16, "tablet"],
    [390, 844, 16, "sheet"],
    [320, 640, 16, "column"],
    [1440, 390, 16, "column"],
    [1440, 900, 32, "tablet"],
    [390, 844, 32, "column"],
  ])("%d × %d px at text of %d px is %s", (width, height, text, layout) => {
    expect(layoutFor(width / text, height / text)).toBe(layout);
  });
});
