/** What the map says, with figures as the rest of the app writes them. */
import { OVERLOAD_CLASSES } from "../check/overload.ts";
import type { ScaleQuantity } from "../map/scale.ts";
import type { MapWords } from "../map/words.ts";
import type { Texts } from "./texts.ts";

const made = new WeakMap<Texts, MapWords>();

/** The words of a language: the same object each time, so that the map has nothing to do. */
export function mapWords(texts: Texts): MapWords {
  let words = made.get(texts);
  if (words === undefined) made.set(texts, (words = wordsOf(texts)));
  return words;
}

function wordsOf({ say, format }: Texts): MapWords {
  const { words, keys } = say.map;
  const figure = (value: number, quantity: ScaleQuantity): string => {
    const size = format.estimate(Math.abs(value));
    if (value < 0) return `−${size}`;
    return quantity === "difference" && value > 0 ? `+${size}` : size;
  };
  return {
    ...words,
    hexagon: (id, hectares) =>
      hectares === 1 ? words.hexagon(String(id)) : words.largeHexagon(String(id), format.whole(hectares)),
    value: (value, quantity) =>
      quantity === "overload"
        ? say.overloadLong[OVERLOAD_CLASSES[value]]
        : `${figure(value, quantity)} ${say.hexagon.unit}`,
    shortValue: (value, quantity) => (quantity === "overload" ? "" : figure(value, quantity)),
    place: (x, y) => words.place(format.place(x, y)),
    keys,
  };
}
