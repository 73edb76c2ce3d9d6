/** All measures of a scenario as cards: those of the letter, the tender, and the user's own. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Emitter } from "../../check/emitter.ts";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";
import { firstYearOf, type Measure } from "../../measures/measure.ts";
import type { MeasureEffect } from "../../measures/measure-effect.ts";
import { PRESETS, PRESET_IDS, type PresetId } from "../../measures/presets.ts";
import { measuresOf, type Scenario } from "../../measures/scenario.ts";
import { announce } from "../announce.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { changeWords, emitterName, flagWords, measureName, toneOf } from "./measure-words.ts";
import "./pk-measure-card.ts";
import type { CardContent } from "./pk-measure-card.ts";
import "./pk-own-measure.ts";
import "./pk-tender-settings.ts";

/** Nothing is avoided. */
const NOTHING = { low: 0, central: 0, high: 0 } as const;
const FIRST: readonly PresetId[] = ["rockwool", "yara"];

@customElement("pk-measure-cards")
export class PkMeasureCards extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) emitters: readonly Emitter[] = [];
  /** Undefined while it is not there yet: the cards can be used all the same. */
  @property({ attribute: false }) effect: ScenarioEffect | undefined;
  @property({ attribute: false }) model: EffectModel | undefined;

  override render(): TemplateResult | typeof nothing {
    const { scenario, texts } = this;
    if (scenario === undefined) return nothing;
    const words = texts.say.measures;
    const later = PRESET_IDS.filter((id) => !FIRST.includes(id));
    return html`
      <div class="head">
        <h2>${words.cards.title}</h2>
        <button class="link" @click=${() => announce(this, "pk-own-measure-add", undefined)}>
          ${words.own.add}
        </button>
      </div>
      ${FIRST.map((id) => this.#preset(id, scenario))} ${this.#tender(scenario)}
      ${later.map((id) => this.#preset(id, scenario))}
      ${repeat(
        scenario.own,
        ({ id }) => id,
        (own) =>
          this.#card(
            this.#content(own.id, scenario, {
              line: words.own.line(emitterName(own.emitter, this.emitters)),
              isOn: own.isOn,
              intensity: own.intensity,
            }),
            html`<pk-own-measure
              .texts=${texts}
              .measure=${own}
              .emitters=${this.emitters}
            ></pk-own-measure>`,
          ),
      )}
    `;
  }

  #preset(id: PresetId, scenario: Scenario): TemplateResult {
    const { isOn, intensity } = scenario.presets[id];
    const line = this.texts.say.company.measures.presets[id];
    return this.#card(this.#content(id, scenario, { line, isOn, intensity }));
  }

  #tender(scenario: Scenario): TemplateResult {
    const { tender } = scenario;
    const isOn = tender.mode !== "none";
    const { line } = this.texts.say.measures.tender;
    return this.#card(
      this.#content("tender", scenario, { line, isOn, intensity: tender.intensity }),
      html`<pk-tender-settings
        .texts=${this.texts}
        .tender=${tender}
        .emitters=${this.emitters}
      ></pk-tender-settings>`,
    );
  }

  #card(content: CardContent, more: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`<pk-measure-card
      .texts=${this.texts}
      .content=${content}
      .year=${this.scenario?.year ?? 0}
      data-measure=${content.id}
      >${more}</pk-measure-card
    >`;
  }

  #content(
    id: string,
    scenario: Scenario,
    { line, isOn, intensity }: Pick<CardContent, "line" | "isOn" | "intensity">,
  ): CardContent {
    const { texts, effect, emitters } = this;
    const measure = this.#measureOf(id, scenario);
    const found = effect?.measures.find((one) => one.id === id);
    const firstYear = measure === undefined ? undefined : firstYearOf(measure);
    const plan = id === "rockwool-plan" && scenario.presets.rockwool.isOn;
    return {
      id,
      name: measureName(id, scenario, texts),
      tone: toneOf(id),
      line,
      isOn,
      intensity,
      status: measure?.status ?? "announced",
      subsidyEur: measure?.subsidyEur,
      provenance: measure?.provenance ?? [],
      change: found === undefined ? "" : changeWords(found, texts),
      avoided: this.#avoided(found),
      isBefore: firstYear !== undefined && scenario.year < firstYear,
      cautions: [
        ...flagWords(effect?.flags ?? [], id, emitters, texts),
        ...(plan ? [texts.say.measures.cards.planNote] : []),
      ],
    };
  }

  #measureOf(id: string, scenario: Scenario): Measure | undefined {
    const preset = PRESET_IDS.find((one) => one === id);
    if (preset !== undefined) return PRESETS[preset];
    if (this.emitters.length === 0) return undefined;
    return measuresOf(scenario, this.emitters).find(({ measure }) => measure.id === id)?.measure;
  }

  #avoided(found: MeasureEffect | undefined): CardContent["avoided"] {
    const { effect, model } = this;
    if (found === undefined || effect === undefined || model === undefined) return NOTHING;
    return model.avoided(effect.emissions.takes.filter(({ measure }) => measure === found.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-measure-cards": PkMeasureCards;
  }
}
