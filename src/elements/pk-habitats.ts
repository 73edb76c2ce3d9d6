/** The sensitive habitats of an area with their critical loads, most sensitive hectares first. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { SENSITIVE_BELOW } from "../check/counted.ts";
import type { Habitat } from "../check/site.ts";
import { controls, shared, tables } from "./styles.ts";
import { moreButton } from "./work-parts.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Habitats shown before the user asks for all. */
const FEW = 6;

@customElement("pk-habitats")
export class PkHabitats extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      .code {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      .source {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Largest first. */
  @property({ attribute: false }) habitats: readonly Habitat[] = [];
  @state() private isLong = false;

  override render(): TemplateResult {
    const words = this.texts.say.area.habitats;
    const sensitive = this.habitats.filter(({ criticalLoad }) => criticalLoad < SENSITIVE_BELOW);
    const others = this.habitats.length - sensitive.length;
    const isAll = this.isLong || sensitive.length <= FEW + 1;
    return html`
      <div class="head">
        <h2 id="title">${words.title}</h2>
        ${
          sensitive.length > FEW + 1
            ? moreButton(
                this.isLong,
                { all: words.all(sensitive.length), fewer: words.fewer },
                () => (this.isLong = !this.isLong),
              )
            : nothing
        }
      </div>
      <table aria-labelledby="title">
        <thead>
          <tr>
            <th scope="col">${words.name}</th>
            <th scope="col">${words.area}</th>
            <th scope="col">${words.criticalLoad}</th>
          </tr>
        </thead>
        <tbody>
          ${(isAll ? sensitive : sensitive.slice(0, FEW)).map((habitat) => this.#row(habitat))}
        </tbody>
      </table>
      <p class="source">
        ${words.unit}. ${others === 0 ? nothing : words.insensitive(others)} ${words.source}
      </p>
    `;
  }

  #row({ code, name, area, criticalLoad }: Habitat): TemplateResult {
    const { format } = this.texts;
    return html`<tr>
      <th scope="row">${name} <span class="code">${code}</span></th>
      <td>${area < 1 ? format.estimate(area) : format.whole(area)}</td>
      <td>${format.whole(criticalLoad)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-habitats": PkHabitats;
  }
}
