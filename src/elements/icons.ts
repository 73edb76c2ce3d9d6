/** The drawings of the app; always beside words or with a label. */
import { html, svg } from "lit";

/** The mark of the app. */
export const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  ${svg`<path class="edge" d="M9.5 4.5h13L29 16l-6.5 11.5h-13L3 16z" stroke-width="2.6" stroke-linejoin="round"/>
  <path class="peak" d="M8 20h4.5L16 9l3.5 11H24" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round"/>`}
</svg>`;

/** Light and dark. */
export const CONTRAST = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor"/>`}
</svg>`;

/** Share. */
export const SHARE = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<path d="M9 11V2M5.5 5L9 1.7 12.5 5M4.5 8.5H3V16h12V8.5h-1.5" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round"/>`}
</svg>`;
