/** What measures change in each Natura 2000 area: the load of the sources before and after, and the difference per hectare. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";
import { siteLoads } from "../../measures/site-load.ts";
import type { SiteEffect } from "../../measures/site-effect.ts";
import type { Ground } from "../../store/store.ts";
import { announce } from "../announce.ts";
import "../charts/pk-before-after.ts";
import type { BeforeAfter } from "../charts/pk-before-after.ts";
import { controls, shared, tables } from "../styles.ts";
import { moreButton } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";

/** Areas shown before the user asks for more. */
const FEW = 8;

@customElement("pk-site-effects")
export class PkSiteEffects extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-4);
        grid-template-columns: minmax(0, 1fr);
      }

      td,
      th {
        padding-left: var(--pk-space-2);
      }

      th small {
        display: block;
        font-size: var(--pk-font-size-micro);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effect: ScenarioEffect | undefined;
  @property({ attribute: false }) model: EffectModel | undefined;
  @property({ attribute: false }) ground: Ground | undefined;
  @state() private isLong = false;

  override render(): TemplateResult | typeof nothing {
    const { effect, texts } = this;
    if (effect === undefined) return nothing;
    const { say, format } = texts;
    const words = say.measures.results.sites;
    const { sites } = effect;
    if (sites.length === 0) return html`<p class="muted">${words.none}</p>`;
    const sorted = [...sites].sort((a, b) => a.loadDifference.overloaded - b.loadDifference.overloaded);
    const shown = this.isLong ? sorted : sorted.slice(0, FEW);
    return html`
      <pk-before-after
        .texts=${texts}
        heading=${words.chart}
        .beforeName=${words.before}
        .afterName=${words.after}
        .rows=${this.#rows(shown, effect)}
      ></pk-before-after>
      <div class="scroll" tabindex="0" role="region" aria-label=${say.measures.results.twin.sites}>
        <table aria-label=${say.measures.results.twin.sites}>
          <thead>
            <tr>
              <th scope="col">${words.site}</th>
              <th scope="col">${words.mean}<small>${words.unitDeposition}</small></th>
              <th scope="col">${words.largest}<small>${words.unitDeposition}</small></th>
              <th scope="col">${words.load}<small>${words.unitLoad}</small></th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (site) =>
                html`<tr>
                  <td>
                    <button class="link" @click=${() => announce(this, "pk-site-show", { nr: site.nr })}>
                      ${site.name}
                    </button>
                  </td>
                  <td>${format.signed(site.meanDifference)}</td>
                  <td>${format.signed(site.maxDifference)}</td>
                  <td>${format.signed(site.loadDifference.overloaded)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        sites.length > FEW
          ? moreButton(
              this.isLong,
              { all: words.all(format.whole(sites.length)), fewer: words.fewer },
              () => (this.isLong = !this.isLong),
            )
          : nothing
      }
    `;
  }

  /** The load of the changed emitters on each area, before and after. */
  #rows(shown: readonly SiteEffect[], { emissions }: ScenarioEffect): readonly BeforeAfter[] {
    const { model, ground } = this;
    if (model === undefined || ground === undefined) return [];
    const changed = new Set(emissions.takes.map(({ whole }) => whole));
    const before = new Map(
      Array.from(emissions.emitters.values())
        .filter(({ id }) => changed.has(id))
        .map((one) => [one.id, one.before]),
    );
    const { hexagons, areas } = ground;
    const deposition = model.field.fill(new Float64Array(hexagons.length), before);
    const loads = siteLoads(hexagons, areas.of("overloaded"), deposition);
    return shown.map(({ nr, name, loadDifference }) => ({
      name,
      before: loads[nr],
      after: Math.max(0, loads[nr] + loadDifference.overloaded),
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-site-effects": PkSiteEffects;
  }
}
