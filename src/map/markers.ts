/** Own sources and claims on the map: buttons that can be dragged, so that they have a name and take the focus. */
import { Marker, type Map as MapLibreMap } from "maplibre-gl";
import type { Situation } from "../check/own-source.ts";
import { fromLonLat, toLonLat } from "../grid/rd.ts";

/** A source of the user's own. RD, m. */
export interface SourceMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly situation: Situation;
  /** Its name. */
  readonly label: string;
}

/** A project that asks for space. RD, m. */
export interface ClaimMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  /** Undefined while that is not known. */
  readonly fits: boolean | undefined;
  readonly label: string;
}

type Kind = "source" | "claim";

/** A mark that stands on the map. */
export interface PlacedMark {
  readonly kind: Kind;
  /** Longitude and latitude. */
  readonly at: [number, number];
  readonly sign: string;
}

/** What a mark tells: it was pressed, or dragged. */
export interface MarkerEvents {
  readonly onChoose: (kind: Kind, id: string) => void;
  readonly onDrag: (kind: Kind, id: string, x: number, y: number, final: boolean) => void;
}

/** Sign in the mark of a situation. */
const SIGNS: Readonly<Record<Situation, string>> = { reference: "", proposed: "+", netting: "−" };

/** Marks nearer to each other than this cannot be told apart by a finger. CSS px; the size of a mark. */
const TOO_NEAR = 26;

interface Placed {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
}

/** Keeps the marks of a map in step with what they stand for. */
export class Markers {
  readonly #map: MapLibreMap;
  readonly #events: MarkerEvents;
  readonly #placed = new Map<string, Placed>();

  constructor(map: MapLibreMap, events: MarkerEvents) {
    this.#map = map;
    this.#events = events;
    map.on("zoomend", () => this.#tellApart());
    map.on("resize", () => this.#tellApart());
  }

  /** Shows these and no others. */
  show(sources: readonly SourceMark[], claims: readonly ClaimMark[]): void {
    const wanted = new Set([
      ...sources.map(({ id }) => `source ${id}`),
      ...claims.map(({ id }) => `claim ${id}`),
    ]);
    for (const [key, { marker }] of this.#placed) {
      if (wanted.has(key)) continue;
      marker.remove();
      this.#placed.delete(key);
    }
    for (const mark of sources) {
      const button = this.#place("source", mark);
      button.className = `mark source ${mark.situation}`;
      button.textContent = SIGNS[mark.situation];
    }
    for (const mark of claims) {
      const button = this.#place("claim", mark);
      button.className = `mark claim ${mark.fits === false ? "blocked" : ""}`;
    }
    this.#tellApart();
  }

  /** What stands on the map now. */
  placed(): readonly PlacedMark[] {
    return [...this.#placed].map(([key, { marker, button }]) => {
      const { lng, lat } = marker.getLngLat();
      return {
        kind: key.startsWith("source") ? "source" : "claim",
        at: [lng, lat],
        sign: button.textContent,
      };
    });
  }

  /** The mark that an element is the button of, as kind and id. */
  markOf(element: EventTarget | null): { readonly kind: Kind; readonly id: string } | undefined {
    for (const [key, { button }] of this.#placed) {
      if (button !== element) continue;
      const kind = key.startsWith("source") ? "source" : "claim";
      return { kind, id: key.slice(kind.length + 1) };
    }
    return undefined;
  }

  /**
   * Of marks that lie too near to each other, one can be grasped, the chosen one first. The others are drawn
   * and let the pointer through: the list chooses them, and nearer by they come apart.
   */
  #tellApart(): void {
    const isChosen = ({ button }: Placed): boolean => button.getAttribute("aria-pressed") === "true";
    const placed = [...this.#placed.values()].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
    const graspable: { readonly x: number; readonly y: number }[] = [];
    for (const { marker } of placed) {
      const { x, y } = this.#map.project(marker.getLngLat());
      const isFree = graspable.every((other) => Math.hypot(other.x - x, other.y - y) >= TOO_NEAR);
      marker.getElement().inert = !isFree;
      if (isFree) graspable.push({ x, y });
    }
  }

  #place(kind: Kind, { id, x, y, selected, label }: SourceMark | ClaimMark): HTMLButtonElement {
    const key = `${kind} ${id}`;
    let placed = this.#placed.get(key);
    if (placed === undefined) this.#placed.set(key, (placed = this.#make(kind, id, toLonLat(x, y))));
    else placed.marker.setLngLat(toLonLat(x, y));
    const { button } = placed;
    button.setAttribute("aria-label", label);
    button.title = label;
    button.setAttribute("aria-pressed", selected ? "true" : "false");
    return button;
  }

  #make(kind: Kind, id: string, at: [number, number]): Placed {
    // The map moves the outer element, so the button is free to have transforms of its own.
    const element = document.createElement("div");
    const button = document.createElement("button");
    button.type = "button";
    element.append(button);
    const marker = new Marker({ element, draggable: true }).setLngLat(at).addTo(this.#map);
    // The map gives its markers a role and a name, but here the button has these.
    for (const name of ["role", "aria-label", "tabindex"]) element.removeAttribute(name);
    const dragged = (final: boolean): void => {
      const { lng, lat } = marker.getLngLat();
      const [x, y] = fromLonLat(lng, lat);
      this.#events.onDrag(kind, id, Math.round(x), Math.round(y), final);
    };
    button.addEventListener("click", (event) => {
      // What lies under the mark was not meant.
      event.stopPropagation();
      this.#events.onChoose(kind, id);
    });
    marker.on("dragstart", () => element.classList.add("dragging"));
    marker.on("drag", () => dragged(false));
    marker.on("dragend", () => {
      element.classList.remove("dragging");
      dragged(true);
    });
    return { marker, button };
  }
}
