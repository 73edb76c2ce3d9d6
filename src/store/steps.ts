/** What the user can do to the inputs. */
import type { EmissionYear } from "../check/emission.ts";
import type { Count } from "../grid/hexagons.ts";
import type { CalculationThreshold } from "../check/comparison.ts";
import { freeId, newOwnSource, type OwnSource } from "../check/own-source.ts";
import {
  selectedSource,
  type Display,
  type EmitterFilter,
  type ExploreList,
  type Inputs,
  type Language,
  type OnlineService,
  type Place,
  type Quantity,
  type Role,
  type Theme,
  type View,
} from "./inputs.ts";
import type { Step } from "./store.ts";
import { EMPTY_WORK, MOST_SOURCES, type Work } from "./work.ts";

/** Nothing is looked at in particular. */
const NOWHERE = { emitter: undefined, site: undefined, hexagon: undefined } as const;

/** Opens a view at its start. */
export function showView(view: View): Step {
  return (inputs) => ({
    ...inputs,
    ...NOWHERE,
    view,
    list: undefined,
    chapter: undefined,
    quantity: undefined,
    comparing: false,
  });
}

/** Opens the method page at a chapter. */
export function openChapter(chapter: string): Step {
  return (inputs) => ({ ...showView("method")(inputs), chapter });
}

/** Clears all that the user made. */
export function clearAll(): Step {
  return (inputs) => ({ ...inputs, work: EMPTY_WORK });
}

/** Switches a live service on or off. */
export function setOnline(service: OnlineService, isOn: boolean): Step {
  return (inputs) => ({
    ...inputs,
    online: [...inputs.online.filter((one) => one !== service), ...(isOn ? [service] : [])],
  });
}

/** Opens the page of an emitter, in the view that is open. */
export function chooseEmitter(id: string | undefined): Step {
  return (inputs) => (inputs.emitter === id ? inputs : { ...inputs, ...NOWHERE, emitter: id });
}

/** Opens the page of a Natura 2000 area. */
export function chooseSite(nr: number | undefined): Step {
  return (inputs) => (inputs.site === nr ? inputs : { ...inputs, ...NOWHERE, site: nr });
}

/** Shows what is known of a hexagon, beside what is open. */
export function chooseHexagon(receptorId: number | undefined): Step {
  return (inputs) => (inputs.hexagon === receptorId ? inputs : { ...inputs, hexagon: receptorId });
}

/** Looks around a place; undefined is the whole country. */
export function choosePlace(place: Place | undefined): Step {
  return (inputs) => ({ ...inputs, ...NOWHERE, place, list: undefined });
}

/** Opens a list of what lies in the country or around the place; undefined is the overview. */
export function showList(list: ExploreList | undefined): Step {
  return (inputs) => ({ ...inputs, ...NOWHERE, list });
}

/** Changes the work, which can be undone. */
export function changeWork(change: (work: Work) => Work): Step {
  return (inputs) => {
    const work = change(inputs.work);
    return work === inputs.work ? inputs : { ...inputs, work };
  };
}

function withSources(inputs: Inputs, sources: readonly OwnSource[]): Inputs {
  return { ...inputs, work: { ...inputs.work, sources } };
}

/** Moves the selected own source, RD m: a new one if there was none. Opens the check. */
export function placeOwn(x: number, y: number, name = ""): Step {
  return (inputs) => {
    const selected = selectedSource(inputs);
    if (selected === undefined) return addOwn(newOwnSource(x, y, name))(inputs);
    const open = inputs.view === "check" ? { ...inputs, ...NOWHERE } : { ...showView("check")(inputs) };
    return moveOwn(selected.id, x, y)(open);
  };
}

/** Moves one own source, RD m. */
export function moveOwn(id: string, x: number, y: number): Step {
  const to = { x: Math.round(x), y: Math.round(y) };
  return (inputs) => {
    const { sources } = inputs.work;
    return withSources(
      inputs,
      sources.map((own) => (own.id === id ? { ...own, ...to } : own)),
    );
  };
}

/** Adds an own source, under an id of its own, and selects it; at most {@link MOST_SOURCES}. Opens the check. */
export function addOwn(own: OwnSource): Step {
  return (inputs) => {
    const { sources } = inputs.work;
    if (sources.length >= MOST_SOURCES) return inputs;
    const id = sources.some((one) => one.id === own.id) ? freeId(sources) : own.id;
    return { ...withSources(showView("check")(inputs), [...sources, { ...own, id }]), selected: id };
  };
}

/** Replaces the own source with the same id. */
export function setOwn(own: OwnSource): Step {
  return (inputs) =>
    withSources(
      inputs,
      inputs.work.sources.map((one) => (one.id === own.id ? own : one)),
    );
}

/** Takes an own source away. */
export function removeOwn(id: string): Step {
  return (inputs) => ({
    ...withSources(
      inputs,
      inputs.work.sources.filter((one) => one.id !== id),
    ),
    selected: inputs.selected === id ? undefined : inputs.selected,
  });
}

/** Edits and rings another own source. */
export function selectOwn(id: string | undefined): Step {
  return (inputs) => (inputs.selected === id ? inputs : { ...inputs, selected: id });
}

/** Share of the netting that does not count, 0-1. */
export function setNettingFactor(nettingFactor: number): Step {
  return changeWork((work) => ({ ...work, nettingFactor: Math.min(1, Math.max(0, nettingFactor)) }));
}

export function setThreshold(threshold: CalculationThreshold): Step {
  return (inputs) => ({ ...inputs, threshold });
}

/** Where each role starts. */
const HOME: Readonly<Record<Role, View>> = { public: "explore", permit: "check", planner: "measures" };

/** Looks as another user would: opens where that one starts. */
export function setRole(role: Role): Step {
  return (inputs) => ({ ...showView(HOME[role])(inputs), role });
}

/** Chooses what the hexagons show; undefined is what belongs to the page. */
export function setQuantity(quantity: Quantity | undefined): Step {
  return (inputs) => ({ ...inputs, quantity });
}

export function setFilter(filter: EmitterFilter): Step {
  return (inputs) => ({ ...inputs, filter });
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
