/** Dots of places as images, so that a name and its dot come and go together. */
import { rgbOf, type Colours } from "./colours.ts";

/** An image of twice the density of the map. */
interface DotImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels of an image in one of the map. */
const DENSITY = 2;

/** The dot of cities, and that of towns and villages. */
export function dotImages(c: Colours): Readonly<Record<"dot-1" | "dot-2", DotImage>> {
  return {
    "dot-1": dot(2.4, c["map-label"], c["map-casing"]),
    "dot-2": dot(1.8, c["map-label-minor"], c["map-casing"]),
  };
}

/** A disc with a rim of one pixel; radius in px of the map. */
function dot(radius: number, fill: string, rim: string): DotImage {
  const outer = (radius + 1) * DENSITY;
  const size = 2 * Math.ceil(outer) + 2;
  const data = new Uint8ClampedArray(4 * size * size);
  const inside = rgbOf(fill);
  const outside = rgbOf(rim);
  for (let i = 0; i < size * size; i++) {
    const distance = Math.hypot((i % size) - (size - 1) / 2, Math.floor(i / size) - (size - 1) / 2);
    const core = clamp(radius * DENSITY + 0.5 - distance);
    for (let part = 0; part < 3; part++)
      data[4 * i + part] = 255 * (core * inside[part] + (1 - core) * outside[part]);
    data[4 * i + 3] = 255 * clamp(outer + 0.5 - distance);
  }
  return { width: size, height: size, data };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
