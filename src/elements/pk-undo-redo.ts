/** Undo and redo as two buttons. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { REDO, UNDO } from "./icons.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-undo-redo")
export class PkUndoRedo extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        gap: var(--pk-space-2);
      }

      .button {
        width: 2.25rem;
        padding: 0;
      }

      .button:disabled {
        border-color: var(--pk-color-line);
        color: var(--pk-color-ink-muted);
        cursor: default;
        opacity: 0.55;
      }

      svg {
        width: 1.125rem;
        height: 1.125rem;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;

  override render(): TemplateResult {
    const words = this.texts.say.check.own;
    return html`${this.#button("pk-undo", words.undo, UNDO, this.canUndo)}
    ${this.#button("pk-redo", words.redo, REDO, this.canRedo)}`;
  }

  #button(
    event: "pk-undo" | "pk-redo",
    label: string,
    icon: TemplateResult,
    isPossible: boolean,
  ): TemplateResult {
    return html`<button
      class="button"
      aria-label=${label}
      title=${label}
      ?disabled=${!isPossible}
      @click=${() => announce(this, event, undefined)}
    >
      ${icon}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-undo-redo": PkUndoRedo;
  }
}
