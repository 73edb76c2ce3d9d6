/** What the user can do to the inputs. */
import type { EmissionYear } from "../check/emission.ts";
import type { Count } from "../grid/hexagons.ts";
import {
  newOwnSource,
  type Display,
  type Language,
  type OwnSource,
  type Place,
  type Theme,
  type View,
} from "./inputs.ts";
import type { Step } from "./store.ts";

/** Opens a view at its start. */
export function showView(view: View): Step {
  return (inputs) => ({ ...inputs, view, emitter: undefined });
}

/** Opens the page of an emitter, in the view that is open. */
export function chooseEmitter(id: string | undefined): Step {
  return (inputs) => (inputs.emitter === id ? inputs : { ...inputs, emitter: id });
}

/** Looks around a place; undefined is the whole country. */
export function choosePlace(place: Place | undefined): Step {
  return (inputs) => ({ ...inputs, emitter: undefined, place });
}

/** Puts the own source somewhere, RD m: a new one if there was none. */
export function placeOwn(x: number, y: number, name = ""): Step {
  return (inputs) => ({
    ...inputs,
    view: "check",
    emitter: undefined,
    own:
      inputs.own === undefined
        ? newOwnSource(x, y, name)
        : { ...inputs.own, x: Math.round(x), y: Math.round(y) },
  });
}

/** Replaces the own source, or takes it away. */
export function setOwn(own: OwnSource | undefined): Step {
  return (inputs) => ({ ...inputs, own });
}

export function setCount(count: Count): Step {
  return (inputs) => ({ ...inputs, count });
}

export function setYear(year: EmissionYear): Step {
  return (inputs) => ({ ...inputs, year });
}

export function setLanguage(language: Language): Step {
  return (inputs) => ({ ...inputs, language });
}

export function setTheme(theme: Theme | undefined): Step {
  return (inputs) => ({ ...inputs, theme });
}

export function setDisplay(display: Display): Step {
  return (inputs) => ({ ...inputs, display });
}
