/** What a click on the map means while exploring. */
import type { Step } from "./store.ts";
import { chooseHexagon, chooseSite } from "./steps.ts";

/**
 * A click in an area, on a sensitive hexagon or beside one. It opens the page of the area. On the page of an emitter, and where
 * the area is open already, it shows the card of the hexagon and leaves the page as it is.
 */
export function clickArea(nr: number, receptorId: number | undefined): Step {
  return (inputs) => {
    const staysOpen = inputs.emitter !== undefined || inputs.site === nr;
    if (receptorId !== undefined && staysOpen) return chooseHexagon(receptorId)(inputs);
    return chooseSite(nr)(inputs);
  };
}
