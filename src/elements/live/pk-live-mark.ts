/** Says above map and table that figures are not the embedded ones; the way to them. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { valueOf } from "../../store/loading.ts";
import { announce } from "../announce.ts";
import { AppController } from "../app-controller.ts";
import { shared } from "../styles.ts";
import { textsOf } from "../texts.ts";
import { liveDay } from "./live-words.ts";

@customElement("pk-live-mark")
export class PkLiveMark extends LitElement {
  static override styles = [
    shared,
    css`
      button {
        min-height: 2.375rem;
        padding: 0 var(--pk-space-3);
        border: 1px solid var(--pk-color-warning);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-warning-soft);
        box-shadow: var(--pk-shadow-card);
        color: var(--pk-color-ink);
        font-size: var(--pk-font-size-small);
        font-weight: var(--pk-font-weight-medium);
        cursor: pointer;
      }
    `,
  ];

  readonly #state = new AppController(this, ({ store }) => [store.language, store.firstView, store.ground]);

  override render(): TemplateResult | typeof nothing {
    const [language, firstView, ground] = this.#state.values;
    const texts = textsOf(language);
    const words = texts.say.live;
    const figures = valueOf(ground)?.live;
    const outlines = valueOf(firstView)?.live?.outlines;
    const marks = [
      ...(figures === undefined ? [] : [words.chip(liveDay(figures.edition, texts))]),
      ...(outlines === undefined ? [] : [words.chipOutlines(liveDay(outlines.edition, texts))]),
    ];
    if (marks.length === 0) return nothing;
    return html`<button title=${words.chipLabel} @click=${() => announce(this, "pk-live-open", undefined)}>
      ${marks.join(" · ")}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-live-mark": PkLiveMark;
  }
}
