/** A state in words: something is empty, failed, offline or good to know; with room for a way on. */
import { css, html, LitElement, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "./styles.ts";

@customElement("pk-notice")
export class PkNotice extends LitElement {
  static override styles = [
    shared,
    css`
      div {
        display: flex;
        gap: var(--pk-space-3);
        padding: var(--pk-space-3) var(--pk-space-4);
        border: 1px solid var(--pk-color-line);
        border-radius: var(--pk-radius-medium);
        color: var(--pk-color-ink-soft);
        font-size: 0.9375rem;
      }

      svg {
        flex: none;
        width: 1.125rem;
        height: 1.125rem;
        margin-top: 0.15rem;
        color: var(--pk-color-action);
      }

      :host([kind="info"]) div {
        border-color: transparent;
        background: var(--pk-color-action-soft);
      }

      :host([kind="error"]) div {
        border-color: var(--pk-color-negative);
        border-left-width: 5px;
      }

      :host([kind="error"]) svg {
        color: var(--pk-color-negative);
      }

      :host([kind="warning"]) div {
        border-color: transparent;
        background: var(--pk-color-warning-soft);
      }

      :host([kind="warning"]) svg {
        color: var(--pk-color-warning);
      }

      h3 {
        color: var(--pk-color-ink);
      }

      h3.negative {
        color: var(--pk-color-negative);
      }
    `,
  ];

  @property({ reflect: true }) kind: "quiet" | "info" | "warning" | "error" = "quiet";
  @property() heading = "";

  override render(): TemplateResult {
    const heading =
      this.heading === ""
        ? ""
        : html`<h3 class=${this.kind === "error" ? "negative" : ""}>${this.heading}</h3>`;
    return html`
      <div role=${this.kind === "error" ? "alert" : "note"}>
        ${this.kind === "quiet" ? "" : SIGN}
        <span>${heading}<slot></slot></span>
      </div>
    `;
  }
}

const SIGN = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<circle cx="9" cy="9" r="7.5" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M9 8v5M9 5v.2" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    "pk-notice": PkNotice;
  }
}
