/** What the hexagon layer has on the graphics card; made anew when the context was lost. */
import type { Mesh } from "./hexagon-mesh.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./hexagon-shader.ts";
import { VALUE_SIDE, type IndexTexture } from "./hexagon-slots.ts";

const UNIFORMS = [
  "u_matrix",
  "u_index",
  "u_values",
  "u_factor",
  "u_grid",
  "u_breaks_count",
  "u_breaks",
  "u_diverging",
  "u_shown",
  "u_colours",
  "u_marks",
  "u_mark_colours",
  "u_edge",
  "u_edge_width",
  "u_mark_size",
  "u_mark_rise",
  "u_pixel",
  "u_samples",
] as const;

/** Places of the shader's inputs. */
export type Uniforms = Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>;

/** Shader, shape and textures in one graphics context. */
export class HexagonProgram {
  readonly uniforms: Uniforms;
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #shape: WebGLVertexArrayObject;
  readonly #count: number;
  readonly #values: WebGLTexture;
  #isLost = false;
  readonly #indices = new Map<number, GridIndex>();

  constructor(gl: WebGL2RenderingContext, mesh: Mesh) {
    this.#gl = gl;
    // Asking the context for it would wait for the graphics card in every frame.
    gl.canvas.addEventListener("webglcontextlost", () => (this.#isLost = true), { once: true });
    this.#program = compile(gl);
    this.uniforms = Object.fromEntries(
      UNIFORMS.map((name) => [name, gl.getUniformLocation(this.#program, name)]),
    ) as Uniforms;
    this.#shape = shapeOf(gl, this.#program, mesh);
    this.#count = mesh.triangles.length;
    this.#values = texture(gl);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32F, VALUE_SIDE, VALUE_SIDE);
  }

  /** False when the context was lost since. */
  isOf(gl: WebGL2RenderingContext): boolean {
    return gl === this.#gl && !this.#isLost;
  }

  /** Makes program and textures current; the index of a level is made when it is first used. */
  use(level: number, index: () => IndexTexture): void {
    const gl = this.#gl;
    gl.useProgram(this.#program);
    gl.activeTexture(gl.TEXTURE0);
    let grid = this.#indices.get(level);
    if (grid === undefined) this.#indices.set(level, (grid = gridIndex(gl, index())));
    gl.bindTexture(gl.TEXTURE_2D, grid.texture);
    gl.uniform3i(this.uniforms.u_grid, grid.columns, grid.rows, grid.height);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.#values);
    gl.uniform1i(this.uniforms.u_index, 0);
    gl.uniform1i(this.uniforms.u_values, 1);
  }

  /** Writes the values of the first slots; the program must be in use. */
  upload(values: Float32Array, count: number): void {
    const gl = this.#gl;
    resetUnpack(gl);
    const height = Math.ceil(count / VALUE_SIDE);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, VALUE_SIDE, height, gl.RED, gl.FLOAT, values);
  }

  draw(): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#shape);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.drawElements(gl.TRIANGLES, this.#count, gl.UNSIGNED_SHORT, 0);
    gl.bindVertexArray(null);
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
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return made;
}

/** The index of a level on the graphics card. */
interface GridIndex {
  readonly texture: WebGLTexture;
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
}

function gridIndex(gl: WebGL2RenderingContext, index: IndexTexture): GridIndex {
  const { columns, rows, width, height, texels } = index;
  resetUnpack(gl);
  const made = texture(gl);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32UI, width, height);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RED_INTEGER, gl.UNSIGNED_INT, texels);
  return { texture: made, columns, rows, height };
}

function shapeOf(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  { corners, triangles }: Mesh,
): WebGLVertexArrayObject {
  const shape = gl.createVertexArray();
  gl.bindVertexArray(shape);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
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
