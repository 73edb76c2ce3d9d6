/** Chart: how much of the sensitive nature falls in each overload class, as one stacked bar with strokes. */
import { css, html, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { OVERLOAD_CLASSES, type OverloadClass } from "../../check/overload.ts";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { shareTexts, STACK_BAR, STACK_HEIGHT, stackLabels, stackSpans, type Span } from "./stack.ts";

@customElement("pk-overload-bar")
export class PkOverloadBar extends ChartElement {
  static override styles: CSSResultGroup = [
    ChartElement.styles,
    css`
      .class {
        stroke: var(--pk-map-hexagon-line);
        stroke-width: 1px;
      }

      .stroke {
        fill: none;
        stroke: var(--pk-overload-stroke);
        stroke-width: 1.5px;
        stroke-linecap: round;
      }

      .stroke.inverse {
        stroke: var(--pk-overload-stroke-inverse);
      }

      .skeleton {
        height: 1.5rem;
        margin: var(--pk-space-2) 0 2.5rem;
        background: var(--pk-color-surface-sunken);
      }
    `,
  ];

  /** Hectares per class, lightest first; undefined while they are not known. */
  @property({ attribute: false }) areas: readonly number[] | undefined;

  protected override words(): ChartWords {
    return this.texts.say.charts.overload;
  }

  override render(): TemplateResult {
    if (this.areas !== undefined) return super.render();
    const { title, unit, source } = this.words();
    return html`
      <i class="probe"></i>
      <div class="head">
        <h2>${title}</h2>
        <span class="muted">${unit}</span>
      </div>
      <div class="skeleton"></div>
      <p class="source">${source}</p>
    `;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.overload;
    const { areas = [] } = this;
    if (!areas.some((area) => area > 0)) return { reason: words.empty };
    const percents = shareTexts(areas, format);
    const spans = stackSpans(areas, width - 1);
    const parts = OVERLOAD_CLASSES.map((name, i) => ({
      ...spans[i],
      class: name,
      name: say.overloadClasses[name],
      share: percents[i],
      text: words.value(say.overloadLong[name], percents[i], format.whole(areas[i])),
    })).filter(({ width: length }) => length > 0);
    return {
      height: STACK_HEIGHT,
      marks: [
        svg`<defs>${parts.map(pattern)}</defs>`,
        ...parts.map(({ class: name, x, width: length }) => {
          const place = `M${px(x + 0.5)} 0.5h${px(length)}v${STACK_BAR - 1}h${px(-length)}z`;
          return svg`<path class="class" style="fill: var(--pk-overload-${name})" d=${place}></path>
            ${name === "none" ? "" : svg`<path fill="url(#strokes-${name})" d=${place}></path>`}`;
        }),
        ...stackLabels(parts, width),
      ],
      points: parts.map(({ x, width: length, text }) => ({
        x,
        width: length,
        y: 0,
        height: STACK_BAR,
        text,
      })),
      table: {
        heads: [words.class, words.share, words.area],
        rows: OVERLOAD_CLASSES.map((name, i) => [
          say.overloadLong[name],
          percents[i],
          format.whole(areas[i]),
        ]),
      },
    };
  }
}

/** Side of a tile of strokes, px. */
const TILE = 24;

/** The strokes of a class, repeated along its part, in the middle of a part that is narrower: none, a dot, 1, 2, 3. */
function pattern(part: Span & { readonly class: OverloadClass }): SVGTemplateResult {
  const name = part.class;
  const count = { none: 0, near: 0, light: 1, moderate: 2, strong: 3 }[name];
  const look = name === "moderate" || name === "strong" ? "stroke inverse" : "stroke";
  const start = part.x + Math.min(0, (part.width - TILE) / 2);
  const first = TILE / 2 - 2 * count;
  return svg`<pattern id="strokes-${name}" width=${TILE} height=${STACK_BAR} patternUnits="userSpaceOnUse" patternTransform="translate(${px(start)} 0)">
    ${
      name === "near"
        ? svg`<circle class=${look} cx=${TILE / 2} cy=${STACK_BAR / 2} r="0.8"></circle>`
        : Array.from(
            { length: count },
            (_, i) => svg`<path class=${look} d="M${first + 4 * i} 15.5l4-7"></path>`,
          )
    }
  </pattern>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-overload-bar": PkOverloadBar;
  }
}
