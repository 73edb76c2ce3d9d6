/** A hexagon with the colour and the strokes of its overload class; dashed where the critical load is that of the area. */
import { html, svg, type TemplateResult } from "lit";
import type { OverloadClass } from "../check/overload.ts";

const STROKES: Readonly<Record<OverloadClass, number>> = {
  none: 0,
  near: 0,
  light: 1,
  moderate: 2,
  strong: 3,
};
const INVERSE: ReadonlySet<OverloadClass> = new Set(["moderate", "strong"]);

/** The symbol; grey with a question mark where the class is not known. The words stand beside it. */
export function hexagonSymbol(overload: OverloadClass | undefined, isSiteLevel: boolean): TemplateResult {
  const count = overload === undefined ? 0 : STROKES[overload];
  const ink =
    overload !== undefined && INVERSE.has(overload)
      ? "var(--pk-overload-stroke-inverse)"
      : "var(--pk-overload-stroke)";
  return html`<svg class="hexagon" viewBox="0 0 34 30" width="34" height="30" aria-hidden="true">
    ${svg`<path d="M9.5 2h15L32 15l-7.5 13h-15L2 15z" style="fill: var(--pk-overload-${overload ?? "unknown"}); stroke: var(--pk-map-hexagon-line); stroke-width: 1.6" stroke-dasharray=${isSiteLevel ? "3 2" : "none"}></path>
    ${overload === undefined ? svg`<text x="17" y="20" text-anchor="middle" style="font: 700 14px var(--pk-font-family); fill: var(--pk-color-ink)">?</text>` : ""}
    ${overload === "near" ? svg`<circle cx="17" cy="15" r="2" style="fill: ${ink}"></circle>` : ""}
    ${Array.from({ length: count }, (_, i) => svg`<path d="M${15.5 - 2.5 * (count - 1) + 5 * i} 19l3-8" style="fill: none; stroke: ${ink}; stroke-width: 1.8; stroke-linecap: round"></path>`)}`}
  </svg>`;
}
