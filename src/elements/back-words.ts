/** Where the way back from a page leads: to the list, the place or the country that was left. */
import type { Inputs, Place } from "../store/inputs.ts";
import type { Texts } from "./texts.ts";

/** A place by its name, or by its coordinates where it has none. */
export function placeName({ name, x, y }: Place, { say, format }: Texts): string {
  return name === "" ? say.search.point(format.place(x, y)) : name;
}

/** The words of the link that leaves the page of an area or an emitter. */
export function backWords({ view, list, place }: Inputs, texts: Texts): string {
  const { say } = texts;
  if (view === "measures") return say.measures.back;
  if (list === "sites") return say.area.back;
  if (list === "emitters") return say.check.back;
  return place === undefined ? say.explore.overview : say.explore.backToPlace(placeName(place, texts));
}
