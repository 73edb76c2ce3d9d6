/** The map by keys: walking from hexagon to hexagon, and moving a source. */
import { neighbourOf, stepOf } from "../grid/direction.ts";
import { receptorAt, receptorCentre, type Level } from "../grid/receptor.ts";
import type { RdPoint } from "./features.ts";
import type { KeyAction, KeyModeName } from "./keys.ts";

/** What can be moved. RD, m. */
export interface Movable extends RdPoint {
  readonly kind: "source" | "claim";
  readonly id: string;
  readonly selected: boolean;
}

/** The map as the keys need it. */
export interface KeyHost {
  /** Level that is drawn. */
  readonly level: () => Level;
  /** Point to start from: what was chosen last, or the middle of the map. */
  readonly start: () => RdPoint;
  /** The hexagon that stands out most. */
  readonly highest: () => number | undefined;
  /** What is moved when nothing else is said. */
  readonly movable: () => Movable | undefined;
  /** Brings a point into view. */
  readonly reveal: (point: RdPoint) => void;
  readonly onSelect: (receptorId: number) => void;
  readonly onMove: (moved: Movable, final: boolean) => void;
  /** Another mode, hexagon or place. */
  readonly onChange: () => void;
}

/** m with Shift. */
const FAR = 1000;

/** State of the keys. */
export class KeyMode {
  readonly #host: KeyHost;
  #mode: KeyModeName = "off";
  #hexagon: number | undefined;
  #moved: Movable | undefined;
  #from: RdPoint | undefined;

  constructor(host: KeyHost) {
    this.#host = host;
  }

  get name(): KeyModeName {
    return this.#mode;
  }

  /** Centre of the hexagon under the keys; undefined outside the mode. */
  get hexagon(): number | undefined {
    return this.#mode === "hexagon" ? this.#hexagon : undefined;
  }

  /** What is being moved, where it is now. */
  get moved(): Movable | undefined {
    return this.#mode === "move" ? this.#moved : undefined;
  }

  /** Does what a key or a button says. movable: what it was pressed on. */
  act(action: KeyAction, movable?: Movable): void {
    switch (action.kind) {
      case "start":
        this.#enter(this.#at(this.#host.start()));
        break;
      case "move":
        this.#take(movable ?? this.#host.movable());
        break;
      case "highest":
        this.#enter(this.#host.highest() ?? this.#hexagon);
        break;
      case "select":
        if (this.#hexagon !== undefined) this.#host.onSelect(this.#hexagon);
        break;
      case "accept":
        if (this.#moved !== undefined) this.#host.onMove(this.#moved, true);
        this.#back();
        break;
      case "leave":
        if (this.#mode === "move") this.#putBack();
        else this.#leave();
        break;
      case "step":
        if (this.#mode === "move") this.#shift(stepOf(action.direction, action.isFar ? FAR : undefined));
        else if (this.#hexagon !== undefined)
          this.#enter(neighbourOf(this.#hexagon, action.direction, this.#host.level()));
    }
  }

  /** Goes on in the hexagon of another level. */
  changeLevel(): void {
    if (this.#mode !== "hexagon" || this.#hexagon === undefined) return;
    const [x, y] = receptorCentre(this.#hexagon);
    this.#hexagon = this.#at({ x, y }) ?? this.#hexagon;
    this.#host.onChange();
  }

  #at({ x, y }: RdPoint): number | undefined {
    return receptorAt(x, y, this.#host.level());
  }

  #enter(hexagon: number | undefined): void {
    if (hexagon === undefined) return;
    this.#mode = "hexagon";
    this.#hexagon = hexagon;
    const [x, y] = receptorCentre(hexagon);
    this.#host.reveal({ x, y });
    this.#host.onChange();
  }

  #take(movable: Movable | undefined): void {
    if (movable === undefined) return;
    this.#mode = "move";
    this.#moved = movable;
    this.#from = { x: movable.x, y: movable.y };
    this.#host.reveal(movable);
    this.#host.onChange();
  }

  #shift([east, north]: readonly [number, number]): void {
    if (this.#moved === undefined) return;
    const { x, y } = this.#moved;
    this.#moved = { ...this.#moved, x: Math.round(x + east), y: Math.round(y + north) };
    this.#host.reveal(this.#moved);
    this.#host.onMove(this.#moved, false);
    this.#host.onChange();
  }

  #putBack(): void {
    if (this.#moved !== undefined && this.#from !== undefined)
      this.#host.onMove({ ...this.#moved, ...this.#from }, true);
    this.#back();
  }

  /** After moving, to the hexagons where one came from there. */
  #back(): void {
    this.#moved = this.#from = undefined;
    if (this.#hexagon === undefined) this.#leave();
    else this.#enter(this.#hexagon);
  }

  #leave(): void {
    this.#mode = "off";
    this.#hexagon = undefined;
    this.#host.onChange();
  }
}
