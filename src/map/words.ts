/** What the map says, in the language of the page; the texts themselves are with the interface. */
import type { Direction } from "../grid/direction.ts";
import type { ScaleQuantity } from "./scale.ts";

export interface MapWords {
  /** Name of the map for those who do not see it. */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly country: string;
  /** Of the switch for the background map. */
  readonly backdrop: string;
  readonly germany: string;
  readonly belgium: string;
  readonly sea: string;
  /** Below the name of a country while a source is checked. */
  readonly notCounted: string;
  /** A round length, m. */
  readonly length: (metres: number) => string;
  /** A hexagon by its id; area in ha. */
  readonly hexagon: (receptorId: number, hectares: number) => string;
  /** A value of a hexagon, with its unit: what its colour is the class of. */
  readonly value: (value: number, quantity: ScaleQuantity) => string;
  /** A value where there is little room; empty where strokes say it. */
  readonly shortValue: (value: number, quantity: ScaleQuantity) => string;
  /** A hexagon without a value. */
  readonly noValue: string;
  /** A place, RD m. */
  readonly place: (x: number, y: number) => string;
  readonly keys: KeyWords;
}

/** What the badge of the key mode says. */
export interface KeyWords {
  /** Shown when the map has the focus. */
  readonly hint: string;
  readonly hexagon: string;
  readonly move: string;
  readonly directions: string;
  readonly directionNames: Readonly<Record<Direction, string>>;
  readonly select: string;
  readonly highest: string;
  readonly moveSource: string;
  readonly leave: string;
  readonly accept: string;
  readonly putBack: string;
  readonly far: string;
  readonly space: string;
  readonly home: string;
  readonly enter: string;
  readonly escape: string;
  readonly shift: string;
  readonly help: string;
  readonly moveHelp: string;
}
