/** The charts of a checked source: by area, by distance, by direction. Placed only where they are open. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { AppController } from "../app-controller.ts";
import { contributionProfile } from "../../check/contribution-profile.ts";
import { valueOf } from "../../store/loading.ts";
import { sectorSums } from "../charts/compass.ts";
import "../charts/pk-contribution-chart.ts";
import "../charts/pk-decay-chart.ts";
import "../charts/pk-direction-rose.ts";
import { textsOf } from "../texts.ts";

@customElement("pk-check-charts")
export class PkCheckCharts extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--pk-space-6);
      grid-template-columns: minmax(0, 1fr);
    }
  `;

  readonly #state = new AppController(this, ({ store, answer }) => [store.inputs, store.ground, answer]);

  override render(): TemplateResult | typeof nothing {
    const [{ language, count }, ground, found] = this.#state.values;
    const known = valueOf(ground);
    if (found === undefined || known === undefined) return nothing;
    const texts = textsOf(language);
    const { contribution, deposition, source, own, result } = found;
    const { x, y, distance, counted, load } = contributionProfile(
      known.hexagons,
      contribution.rows,
      deposition,
      known.areas.of(count),
      source,
    );
    return html`
      <pk-contribution-chart .texts=${texts} .areas=${result.sites}></pk-contribution-chart>
      ${
        own.length > 1
          ? nothing
          : html`<pk-decay-chart
                .texts=${texts}
                .distances=${distance}
                .depositions=${counted}
              ></pk-decay-chart>
              <pk-direction-rose
                .texts=${texts}
                .loads=${sectorSums([source.x, source.y], x, y, load)}
              ></pk-direction-rose>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-check-charts": PkCheckCharts;
  }
}
