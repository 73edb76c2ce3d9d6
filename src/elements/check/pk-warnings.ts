/** What to mind about an own source, each with its remedy. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Warning } from "../../check/warnings.ts";
import "../pk-notice.ts";
import { rich } from "../rich.ts";
import { shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

/** Those that may make the answer wrong; the others only say what it leaves out. */
const SERIOUS: ReadonlySet<Warning["kind"]> = new Set(["outside", "water", "close", "hot"]);

@customElement("pk-warnings")
export class PkWarnings extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-2);
      }

      p {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) warnings: readonly Warning[] = [];

  override render(): TemplateResult {
    return html`${this.warnings.map((one) =>
      SERIOUS.has(one.kind)
        ? html`<pk-notice kind="warning">${rich(this.#words(one))}</pk-notice>`
        : html`<p role="note">${rich(this.#words(one))}</p>`,
    )}`;
  }

  #words(warning: Warning): string {
    const { say, format } = this.texts;
    const words = say.check.warnings;
    switch (warning.kind) {
      case "outside":
        return words.outside[warning.country];
      case "water":
        return words.water(warning.name);
      case "close":
        return words.close(format.whole(warning.distance));
      case "hot":
        return words.hot(format.estimate(warning.heatMegawatts));
      case "low":
        return words.low(format.plain(warning.height));
      case "border":
        return words.border(format.list(warning.abroad.map((country) => words.countries[country])));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-warnings": PkWarnings;
  }
}
