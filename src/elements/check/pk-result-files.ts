/** The ways to take the outcome of a check along: for a spreadsheet and for a GIS. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "../app-controller.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import type { ResultFile } from "./result-files.ts";

const EMITTER: readonly ResultFile[] = ["sites", "hexagons", "hexagons-geojson"];
const OWN: readonly ResultFile[] = [...EMITTER, "sources", "sources-geojson"];

@customElement("pk-result-files")
export class PkResultFiles extends LitElement {
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
  readonly #state = new AppController(this, ({ answer }) => [answer]);

  override render(): TemplateResult | typeof nothing {
    const [found] = this.#state.values;
    const words = this.texts.say.check.files;
    if (found?.isExact !== true) return nothing;
    return html`<p>
      <span>${words.save}</span>
      ${(found.emitter === undefined ? OWN : EMITTER).map(
        (kind) =>
          html`<button class="link" @click=${() => void this.#save(kind)}>${words.kinds[kind]}</button>`,
      )}
    </p>`;
  }

  /** The writers are fetched when they are first needed. */
  async #save(kind: ResultFile): Promise<void> {
    const { saveResult } = await import("./result-files.ts");
    const [found] = this.#state.values;
    if (found !== undefined) saveResult(kind, found, this.#state.store);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-result-files": PkResultFiles;
  }
}
