/** The ways to take the accounts of space along: per area, per hexagon, for a map. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SpaceState } from "../../store/claim-answers.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { saveLedger, type LedgerFile } from "./ledger-files.ts";

const KINDS: readonly LedgerFile[] = ["sites", "csv", "geojson"];

@customElement("pk-space-files")
export class PkSpaceFiles extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pk-space-2) var(--pk-space-4);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) space: SpaceState | undefined;
  @property() edition = "";

  override render(): TemplateResult | typeof nothing {
    const { space, texts, edition } = this;
    if (space === undefined) return nothing;
    const words = texts.say.space.files;
    return html`<p>
      <span>${words.save}</span>
      ${KINDS.map(
        (kind) =>
          html`<button class="link" @click=${() => saveLedger(kind, space, edition, texts)}>
            ${words.kinds[kind]}
          </button>`,
      )}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-space-files": PkSpaceFiles;
  }
}
