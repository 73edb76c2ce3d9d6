import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { HexagonTable } from "../grid/hexagons.ts";
import { HEXAGON_HEIGHT } from "../grid/receptor.ts";
import { readColour, rgbOf } from "./colours.ts";
import { hexagonMesh, type Mesh } from "./hexagon-mesh.ts";
import { FRAGMENT_SHADER, MAX_CLASSES, VERTEX_SHADER } from "./hexagon-shader.ts";
import { HexagonSlots, INDEX_HEIGHT, INDEX_WIDTH, VALUE_SIDE } from "./hexagon-texture.ts";
import type { ClassScale } from "./scale.ts";

/** From this height of a hexagon on the screen, px, its edge is drawn; below the second one pixels are sampled four times. */
const EDGE_FROM = 12;
const SAMPLE_BELOW = 4;
const EDGE_WIDTH = 0.9;
const UNIFORMS = [
  "u_matrix",
  "u_index",
  "u_values",
  "u_breaks",
  "u_colours",
  "u_classes",
  "u_edge",
  "u_edge_width",
  "u_spacing",
  "u_samples",
  "u_pointed",
] as const;

interface Resources {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>;
  readonly shape: WebGLVertexArrayObject;
  readonly index: WebGLTexture;
  readonly values: WebGLTexture;
}

/**
 * All hexagons in one draw call. A static index texture leads from the grid to a value; recolouring writes 1 MB of values and
 * touches no geometry. Everything on the graphics card is made anew when its context was lost.
 */
export class HexagonLayer implements CustomLayerInterface {
  readonly id = "hexagons";
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly slots: HexagonSlots;
  readonly #element: Element;
  readonly #mesh: Mesh = hexagonMesh();
  readonly #values = new Float32Array(VALUE_SIDE * VALUE_SIDE);
  #map: MapLibreMap | undefined;
  #resources: Resources | undefined;
  #isStale = true;
  #isShown = false;
  #breaks = new Float32Array(MAX_CLASSES);
  #colours = new Float32Array(3 * MAX_CLASSES);
  #edge: [number, number, number] = [0, 0, 0];
  #classes = 0;
  #pointed = 0;

  /** element: where the theme's colours are read. */
  constructor(hexagons: HexagonTable, element: Element) {
    this.slots = new HexagonSlots(hexagons);
    this.#element = element;
  }

  /** Shows a value per row of the table (NaN: not shown), or nothing. */
  show(values: Float32Array | undefined, scale: ClassScale): void {
    this.#isShown = values !== undefined;
    if (values !== undefined) this.slots.fill(values, this.#values);
    this.#isStale = true;
    this.setScale(scale);
  }

  /** Takes classes and colours anew, as after a change of theme. */
  setScale(scale: ClassScale): void {
    const style = getComputedStyle(this.#element);
    this.#classes = Math.min(scale.breaks.length, MAX_CLASSES);
    this.#breaks.set(scale.breaks.slice(0, MAX_CLASSES));
    scale.tokens.slice(0, MAX_CLASSES).forEach((token, i) => {
      this.#colours.set(rgbOf(readColour(style, token)), 3 * i);
    });
    this.#edge = rgbOf(readColour(style, "--pk-map-hexagon-line"));
    this.#map?.triggerRepaint();
  }

  /** Emphasises the hexagon of a row of the table, or none. */
  point(row: number | undefined): void {
    const pointed = row === undefined ? 0 : this.slots.slotOfRow[row] + 1;
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map;
    this.#resources = undefined;
  }

  onRemove(): void {
    this.#map = undefined;
    this.#resources = undefined;
  }

  render(gl: WebGLRenderingContext | WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#isShown || !(gl instanceof WebGL2RenderingContext)) return;
    const { program, uniforms, shape, index, values } = this.#ready(gl);
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, index);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, values);
    if (this.#isStale) this.#upload(gl);
    const metres = this.#metresPerPixel();
    const height = HEXAGON_HEIGHT / metres;
    gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#localMatrix(input.defaultProjectionData.mainMatrix));
    gl.uniform1i(uniforms.u_index, 0);
    gl.uniform1i(uniforms.u_values, 1);
    gl.uniform1fv(uniforms.u_breaks, this.#breaks);
    gl.uniform3fv(uniforms.u_colours, this.#colours);
    gl.uniform1i(uniforms.u_classes, this.#classes);
    gl.uniform3fv(uniforms.u_edge, this.#edge);
    gl.uniform1f(uniforms.u_edge_width, height < EDGE_FROM ? -1 : EDGE_WIDTH * 0.5 * metres);
    gl.uniform1f(uniforms.u_spacing, metres);
    gl.uniform1i(uniforms.u_samples, height < SAMPLE_BELOW ? 4 : 1);
    gl.uniform1ui(uniforms.u_pointed, this.#pointed);
    gl.bindVertexArray(shape);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.drawElements(gl.TRIANGLES, this.#mesh.triangles.length, gl.UNSIGNED_SHORT, 0);
    gl.bindVertexArray(null);
  }

  #metresPerPixel(): number {
    const map = this.#map;
    if (map === undefined) return 100;
    const circumference = 40_075_016.686;
    return (circumference * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
  }

  /** The map's matrix with the local origin folded in, in double precision. */
  #localMatrix(matrix: ArrayLike<number>): Float32Array {
    const [x, y] = this.#mesh.origin;
    const local = Float64Array.from(matrix);
    for (let i = 0; i < 4; i++) local[12 + i] += local[i] * x + local[4 + i] * y;
    return Float32Array.from(local);
  }

  #upload(gl: WebGL2RenderingContext): void {
    resetUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, VALUE_SIDE, VALUE_SIDE, gl.RED, gl.FLOAT, this.#values);
    this.#isStale = false;
  }

  #ready(gl: WebGL2RenderingContext): Resources {
    if (this.#resources?.gl === gl && gl.isProgram(this.#resources.program)) return this.#resources;
    const program = compile(gl);
    const uniforms = Object.fromEntries(
      UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]),
    ) as Resources["uniforms"];
    resetUnpack(gl);
    const index = texture(gl);
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.R32UI,
      INDEX_WIDTH,
      INDEX_HEIGHT,
      0,
      gl.RED_INTEGER,
      gl.UNSIGNED_INT,
      this.slots.index(),
    );
    const values = texture(gl);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32F, VALUE_SIDE, VALUE_SIDE);
    this.#isStale = true;
    this.#resources = { gl, program, uniforms, shape: this.#shape(gl, program), index, values };
    return this.#resources;
  }

  #shape(gl: WebGL2RenderingContext, program: WebGLProgram): WebGLVertexArrayObject {
    const shape = gl.createVertexArray();
    gl.bindVertexArray(shape);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, this.#mesh.corners, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, this.#mesh.triangles, gl.STATIC_DRAW);
    for (const [name, offset] of [
      ["a_mercator", 0],
      ["a_rd", 8],
    ] as const) {
      const location = gl.getAttribLocation(program, name);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, 2, gl.FLOAT, false, 16, offset);
    }
    gl.bindVertexArray(null);
    return shape;
  }
}

/** The map leaves these flags as it likes; our uploads need them plain. */
function resetUnpack(gl: WebGL2RenderingContext): void {
  gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  for (const flag of [gl.UNPACK_ROW_LENGTH, gl.UNPACK_SKIP_ROWS, gl.UNPACK_SKIP_PIXELS])
    gl.pixelStorei(flag, 0);
}

function texture(gl: WebGL2RenderingContext): WebGLTexture {
  const made = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, made);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  }
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) {
    gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  }
  return made;
}

function compile(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, code] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new RangeError("expected the graphics context to give a shader");
    gl.shaderSource(shader, code);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new RangeError(`expected the hexagon shader to link: ${gl.getProgramInfoLog(program) ?? ""}`);
  }
  return program;
}
