/** The events between elements: what each carries. They cross shadow roots. */
import type { EmissionYear } from "../check/emission.ts";
import type { Count } from "../grid/hexagons.ts";
import type { CalculationThreshold } from "../check/comparison.ts";
import type { SpaceWork } from "../exchange/space-member.ts";
import type { NamedResults } from "../workers/import-service.ts";
import type { Bid } from "../measures/bids.ts";
import type { OwnMeasure, PresetSettings, Scenario, ScenarioPreset } from "../measures/scenario.ts";
import type { TenderSettings } from "../measures/tender.ts";
import type { MapEvents } from "../map/map-events.ts";
import type { OwnSource, Situation } from "../check/own-source.ts";
import type { Claim } from "../space/claim.ts";
import type { Additionality } from "../space/rules.ts";
import type { SpaceSettings } from "../space/settings.ts";
import type { RdPoint } from "../map/features.ts";
import type { Suggestion } from "./search-index.ts";
import type { EmitterFilter } from "../store/inputs.ts";

/** Detail by event; undefined where the event alone says it. */
export interface Details extends MapEvents {
  readonly "pk-year": EmissionYear;
  readonly "pk-count": Count;
  /** A site is pointed at, or no longer. */
  readonly "pk-site-point": { readonly nr: number | undefined };
  readonly "pk-site-show": { readonly nr: number };
  /** The page of an area is wanted. */
  readonly "pk-site-open": { readonly nr: number };
  /** A hexagon is wanted, undefined for none; the map goes there. */
  readonly "pk-hexagon-open": { readonly receptorId: number | undefined };
  /** The contributions of these emitters are wanted; the loading is to stop. */
  readonly "pk-contributions": { readonly ids: readonly string[] };
  readonly "pk-contributions-stop": undefined;
  readonly "pk-sheet-stop": { readonly stop: number };
  /** The choice of live services is wanted; it was closed. */
  readonly "pk-live-open": undefined;
  readonly "pk-live-close": undefined;
  readonly "pk-search-choose": Suggestion;
  readonly "pk-search-online": { readonly isOn: boolean };
  readonly "pk-filter": EmitterFilter;
  readonly "pk-source-select": { readonly id: string };
  readonly "pk-row": { readonly id: string };
  /** An own source was changed; steps of one gesture are undone together. */
  readonly "pk-own-change": { readonly own: OwnSource; readonly gesture: string | undefined };
  readonly "pk-gesture-end": undefined;
  readonly "pk-own-select": { readonly id: string };
  readonly "pk-own-copy": { readonly id: string; readonly situation: Situation | undefined };
  readonly "pk-own-remove": { readonly id: string };
  readonly "pk-own-clear": undefined;
  readonly "pk-own-restore": undefined;
  /** A new own source is wanted; undefined: no longer. */
  readonly "pk-placing": Situation | undefined;
  readonly "pk-comparing": boolean;
  readonly "pk-situation": Situation | "difference";
  readonly "pk-undo": undefined;
  readonly "pk-redo": undefined;
  readonly "pk-netting": { readonly factor: number; readonly isDragging: boolean };
  readonly "pk-threshold": CalculationThreshold;
  /** A figure was entered, or is being dragged or typed. */
  readonly "pk-figure": { readonly value: number; readonly isDragging: boolean };
  readonly "pk-figure-reset": undefined;
  /** A point is to be seen on the map. */
  readonly "pk-point-show": RdPoint;
  readonly "pk-to-list": undefined;
  /** The list of all sources is wanted. */
  readonly "pk-to-sources": undefined;
  /** A scenario is looked at from another year; by a slider or the player. */
  readonly "pk-scenario-year": { readonly year: number };
  /** A measure is switched, or carried out to another degree: a preset, the tender, or an own measure by its id. */
  readonly "pk-measure": {
    readonly id: string;
    readonly settings: Partial<Pick<PresetSettings, "isOn" | "intensity">>;
    readonly isDragging: boolean;
  };
  readonly "pk-tender": { readonly tender: TenderSettings; readonly gesture: string | undefined };
  /** Bids were pasted: they take the place of those there were. */
  readonly "pk-bids": { readonly bids: readonly Bid[] };
  readonly "pk-own-measure": { readonly measure: OwnMeasure; readonly gesture: string | undefined };
  readonly "pk-own-measure-add": undefined;
  readonly "pk-own-measure-remove": { readonly id: string };
  readonly "pk-scenario-change": { readonly scenario: Scenario; readonly gesture: string | undefined };
  readonly "pk-scenario-choose": { readonly id: string };
  readonly "pk-scenario-add": { readonly preset: ScenarioPreset };
  readonly "pk-scenario-copy": undefined;
  readonly "pk-scenario-remove": { readonly id: string };
  readonly "pk-scenario-compare": { readonly id: string };
  readonly "pk-scenarios-open": {
    readonly scenarios: readonly Scenario[];
    readonly space: SpaceWork | undefined;
  };
  /** The measures of the scenario are to be looked at. */
  readonly "pk-to-measures": undefined;
  /** Settings of space were changed. */
  readonly "pk-space": { readonly change: Partial<SpaceSettings>; readonly gesture: string | undefined };
  /** What is skimmed (0-1), everywhere or in a province; there undefined is what holds everywhere. */
  readonly "pk-skim": {
    readonly share: number | undefined;
    readonly province: string | undefined;
    readonly gesture: string | undefined;
  };
  /** What the nature of an area allows was recorded; undefined: no longer. */
  readonly "pk-nature": { readonly nr: number; readonly record: Additionality | undefined };
  /** The ledger of an area is to be seen, undefined for that of all. */
  readonly "pk-ledger-site": { readonly nr: number | undefined };
  readonly "pk-claim": { readonly claim: Claim; readonly gesture: string | undefined };
  /** A claim is to stand elsewhere, RD m. */
  readonly "pk-claim-move": { readonly id: string; readonly x: number; readonly y: number };
  readonly "pk-claim-select": { readonly id: string };
  readonly "pk-claim-copy": { readonly id: string };
  readonly "pk-claim-remove": { readonly id: string };
  /** A new claim is wanted, or no longer. */
  readonly "pk-claim-placing": { readonly isOn: boolean };
  /** The map is to be kept as a picture; a report is wanted, or no longer. */
  readonly "pk-picture": undefined;
  readonly "pk-report": undefined;
  readonly "pk-report-close": undefined;
  /** A file is to be opened, one that was chosen or dropped already or none yet; or no longer. */
  readonly "pk-import": { readonly file: File | undefined };
  readonly "pk-import-close": undefined;
  /** The results of another program are not wanted any more. */
  readonly "pk-overlay-close": undefined;
  /** Something was taken over from a file, with the results that it has. */
  readonly "pk-imported": {
    readonly file: string;
    readonly count: number;
    readonly results: readonly NamedResults[];
  };
  readonly "pk-stop": undefined;
  readonly "pk-resume": undefined;
  readonly "pk-retry": undefined;
  /** Only this class of the legend is shown; undefined: all. */
  readonly "pk-class": { readonly index: number | undefined };
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
