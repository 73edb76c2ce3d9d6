/** The twin of the map: the same hexagons, areas and sources as tables. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import { verdictOf } from "../check/verdict.ts";
import type { Answer } from "../store/answer.ts";
import { answer } from "../store/app-answer.ts";
import { store } from "../store/app-store.ts";
import { surroundings } from "../store/app-surroundings.ts";
import { valueOf } from "../store/loading.ts";
import { siteOverloads } from "../store/overload.ts";
import type { FirstView } from "../store/services.ts";
import { chooseEmitter, choosePlace } from "../store/steps.ts";
import type { Ground } from "../store/store.ts";
import { isDefinitional } from "./definition.ts";
import { detailOf } from "./announce.ts";
import { hexagonRows, hexagonColumns } from "./hexagon-rows.ts";
import "./pk-area-table.ts";
import "./pk-data-table.ts";
import type { Cell, Column, Row } from "./pk-data-table.ts";
import { rankedSources } from "./ranking.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-table-twin")
export class PkTableTwin extends LitElement {
  static override styles = [
    shared,
    css`
      .tables {
        display: grid;
        gap: var(--pk-space-6);
        max-width: 60rem;
        padding: var(--pk-space-5);
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];

  readonly #state = new MultiStoreController(this, [
    store.inputs,
    store.firstView,
    store.ground,
    answer,
    surroundings,
    store.pointedSite,
  ]);

  override render(): TemplateResult | typeof nothing {
    const [inputs, firstView, ground, found] = this.#state.values;
    const texts = textsOf(inputs.language);
    const first = valueOf(firstView);
    const known = valueOf(ground);
    if (first === undefined) return nothing;
    return html`<div class="tables">
      ${
        found !== undefined && known !== undefined
          ? this.#answer(found, known, first, texts)
          : html`${this.#emitters(first, texts)}
            ${known === undefined ? nothing : this.#sites(first, known, texts)}`
      }
    </div>`;
  }

  #answer(found: Answer, { hexagons, areas }: Ground, { sites }: FirstView, texts: Texts): TemplateResult {
    const [{ count }, , , , , pointed] = this.#state.values;
    return html`
      <pk-area-table full .texts=${texts} .result=${found.result} .pointed=${pointed ?? 0}></pk-area-table>
      <pk-data-table
        .heading=${texts.say.check.twin.hexagons}
        .columns=${hexagonColumns(texts)}
        .rows=${hexagonRows(found, hexagons, areas.of(count), sites, texts)}
      ></pk-data-table>
      <p class="source">
        ${texts.say.check.twin.topOf("100", texts.format.whole(found.result.countedHexagons))}
      </p>
    `;
  }

  #emitters(first: FirstView, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const [{ year, count }, , , , around] = this.#state.values;
    const words = say.check.twin;
    const columns: readonly Column[] = [
      { head: words.name, isText: true },
      { head: words.municipality, isText: true },
      { head: words.province, isText: true },
      { head: words.statusHead, isText: true },
      { head: words.low, unit: words.unitLoad },
      { head: words.central, unit: words.unitLoad },
      { head: words.high, unit: words.unitLoad },
      { head: words.verdict, isText: true },
    ];
    const definitional = new Set(
      first.emitters.filter((one) => isDefinitional(one, year, count)).map(({ id }) => id),
    );
    const sources = rankedSources(around?.emitters ?? first.emitters, first, year, count, texts);
    const rows = sources.map(({ id, name, detail, province, isConfirmed, load }): Row => {
      const verdict = load === undefined ? "nodata" : verdictOf(load);
      const isDefinition = definitional.has(id);
      const said =
        !isDefinition && (verdict === "meets" || verdict === "below")
          ? words.verdictsElse[verdict]
          : words.verdicts[verdict];
      const figures = [load?.low, load?.central, load?.high].map((one): Cell => ({
        text: format.estimate(one),
        value: one,
      }));
      const status = say.status[isConfirmed ? "confirmed" : "candidate"];
      return {
        id,
        cells: [...[name, detail, province, status].map(textCell), ...figures, textCell(said)],
      };
    });
    return html`<pk-data-table
      opens
      .heading=${words.emitters}
      .columns=${columns}
      .rows=${rows}
      @pk-row=${(event: Event) => store.update(chooseEmitter(detailOf(event, "pk-row").id))}
    ></pk-data-table>`;
  }

  #sites({ sites }: FirstView, { hexagons, areas }: Ground, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.check.twin;
    const columns: readonly Column[] = [
      { head: words.site, isText: true },
      { head: words.province, isText: true },
      { head: words.sensitive, unit: words.unitArea },
      { head: words.overloaded, unit: words.unitArea },
      { head: words.share, unit: "%" },
    ];
    const totals = siteOverloads(hexagons, areas);
    const rows = sites.map(({ nr, name, provinces }): Row => {
      const total = totals.get(nr);
      const share = total === undefined ? undefined : total.overloaded / total.sensitive;
      return {
        id: String(nr),
        cells: [
          textCell(name),
          textCell(provinces.join(", ")),
          { text: format.whole(total?.sensitive), value: total?.sensitive },
          { text: format.whole(total?.overloaded), value: total?.overloaded },
          { text: share === undefined ? words.notAssessed : format.whole(100 * share), value: share },
        ],
      };
    });
    const open = (event: Event): void => {
      const site = sites.find(({ nr }) => String(nr) === detailOf(event, "pk-row").id);
      if (site !== undefined)
        store.update(choosePlace({ name: site.name, x: site.label[0], y: site.label[1] }));
    };
    return html`<pk-data-table
      opens
      .heading=${words.sites}
      .columns=${columns}
      .rows=${rows}
      @pk-row=${open}
    ></pk-data-table>`;
  }
}

function textCell(text: string): Cell {
  return { text, value: text };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-table-twin": PkTableTwin;
  }
}
