/** Everything of others that is shipped with the app, as the build found it: name, version, licence. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import * as v from "valibot";
import { shared, tables } from "../styles.ts";
import type { MethodTexts } from "./method-texts.ts";

const packages = v.array(v.object({ name: v.string(), version: v.string(), licence: v.string() }));
type Packages = v.InferOutput<typeof packages>;

/** Scripts lie in a folder beside it, also in somebody else's page. */
const SCRIPT = import.meta.url;

@customElement("pk-licences")
export class PkLicences extends LitElement {
  static override styles = [
    shared,
    tables,
    css`
      summary {
        min-height: var(--pk-size-target);
        cursor: pointer;
      }

      td,
      th {
        overflow-wrap: anywhere;
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) words!: MethodTexts["words"]["cite"];
  /** Undefined before it is there, and where it cannot be had: the text with all licences is linked beside it. */
  @state() private packages: Packages | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { packages: found, words } = this;
    if (found === undefined) return nothing;
    return html`<details>
      <summary>${words.packages(found.length)}</summary>
      <table>
        <thead>
          <tr>
            ${words.packageHeads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${found.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.name}</th>
                <td>${one.version}</td>
                <td>${one.licence}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  async #load(): Promise<void> {
    const response = await fetch(new URL("../licences.json", SCRIPT)).catch(() => undefined);
    if (response?.ok !== true) return;
    const parsed = v.safeParse(packages, await response.json().catch(() => undefined));
    if (parsed.success) this.packages = parsed.output;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-licences": PkLicences;
  }
}
