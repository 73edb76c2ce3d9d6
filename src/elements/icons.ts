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

/** Take back. */
export const UNDO = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<path d="M6.5 2.5L3 6l3.5 3.5M3.5 6H10a4.5 4.5 0 0 1 0 9H6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"/>`}
</svg>`;

/** Bring again. */
export const REDO = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<path d="M11.5 2.5L15 6l-3.5 3.5M14.5 6H8a4.5 4.5 0 0 0 0 9h4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"/>`}
</svg>`;

/** Close. */
export const CLOSE = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`}
</svg>`;
