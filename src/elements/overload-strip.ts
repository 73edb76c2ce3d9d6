/** A small stacked bar of overload classes, for rows of a list: colour, order and strokes as in the large bar. */
import { css, html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { OVERLOAD_CLASSES } from "../check/overload.ts";

export const overloadStrip = css`
  .strip {
    display: flex;
    height: 0.75rem;
    border: 1px solid var(--pk-map-hexagon-line);
  }

  .strip.unknown {
    border-style: dashed;
    border-color: var(--pk-color-line-strong);
    background: none;
  }

  .strip i {
    flex-basis: 0;
  }

  .strip i + i {
    border-left: 1px solid var(--pk-map-hexagon-line);
  }

  .strip .moderate {
    background-image: repeating-linear-gradient(
      115deg,
      transparent 0 5px,
      var(--pk-overload-stroke-inverse) 5px 6px,
      transparent 6px 12px
    );
  }

  .strip .strong {
    background-image: repeating-linear-gradient(
      115deg,
      transparent 0 2px,
      var(--pk-overload-stroke-inverse) 2px 3px,
      transparent 3px 5px
    );
  }
`;

/** The bar for hectares per class, lightest first; an empty dashed one where there are none. The words stand beside it. */
export function stripOf(areas: readonly number[]): TemplateResult {
  const total = areas.reduce((sum, area) => sum + area, 0);
  if (!(total > 0)) return html`<span class="strip unknown" aria-hidden="true"></span>`;
  return html`<span class="strip" aria-hidden="true"
    >${OVERLOAD_CLASSES.map((name, i) =>
      areas[i] > 0
        ? html`<i
            class=${name}
            style=${styleMap({ flexGrow: String(areas[i]), backgroundColor: `var(--pk-overload-${name})` })}
          ></i>`
        : nothing,
    )}</span
  >`;
}
