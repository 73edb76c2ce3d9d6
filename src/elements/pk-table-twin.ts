/** The twin of the map: the same hexagons, areas and sources as tables. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { siteOverloads, type SiteOverload } from "../check/overload.ts";
import { isKept } from "../store/emitter-filter.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { chooseEmitter, chooseHexagon, chooseSite } from "../store/steps.ts";
import type { Ground } from "../store/store.ts";
import { announce, detailOf } from "./announce.ts";
import { isDefinitional } from "./definition.ts";
import { hexagonTable, rowsWithValues, type ShownFigure } from "./hexagon-table.ts";
import { emitterEffectTable, siteEffectTable } from "./measures/measure-tables.ts";
import "./pk-data-table.ts";
import type { PkDataTable } from "./pk-data-table.ts";
import { rankedSources } from "./ranking.ts";
import { resultTable } from "./result-table.ts";
import { saveTable } from "./save-table.ts";
import { siteTable } from "./site-table.ts";
import { spaceSiteTable } from "./space/space-tables.ts";
import { sourceTable } from "./source-table.ts";
import { controls, segments, shared } from "./styles.ts";
import type { TableData } from "./table-data.ts";
import { textsOf, type Texts } from "./texts.ts";

/** The three tables; the first one that fits what is looked at is open until the user chooses. */
type Shown = "sites" | "hexagons" | "emitters";

@customElement("pk-table-twin")
export class PkTableTwin extends LitElement {
  static override styles = [
    shared,
    controls,
    segments,
    css`
      .tables {
        display: grid;
        gap: var(--pk-space-4);
        max-width: 64rem;
        padding: var(--pk-space-4) var(--pk-space-5) var(--pk-space-5);
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];

  @state() private chosen: Shown | undefined;
  @query("pk-data-table") private readonly dataTable: PkDataTable | null | undefined;
  readonly #state = new AppController(
    this,
    ({ store, answer, surroundings, scenarioEffect, spaceState, mapLayer }) => [
      store.inputs,
      store.firstView,
      store.ground,
      answer,
      surroundings,
      mapLayer,
      scenarioEffect,
      spaceState,
    ],
  );
  #overloads: { readonly of: Ground; readonly totals: ReadonlyMap<number, SiteOverload> } | undefined;

  override render(): TemplateResult | typeof nothing {
    const [inputs, firstView, ground, found] = this.#state.values;
    const texts = textsOf(inputs.language);
    const first = valueOf(firstView);
    const known = valueOf(ground);
    if (first === undefined) return nothing;
    const tables: readonly Shown[] =
      found === undefined && inputs.view !== "space"
        ? ["emitters", "sites", "hexagons"]
        : ["sites", "hexagons", "emitters"];
    const shown = this.chosen ?? tables[0];
    const words = texts.say.check.twin;
    return html`<div class="tables">
      <div class="segments" role="group" aria-label=${words.kind}>
        ${tables.map(
          (one) =>
            html`<button aria-pressed=${one === shown ? "true" : "false"} @click=${() => (this.chosen = one)}>
              ${words.kinds[one]}
            </button>`,
        )}
      </div>
      ${this.#table(shown, first, known, texts)}
    </div>`;
  }

  #table(
    shown: Shown,
    first: FirstView,
    known: Ground | undefined,
    texts: Texts,
  ): TemplateResult | typeof nothing {
    const [{ view }, , , found, , , effect, space] = this.#state.values;
    if (view === "measures" && found === undefined && effect !== undefined && shown !== "hexagons")
      return shown === "emitters"
        ? this.#data(emitterEffectTable(effect, first.emitters, texts), first.edition, texts, (id) =>
            this.#state.store.update(chooseEmitter(id)),
          )
        : this.#data(siteEffectTable(effect, texts), first.edition, texts, (id) =>
            announce(this, "pk-site-show", { nr: Number(id) }),
          );
    if (view === "space" && found === undefined && space !== undefined && shown === "sites")
      return this.#data(spaceSiteTable(space.table, texts), first.edition, texts, (id) =>
        this.#state.store.update(chooseSite(Number(id))),
      );
    if (shown === "emitters")
      return this.#data(this.#sources(first, texts), first.edition, texts, (id) =>
        this.#state.store.update(chooseEmitter(id)),
      );
    if (known === undefined) return html`<p class="muted">${texts.say.loading.ground}</p>`;
    if (shown === "sites") {
      const table =
        found === undefined
          ? siteTable(first.sites, this.#siteOverloads(known), texts)
          : resultTable(found.result.sites, texts);
      return this.#data(table, first.edition, texts, (id) =>
        this.#state.store.update(chooseSite(Number(id))),
      );
    }
    return this.#data(this.#hexagons(known, first, texts), first.edition, texts, (id) =>
      this.#state.store.update(chooseHexagon(Number(id))),
    );
  }

  #data(table: TableData, edition: string, texts: Texts, open: (id: string) => void): TemplateResult {
    const save = (): void => saveTable(table, this.dataTable?.order ?? [], edition, texts);
    return html`<pk-data-table
      opens
      .table=${table}
      @pk-row=${(event: Event) => open(detailOf(event, "pk-row").id)}
    >
      <button class="link" ?disabled=${table.length === 0} @click=${save}>${texts.say.check.twin.csv}</button>
    </pk-data-table>`;
  }

  #sources(first: FirstView, texts: Texts): TableData {
    const [{ year, count, filter }, , , , around] = this.#state.values;
    const definitional = new Set(
      first.emitters.filter((one) => isDefinitional(one, year, count)).map(({ id }) => id),
    );
    const wanted = (around?.emitters ?? first.emitters).filter((one) => isKept(filter, one));
    const sources = rankedSources(wanted, first, year, count, texts);
    return sourceTable(sources, definitional, texts);
  }

  #hexagons({ hexagons }: Ground, { sites }: FirstView, texts: Texts): TableData {
    const [{ view }, , , , , { kind, values }] = this.#state.values;
    if (values === undefined) return hexagonTable(hexagons, new Uint32Array(0), sites, undefined, texts);
    const words = texts.say.check.twin;
    const figure: ShownFigure | undefined =
      kind === "contribution" ||
      kind === "all-contributions" ||
      kind === "difference" ||
      kind === "usable" ||
      kind === "fit" ||
      kind === "aerius" ||
      kind === "aerius-difference" ||
      kind === "aerius-ratio"
        ? { head: words.figures[kind], unit: kind === "aerius-ratio" ? "" : words.unitDeposition, values }
        : undefined;
    const rows = rowsWithValues(values, figure !== undefined);
    // Of measures the largest fall comes first, of a project the largest shortage.
    if ((view === "measures" && kind === "difference") || kind === "fit") rows.reverse();
    return hexagonTable(hexagons, rows, sites, figure, texts);
  }

  #siteOverloads(ground: Ground): ReadonlyMap<number, SiteOverload> {
    if (this.#overloads?.of !== ground)
      this.#overloads = { of: ground, totals: siteOverloads(ground.hexagons, ground.areas) };
    return this.#overloads.totals;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-table-twin": PkTableTwin;
  }
}
