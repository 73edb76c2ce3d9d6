/** The words for a class of a scale. */
import { OVERLOAD_CLASSES } from "../check/overload.ts";
import type { ClassScale, ScaleClass } from "../map/scale.ts";
import type { Texts } from "./texts.ts";

/** As the legend writes it: "0,5 – 1", "10 en meer"; a difference with its sign. */
export function classText(
  scale: ClassScale,
  { index, low, high }: ScaleClass,
  { say, format }: Texts,
): string {
  const words = say.map.legend;
  if (scale.quantity === "overload") return say.overloadLong[OVERLOAD_CLASSES[index]];
  if (scale.quantity === "fit") return words.fits[index];
  if (scale.quantity === "usable" && index === 0) return words.noSpace;
  if (scale.isDiverging) {
    const [least, most] = low < 0 ? [-high, -low] : [low, high];
    return `${low < 0 ? MINUS : "+"}\u00a0${range(least, most)}`;
  }
  return index === 0 && !(low > SMALLEST) ? words.upTo(signed(high)) : range(low, high);

  function range(least: number, most: number): string {
    return most === Infinity
      ? say.legend.more(signed(least))
      : say.legend.between(signed(least), signed(most));
  }

  function signed(value: number): string {
    return value < 0 ? `${MINUS}${format.plain(-value)}` : format.plain(value);
  }
}

/** As the strip of a small screen writes it: where the class begins. */
export function classStart(scale: ClassScale, one: ScaleClass, { say, format }: Texts): string {
  if (scale.quantity === "overload") return say.overloadClasses[OVERLOAD_CLASSES[one.index]];
  if (scale.quantity === "fit") return say.map.legend.fits[one.index];
  const { low, high } = one;
  if (scale.isDiverging) {
    const least = low < 0 ? -high : low;
    return `${low < 0 ? MINUS : "+"}${format.plain(least)}`;
  }
  if (low === -Infinity) return `< ${format.plain(high)}`;
  return (low > SMALLEST || low < 0 ? format.plain(low) : "0") + (high === Infinity ? " +" : "");
}

const MINUS = "−";
/** Below this a bound only says that there is something at all. */
const SMALLEST = 0.001;

/** The title of a legend, and what its numbers are of hexagons of this size. */
export function legendWords(
  { quantity, rule }: ClassScale,
  heading: string,
  hectares: number,
  { say, format }: Texts,
): { readonly title: string; readonly unit: string } {
  const words = say.map.legend;
  const size = hectares === 1 ? words.oneHectare : words.level[rule](format.whole(hectares));
  return {
    title: heading === "" ? words.titles[quantity] : heading,
    unit: `${words.units[quantity]}, ${size}`,
  };
}
