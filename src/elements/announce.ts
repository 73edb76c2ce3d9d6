/** The events between elements: what each carries. They cross shadow roots. */
import type { EmissionYear } from "../check/emission.ts";
import type { Count } from "../grid/hexagons.ts";
import type { RdPoint } from "../map/features.ts";
import type { OwnSource } from "../store/inputs.ts";
import type { Suggestion } from "./search-index.ts";
import type { SourceFilter } from "./source-filter.ts";

/** Detail by event; undefined where the event alone says it. */
export interface Details {
  readonly "pk-year": EmissionYear;
  readonly "pk-count": Count;
  /** A site is pointed at, or no longer. */
  readonly "pk-site-point": { readonly nr: number | undefined };
  readonly "pk-site-show": { readonly nr: number };
  readonly "pk-sheet-stop": { readonly stop: number };
  readonly "pk-search-choose": Suggestion;
  readonly "pk-filter": SourceFilter;
  readonly "pk-source-select": { readonly id: string };
  readonly "pk-row": { readonly id: string };
  readonly "pk-own-change": OwnSource;
  readonly "pk-own-remove": undefined;
  readonly "pk-own-restore": undefined;
  readonly "pk-to-list": undefined;
  readonly "pk-stop": undefined;
  readonly "pk-resume": undefined;
  readonly "pk-retry": undefined;
  /** From the map. */
  readonly "pk-place": RdPoint;
  readonly "pk-source-drag": RdPoint & { readonly final: boolean };
  readonly "pk-emitter-select": { readonly id: string };
  readonly "pk-site-select": RdPoint & { readonly nr: number };
  readonly "pk-hexagon": { readonly h: number | undefined };
}

/** Sends an event from an element. */
export function announce<Name extends keyof Details>(
  target: EventTarget,
  name: Name,
  detail: Details[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** What an event of this name carries; RangeError for an event of another name. */
export function detailOf<Name extends keyof Details>(event: Event, name: Name): Details[Name] {
  if (event.type !== name) throw new RangeError(`expected ${name}, got ${event.type}`);
  return (event as CustomEvent<Details[Name]>).detail;
}
