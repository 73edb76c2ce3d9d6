/** The answer in one sentence, and a line below it. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Verdict } from "../check/result.ts";
import { rich } from "./rich.ts";
import { shared } from "./styles.ts";

@customElement("pk-verdict")
export class PkVerdict extends LitElement {
  static override styles = [
    shared,
    css`
      h2 {
        font-size: var(--pk-font-size-answer);
        font-weight: var(--pk-font-weight-strong);
        line-height: 1.2;
        text-wrap: balance;
      }

      h2 strong {
        color: var(--tone, inherit);
        font-weight: inherit;
      }

      :host([verdict="meets"]) {
        --tone: var(--pk-color-negative);
      }

      :host([verdict="below"]) {
        --tone: var(--pk-color-positive);
      }

      :host([verdict="uncertain"]) {
        --tone: var(--pk-color-warning);
      }

      p {
        margin-top: var(--pk-space-2);
        color: var(--pk-color-ink-soft);
        font-size: 1.0625rem;
      }
    `,
  ];

  @property({ reflect: true }) verdict: Verdict | "none" = "none";
  /** With the decisive words between *. */
  @property() sentence = "";
  @property({ attribute: false }) lines: readonly string[] = [];

  override render(): TemplateResult {
    return html`
      <h2>${rich(this.sentence)}</h2>
      ${this.lines.map((line) => (line === "" ? nothing : html`<p>${rich(line)}</p>`))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-verdict": PkVerdict;
  }
}
