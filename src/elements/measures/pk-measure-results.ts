/** What the measures of a scenario bring, in charts and tables of which the longer ones are folded until they are asked for. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { bandedCost } from "../../measures/avoided.ts";
import type { ScenarioEffect } from "../../measures/effect.ts";
import { YEARS } from "../../measures/measure.ts";
import { THRESHOLD } from "../../check/result.ts";
import type { RunsById } from "../../measures/measure-effect.ts";
import type { FirstView } from "../../store/services.ts";
import type { HeldModel } from "../../store/scenario-effect.ts";
import type { Ground } from "../../store/store.ts";
import "../charts/pk-cost-chart.ts";
import type { CostRow } from "../charts/pk-cost-chart.ts";
import "../charts/pk-load-lines.ts";
import type { LoadLine } from "../charts/pk-load-lines.ts";
import "../charts/pk-waterfall.ts";
import type { WaterfallStep } from "../charts/waterfall.ts";
import { disclosure } from "../disclosure-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { emitterName, shortMeasureName, toneOf } from "./measure-words.ts";
import { changedEmitters } from "./measure-tables.ts";
import "./pk-claims.ts";
import "./pk-class-changes.ts";
import "./pk-cost-table.ts";
import "./pk-emitter-effects.ts";
import "./pk-province-effects.ts";
import "./pk-site-effects.ts";

/** Folded parts. */
type Part = "cost" | "sites" | "classes" | "provinces" | "claims";
const TONES = ["series-1", "series-2", "series-3", "series-4"] as const;

@customElement("pk-measure-results")
export class PkMeasureResults extends LitElement {
  static override styles = [
    shared,
    controls,
    disclosure,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-5);
        grid-template-columns: minmax(0, 1fr);
      }

      details {
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effect: ScenarioEffect | undefined;
  @property({ attribute: false }) held: HeldModel | undefined;
  @property({ attribute: false }) ground: Ground | undefined;
  @property({ attribute: false }) first: FirstView | undefined;
  @property({ attribute: false }) runs: RunsById | undefined;
  /** Parts that are open: only they are drawn. */
  @state() private open: ReadonlySet<Part> = new Set();

  override render(): TemplateResult | typeof nothing {
    const { effect, held, ground, first, runs, texts } = this;
    if (effect === undefined || held === undefined || ground === undefined || first === undefined)
      return nothing;
    const words = texts.say.measures.results;
    const { emitters } = first;
    return html`
      <h2>${words.title}</h2>
      <pk-waterfall
        .texts=${texts}
        heading=${words.waterfall.title}
        note=${words.waterfall.note(String(changedEmitters(effect).length))}
        .steps=${this.#steps(effect)}
      ></pk-waterfall>
      <pk-load-lines
        .texts=${texts}
        .years=${YEARS}
        .lines=${this.#lines(effect, first)}
        .threshold=${THRESHOLD}
        .year=${effect.scenario.year}
      ></pk-load-lines>
      <pk-emitter-effects
        .texts=${texts}
        .effect=${effect}
        .emitters=${emitters}
        .model=${held.model}
      ></pk-emitter-effects>
      ${this.#part(
        "cost",
        words.cost.title,
        () =>
          html`<pk-cost-chart .texts=${texts} .rows=${this.#costs(effect, held)}></pk-cost-chart>
            <pk-cost-table .texts=${texts} .effect=${effect}></pk-cost-table>`,
      )}
      ${this.#part(
        "sites",
        words.sites.title,
        () =>
          html`<pk-site-effects
            .texts=${texts}
            .effect=${effect}
            .model=${held.model}
            .ground=${ground}
          ></pk-site-effects>`,
      )}
      ${this.#part(
        "provinces",
        words.provinces.title,
        () => html`<pk-province-effects .texts=${texts} .effect=${effect}></pk-province-effects>`,
      )}
      ${this.#part(
        "classes",
        words.classes.title,
        () =>
          html`<pk-class-changes
            .texts=${texts}
            .effect=${effect}
            .model=${held.model}
            .nameOf=${(id: string) => emitterName(id, emitters, true)}
          ></pk-class-changes>`,
      )}
      ${this.#part(
        "claims",
        words.claims.title,
        () =>
          html`<pk-claims
            .texts=${texts}
            .ground=${ground}
            .first=${first}
            .runs=${runs}
            .held=${held.held}
          ></pk-claims>`,
      )}
    `;
  }

  #part(part: Part, heading: string, content: () => TemplateResult): TemplateResult {
    return html`<details
      ?open=${this.open.has(part)}
      @toggle=${(event: Event) => this.#toggle(part, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${heading}</summary>
      <div>${this.open.has(part) ? content() : nothing}</div>
    </details>`;
  }

  #toggle(part: Part, isOpen: boolean): void {
    const open = new Set(this.open);
    if (isOpen) open.add(part);
    else open.delete(part);
    this.open = open;
  }

  /** From the load of the emitters concerned without measures to that with all of them. */
  #steps(effect: ScenarioEffect): readonly WaterfallStep[] {
    const { scenario, measures } = effect;
    const { basesShort, results } = this.texts.say.measures;
    const words = results.waterfall;
    const before = changedEmitters(effect).reduce((sum, one) => sum + one.before.loads.overloaded.central, 0);
    return [
      { name: words.before(basesShort[scenario.baseYear]), kind: "total", value: before },
      ...measures
        .filter(({ isOn }) => isOn)
        .map(({ id, parts, loadChange }): WaterfallStep => ({
          name: shortMeasureName(id, scenario, this.texts),
          kind: "step",
          value: loadChange.overloaded,
          tone: toneOf(id),
          reason: parts.length === 0 ? words.notYet : words.none,
        })),
      { name: words.after(String(scenario.year)), kind: "total" },
    ];
  }

  #lines(effect: ScenarioEffect, { emitters }: FirstView): readonly LoadLine[] {
    const changed = new Set(effect.complete.map(({ whole }) => whole));
    return effect.emitters
      .filter(({ id }) => changed.has(id))
      .sort((a, b) => b.before.loads.overloaded.central - a.before.loads.overloaded.central)
      .map(({ id, loadByYear }, i): LoadLine => {
        const line = { name: emitterName(id, emitters, true), loads: loadByYear };
        return i < TONES.length ? { ...line, tone: TONES[i] } : line;
      });
  }

  #costs({ measures, complete, scenario }: ScenarioEffect, { model }: HeldModel): readonly CostRow[] {
    const { reasons } = this.texts.say.measures.results.cost;
    return measures
      .filter(({ isOn }) => isOn)
      .map(({ id, subsidyEur }): CostRow => {
        const name = shortMeasureName(id, scenario, this.texts);
        const avoided = model.avoided(complete.filter(({ measure }) => measure === id));
        const cost = bandedCost(subsidyEur, avoided, scenario.lifetimeYears);
        if (cost.kind === "none") return { name, reason: reasons[cost.reason], tone: toneOf(id) };
        const { low, central, high } = cost.eur;
        const band = Number.isFinite(high) ? { low, high } : {};
        return { name, value: central, ...band, tone: toneOf(id) };
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-measure-results": PkMeasureResults;
  }
}
