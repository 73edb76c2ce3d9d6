/** The frame of every chart: title and unit, plot, points to read one by one, note, source, the table behind it, a file. */
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { saveFile } from "../save-file.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { chartFrame } from "./chart-styles.ts";
import type { Blank, ChartPoint, ChartTable, ChartWords, Drawing } from "./drawing.ts";
import { chartMarks } from "./mark-styles.ts";
import { nearestPoint, nextPoint } from "./point-path.ts";
import { fileName, inlinedMarks, svgDocument } from "./svg-file.ts";
import { wrap } from "./text-width.ts";

/** Narrower than this a drawing is not laid out anew but made smaller, px. */
const LEAST_WIDTH = 260;

/** A chart: the subclass says its words and draws; figures come in as properties, in house units. */
export abstract class ChartElement extends LitElement {
  static override styles: CSSResultGroup = [shared, controls, tables, chartFrame, chartMarks];

  /** Of its heading, among those around it. */
  @property({ type: Number }) level = 2;
  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Instead of the chart's own title, unit, note and source, where the panel knows better. */
  @property() heading = "";
  @property() unit = "";
  @property() note = "";
  @property() source = "";
  /** Only the plot: where the panel around it says the rest. */
  @property({ type: Boolean }) bare = false;
  @state() private width = 0;
  /** Index of the point that is read out, and of the one that Tab comes to. */
  @state() private active: number | undefined;
  @state() private tabStop = 0;
  @state() private isTable = false;
  #drawing: Drawing | Blank | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  /** The chart's own words. */
  protected abstract words(): ChartWords;
  /** The drawing for a width in px at a text size of 16 px; without figures, why. */
  protected abstract draw(width: number): Drawing | Blank;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override firstUpdated(): void {
    // Larger text changes the probe, where the width of the chart stays.
    const probe = this.renderRoot.querySelector(".probe");
    if (probe !== null) this.#observer.observe(probe);
  }

  override willUpdate(changed: PropertyValues): void {
    const isOnlyReading = [...changed.keys()].every((key) =>
      ["active", "tabStop", "isTable"].includes(String(key)),
    );
    if (isOnlyReading && this.#drawing !== undefined) return;
    this.#drawing = this.draw(Math.max(this.width, LEAST_WIDTH));
    const count = "reason" in this.#drawing ? 0 : this.#drawing.points.length;
    if (this.tabStop >= count) this.tabStop = 0;
    if (this.active !== undefined && this.active >= count) this.active = undefined;
  }

  override render(): TemplateResult {
    const drawing = this.#drawing;
    const { title, unit, source } = this.#words();
    const isBlank = drawing === undefined || "reason" in drawing;
    if (this.bare) return html`<i class="probe"></i>${isBlank ? nothing : this.#plot(drawing)}`;
    return html`
      <i class="probe"></i>
      <figure>
        <figcaption class="head">
          <h2 aria-level=${this.level}>${title}</h2>
          <span class="muted">${unit}</span>
        </figcaption>
        ${
          isBlank
            ? html`<p class="empty">${drawing?.reason}</p>
                <p class="source">${source}</p>`
            : html`${this.#body(drawing)}${this.#buttons(title)}`
        }
      </figure>
    `;
  }

  #words(): ChartWords {
    const own = this.words();
    return {
      title: this.heading || own.title,
      unit: this.unit || own.unit,
      note: this.note || own.note,
      source: this.source || own.source,
    };
  }

  #body(drawing: Drawing): TemplateResult {
    const { title, unit, note, source } = this.#words();
    const { points, table } = drawing;
    const read = this.active === undefined ? undefined : points[this.active];
    return html`
      <div ?hidden=${this.isTable}>
        ${this.#plot(drawing)}
        <div class="reading" style=${styleMap({ minHeight: `${this.#reserve(points)}rem` })}>
          <div class=${read === undefined ? "" : "away"}>
            <p>${note}</p>
            <p>${source}</p>
          </div>
          ${read === undefined ? nothing : html`<p class="readout" aria-hidden="true">${read.text}</p>`}
        </div>
      </div>
      ${
        this.isTable
          ? html`${tableOf(table, title, unit)}
              <p class="source">${source}</p>`
          : nothing
      }
    `;
  }

  #plot({ height, marks, points }: Drawing): TemplateResult {
    const { title, unit } = this.#words();
    const width = Math.max(this.width, LEAST_WIDTH);
    return html`<div
      class="plot"
      @pointermove=${(event: PointerEvent) => this.#point(event, width)}
      @pointerdown=${(event: PointerEvent) => this.#point(event, width)}
      @pointerleave=${() => (this.active = undefined)}
    >
      <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${marks}</svg>
      <div
        class="points"
        role="group"
        aria-label="${title}, ${unit}${points.length > 1 ? `. ${this.texts.say.charts.keys}` : ""}"
        @keydown=${(event: KeyboardEvent) => this.#walk(event)}
      >
        ${points.map((point, i) => this.#pointAt(point, i, width, height))}
      </div>
    </div>`;
  }

  /** Room for the longest readout, rem: nothing moves when it comes. */
  #reserve(points: readonly ChartPoint[]): number {
    const longest = points.reduce((most, { text }) => (text.length > most.length ? text : most), "");
    return wrap(longest, 14 * 1.02, Math.max(this.width, LEAST_WIDTH)).length * 1.1;
  }

  #pointAt(point: ChartPoint, i: number, width: number, height: number): TemplateResult {
    const isDot = point.width === point.height;
    return html`<span
      class="point ${isDot ? "dot" : ""} ${i === this.active ? "active" : ""}"
      style=${styleMap({
        left: `${(100 * point.x) / width}%`,
        top: `${(100 * point.y) / height}%`,
        width: `${(100 * point.width) / width}%`,
        height: `${(100 * point.height) / height}%`,
      })}
      role="img"
      aria-label=${point.text}
      tabindex=${i === this.tabStop ? 0 : -1}
      @focus=${() => {
        this.active = this.tabStop = i;
      }}
      @blur=${() => (this.active = undefined)}
    ></span>`;
  }

  #buttons(title: string): TemplateResult {
    const { say } = this.texts;
    const other = this.isTable ? say.charts.chart : say.charts.table;
    return html`<div class="buttons">
      <button class="link" aria-label="${other}: ${title}" @click=${() => (this.isTable = !this.isTable)}>
        ${other}
      </button>
      <button class="link" aria-label="${say.charts.file}: ${title}" @click=${() => this.#save()}>
        ${say.charts.file}
      </button>
    </div>`;
  }

  #point({ clientX, clientY, currentTarget }: PointerEvent, width: number): void {
    if (!(currentTarget instanceof HTMLElement) || this.#drawing === undefined || "reason" in this.#drawing)
      return;
    const place = currentTarget.getBoundingClientRect();
    const scale = width / place.width;
    const { points } = this.#drawing;
    this.active = nearestPoint(points, (clientX - place.left) * scale, (clientY - place.top) * scale);
  }

  #walk(event: KeyboardEvent): void {
    if (this.#drawing === undefined || "reason" in this.#drawing) return;
    if (event.key === "Escape") this.active = undefined;
    const next = nextPoint(event.key, this.tabStop, this.#drawing.points.length);
    if (next === undefined) return;
    event.preventDefault();
    this.renderRoot.querySelectorAll<HTMLElement>(".point")[next].focus();
  }

  #measure(): void {
    const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const width = Math.round((this.clientWidth * 16) / text);
    if (width > 0) this.width = width;
  }

  #save(): void {
    const plot = this.renderRoot.querySelector<SVGSVGElement>(".plot > svg");
    if (plot === null) return;
    const { title, unit, note, source } = this.#words();
    const { width, height } = plot.viewBox.baseVal;
    const style = getComputedStyle(this);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    const text = svgDocument({
      title,
      unit,
      note,
      source,
      width,
      height,
      marks: inlinedMarks(plot),
      ground: colour("--pk-color-surface"),
      ink: colour("--pk-color-ink"),
      muted: colour("--pk-color-ink-muted"),
    });
    saveFile(fileName(title), text, "image/svg+xml");
  }
}

function tableOf({ heads, rows }: ChartTable, title: string, unit: string): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption class="hidden">
        ${title}, ${unit}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
