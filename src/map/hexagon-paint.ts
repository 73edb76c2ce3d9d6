/** The classes of a scale in the colours of the theme, as the shader takes them. */
import { readColour, rgbOf, type Rgb } from "./colours.ts";
import type { Uniforms } from "./hexagon-program.ts";
import { classOf, MAX_CLASSES, type ClassScale } from "./scale.ts";
import { NOT_SHOWN } from "./slot-values.ts";

/** Stands for −∞, which a shader may not know; above the value of what is not shown. */
const LOWEST = 0.1 * NOT_SHOWN;

/** What a shader needs to colour by a scale. */
export class HexagonPaint {
  readonly #breaks = new Float32Array(MAX_CLASSES);
  readonly #colours = new Float32Array(3 * MAX_CLASSES);
  readonly #marks = new Int32Array(MAX_CLASSES);
  readonly #markColours = new Float32Array(3 * MAX_CLASSES);
  readonly #texts: string[] = [];
  #scale: ClassScale | undefined;
  #onlyClass: number | undefined;
  #edge: Rgb = [0, 0, 0];

  /** Takes over a scale, with the colours that hold at an element. onlyClass: the one class shown. */
  read(element: Element, scale: ClassScale, onlyClass: number | undefined): void {
    const { breaks, tokens, marks } = scale;
    if (tokens.length > MAX_CLASSES || tokens.length !== breaks.length * (scale.isDiverging ? 2 : 1))
      throw new RangeError(`expected a colour for each class of ${scale.quantity}, got ${tokens.length}`);
    const style = getComputedStyle(element);
    const strokes = ["--pk-overload-stroke", "--pk-overload-stroke-inverse"].map((token) =>
      readColour(style, token),
    );
    this.#scale = scale;
    this.#onlyClass = onlyClass;
    this.#edge = rgbOf(readColour(style, "--pk-map-hexagon-line"));
    breaks.forEach((low, k) => (this.#breaks[k] = Math.max(low, LOWEST)));
    tokens.forEach((token, k) => {
      const colour = rgbOf(readColour(style, token));
      const [one, other] = strokes;
      this.#texts[k] = contrast(colour, rgbOf(one)) >= contrast(colour, rgbOf(other)) ? one : other;
      this.#colours.set(colour, 3 * k);
      this.#markColours.set(rgbOf(this.#texts[k]), 3 * k);
      this.#marks[k] = marks?.[k] ?? 0;
    });
  }

  /** True when a hexagon with this value is drawn. */
  isShown(value: number): boolean {
    if (this.#scale === undefined || value === NOT_SHOWN) return false;
    const k = classOf(this.#scale, value);
    return k >= 0 && (this.#onlyClass === undefined || k === this.#onlyClass);
  }

  /** Colour of text and marks on the class of a value that is shown. */
  textColour(value: number): string {
    return this.#texts[this.#scale === undefined ? 0 : classOf(this.#scale, value)];
  }

  /** Hands over to the program in use. */
  set(gl: WebGL2RenderingContext, uniforms: Uniforms): void {
    gl.uniform1i(uniforms.u_breaks_count, this.#scale?.breaks.length ?? 0);
    gl.uniform1fv(uniforms.u_breaks, this.#breaks);
    gl.uniform1i(uniforms.u_diverging, this.#scale?.isDiverging === true ? 1 : 0);
    gl.uniform1ui(uniforms.u_shown, this.#onlyClass === undefined ? 0xffff_ffff : 1 << this.#onlyClass);
    gl.uniform3fv(uniforms.u_colours, this.#colours);
    gl.uniform1iv(uniforms.u_marks, this.#marks);
    gl.uniform3fv(uniforms.u_mark_colours, this.#markColours);
    gl.uniform3fv(uniforms.u_edge, this.#edge);
  }
}

/** Contrast ratio of two colours (WCAG 2). */
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
