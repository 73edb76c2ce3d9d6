import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { HexagonTable } from "../grid/hexagons.ts";
import { HEXAGON_HEIGHT, receptorAt, type Level } from "../grid/receptor.ts";
import { metresPerPixel } from "./camera.ts";
import { hexagonMesh, type Mesh } from "./hexagon-mesh.ts";
import { HexagonPaint } from "./hexagon-paint.ts";
import { HexagonProgram } from "./hexagon-program.ts";
import { HexagonSlots, VALUE_SIDE } from "./hexagon-slots.ts";
import { levelAt, widthFactor } from "./levels.ts";
import type { ClassScale } from "./scale.ts";
import { SlotValues } from "./slot-values.ts";

/** From these heights of a hexagon on the screen, px, its edge and its marks are drawn. */
const EDGE_FROM = 12;
const MARKS_FROM = 13;
const EDGE_WIDTH = 0.9;
/** From this height text stands in the hexagon; marks keep to its upper part, and to this size. */
const TEXT_FROM = 40;
const LARGEST_MARK = 12;
/** Length of a stroke from north to south, m. */
const MARK_LENGTH = 38;

/** A hexagon that is drawn. */
export interface ShownHexagon {
  readonly level: Level;
  /** Its centre. */
  readonly receptorId: number;
  /** Rows of the table in it, ascending. */
  readonly rows: readonly number[];
  /** What its colour is the class of; for overload the class itself. */
  readonly value: number;
}

/**
 * All hexagons in one draw call. A static index texture per level leads from the grid to a value; recolouring writes at most
 * 1 MB of values and touches no geometry. Everything on the graphics card is made anew when its context was lost.
 */
export class HexagonLayer implements CustomLayerInterface {
  readonly id = "hexagons";
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly hexagons: HexagonTable;
  readonly #element: Element;
  readonly #mesh: Mesh;
  readonly #paint = new HexagonPaint();
  readonly #levels = new Map<Level, HexagonSlots>();
  readonly #filler: SlotValues;
  readonly #slotValues = new Float32Array(VALUE_SIDE * VALUE_SIDE);
  #map: MapLibreMap | undefined;
  #program: HexagonProgram | undefined;
  /** Scale, class and theme that the colours were read for. */
  #painted: readonly unknown[] = [];
  #values: ArrayLike<number> | undefined;
  #scale: ClassScale | undefined;
  /** Level that the slot values are of; undefined when they must be made. */
  #filled: Level | undefined;
  #isUploaded = false;

  /** element: where the theme's colours are read. */
  constructor(hexagons: HexagonTable, element: Element) {
    this.#element = element;
    this.hexagons = hexagons;
    this.#mesh = hexagonMesh(hexagons);
    this.#filler = new SlotValues(hexagons);
  }

  /**
   * Shows a value per row of the table (NaN: not shown), or nothing; of all classes or of one. Colours are read again when the
   * theme is another.
   */
  show(values: ArrayLike<number> | undefined, scale: ClassScale, onlyClass?: number, theme = ""): void {
    const painted = [scale, onlyClass, theme];
    if (painted.some((one, i) => one !== this.#painted[i])) this.#paint.read(this.#element, scale, onlyClass);
    this.#painted = painted;
    this.#values = values;
    this.#scale = scale;
    this.#filled = undefined;
    this.#map?.triggerRepaint();
  }

  /** The hexagon of the drawn level at a point in RD, m; undefined where none is drawn, or only one of a class left out. */
  at(x: number, y: number): ShownHexagon | undefined {
    const level = this.#fill();
    const id = level === undefined ? undefined : receptorAt(x, y, level);
    return id === undefined ? undefined : this.of(id);
  }

  /** The hexagon of the drawn level with its centre at a receptor. */
  of(receptorId: number): ShownHexagon | undefined {
    const level = this.#fill();
    const value = this.valueOf(receptorId);
    if (level === undefined || value === undefined) return undefined;
    const slots = this.#slots(level);
    return { level, receptorId, rows: slots.rowsOf(slots.slotOf(receptorId)), value };
  }

  /** What the colour of that hexagon is the class of; undefined where it is not drawn. */
  valueOf(receptorId: number): number | undefined {
    const level = this.#fill();
    const slot = level === undefined ? -1 : this.#slots(level).slotOf(receptorId);
    if (slot < 0 || !this.#paint.isShown(this.#slotValues[slot])) return undefined;
    return this.#slotValues[slot];
  }

  /** The drawn hexagon that matters most: the highest, the least where little is bad, the largest difference. */
  highest(): number | undefined {
    const level = this.#fill();
    if (level === undefined || this.#scale === undefined) return undefined;
    const { isDiverging, rule } = this.#scale;
    const slots = this.#slots(level);
    let highest: number | undefined;
    let most = -Infinity;
    for (let slot = 0; slot < slots.count; slot++) {
      const value = this.#slotValues[slot];
      const weight = isDiverging ? Math.abs(value) : rule === "lowest" ? -value : value;
      if (weight > most && this.#paint.isShown(value)) {
        most = weight;
        highest = slots.receptorOfSlot[slot];
      }
    }
    return highest;
  }

  /** Colour of text on the class of a value. */
  textColour(value: number): string {
    return this.#paint.textColour(value);
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map;
    this.#program = undefined;
  }

  onRemove(): void {
    this.#map = undefined;
    this.#program = undefined;
  }

  render(gl: WebGLRenderingContext | WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const level = this.#fill();
    if (level === undefined || !(gl instanceof WebGL2RenderingContext)) return;
    if (this.#program?.isOf(gl) !== true) {
      this.#program = new HexagonProgram(gl, this.#mesh);
      this.#isUploaded = false;
    }
    const { uniforms } = this.#program;
    const slots = this.#slots(level);
    this.#program.use(level, () => slots.index());
    if (!this.#isUploaded) this.#program.upload(this.#slotValues, slots.count);
    this.#isUploaded = true;
    const factor = widthFactor(level);
    const metres = (this.#map === undefined ? 100 : metresPerPixel(this.#map)) / factor;
    const height = HEXAGON_HEIGHT / metres;
    const mark = Math.min(1, (LARGEST_MARK * metres) / MARK_LENGTH);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#localMatrix(input.defaultProjectionData.mainMatrix));
    gl.uniform1f(uniforms.u_factor, factor);
    gl.uniform1f(uniforms.u_edge_width, height < EDGE_FROM ? 0 : EDGE_WIDTH * metres);
    gl.uniform1f(uniforms.u_mark_size, height < MARKS_FROM ? 0 : mark);
    gl.uniform1f(uniforms.u_mark_rise, height < TEXT_FROM ? 0 : 0.25 * HEXAGON_HEIGHT);
    gl.uniform1f(uniforms.u_pixel, metres / devicePixelRatio);
    gl.uniform1i(uniforms.u_samples, height < EDGE_FROM ? 4 : 1);
    this.#paint.set(gl, uniforms);
    this.#program.draw();
  }

  /** Makes the slot values of the level to be drawn, where that was not done; undefined when nothing is shown. */
  #fill(): Level | undefined {
    const values = this.#values;
    const scale = this.#scale;
    if (values === undefined || scale === undefined) return undefined;
    const level = levelAt(this.#map?.getZoom() ?? 0);
    if (level !== this.#filled) {
      this.#filler.fill(this.#slots(level), values, scale, this.#slotValues);
      this.#filled = level;
      this.#isUploaded = false;
    }
    return level;
  }

  #slots(level: Level): HexagonSlots {
    let slots = this.#levels.get(level);
    if (slots === undefined) this.#levels.set(level, (slots = new HexagonSlots(this.hexagons, level)));
    return slots;
  }

  /** The map's matrix with the local origin folded in, in double precision. */
  #localMatrix(matrix: ArrayLike<number>): Float32Array {
    const [x, y] = this.#mesh.origin;
    const local = Float64Array.from(matrix);
    for (let i = 0; i < 4; i++) local[12 + i] += local[i] * x + local[4 + i] * y;
    return Float32Array.from(local);
  }
}
