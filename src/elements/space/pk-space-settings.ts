/** The rules of space: scenario and year, which release counts, skimming, what nature needs. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { MEASURE_STATUSES, YEARS, type MeasureStatus } from "../../measures/measure.ts";
import type { Scenario } from "../../measures/scenario.ts";
import { COUNTED_BY_DEFAULT } from "../../space/release.ts";
import type { NatureRule } from "../../space/rules.ts";
import { DEFAULT_SPACE, type SpaceSettings } from "../../space/settings.ts";
import { announce, detailOf } from "../announce.ts";
import "../check/pk-number-field.ts";
import { segments } from "../check/segment-styles.ts";
import type { SliderScale } from "../check/slider-scale.ts";
import { fields } from "../field-styles.ts";
import { scenarioName } from "../measures/measure-words.ts";
import { controls, shared } from "../styles.ts";
import { choiceField } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";
import { percentOf } from "./percent.ts";
import "./pk-skim-provinces.ts";

const PERCENT: SliderScale = { kind: "linear", least: 0, most: 100 };
const KINDS: readonly NatureRule["kind"][] = ["strict", "share", "none"];
/** Part for nature that is proposed first. */
const HALF = 0.5;
const COUNTED = { changed: COUNTED_BY_DEFAULT, all: MEASURE_STATUSES } as const;

@customElement("pk-space-settings")
export class PkSpaceSettings extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    segments,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-4);
        grid-template-columns: minmax(0, 1fr);
      }

      .pair {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 6.5rem;
        gap: var(--pk-space-2) var(--pk-space-3);
      }

      .pair .link {
        grid-column: 1 / -1;
        justify-self: start;
        font-size: var(--pk-font-size-small);
      }

      .rule {
        display: grid;
        gap: var(--pk-space-1);
        grid-template-columns: minmax(0, 1fr);
      }

      .rule > .label {
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) shown: Scenario | undefined;
  @property({ attribute: false }) scenarios: readonly Scenario[] = [];
  @property({ attribute: false }) settings: SpaceSettings = DEFAULT_SPACE;
  /** Provinces with areas, by name. */
  @property({ attribute: false }) provinces: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === undefined) return nothing;
    return html`${this.#scenario(shown)} ${this.#counted()} ${this.#skim()} ${this.#nature()}`;
  }

  #scenario(shown: Scenario): TemplateResult {
    const { texts } = this;
    const words = texts.say.space.settings;
    const all = this.scenarios.length === 0 ? [shown] : this.scenarios;
    return html`<div class="pair">
      ${choiceField(
        words.scenario,
        all,
        shown,
        (one) => scenarioName(one, texts),
        ({ id }) => announce(this, "pk-scenario-choose", { id }),
      )}
      ${choiceField(words.year, YEARS, shown.year, String, (year) =>
        announce(this, "pk-scenario-year", { year }),
      )}
      <button class="link" @click=${() => announce(this, "pk-to-measures", undefined)}>
        ${words.measures}
      </button>
    </div>`;
  }

  #counted(): TemplateResult {
    const { say, format } = this.texts;
    const words = say.space.settings;
    const { counted } = this.settings;
    const kinds = ["changed", "all"] as const;
    const kind = kinds.find((one) => isSame(counted, COUNTED[one]));
    const names = counted.map((status) => say.company.measures.statuses[status]);
    return html`<div class="rule">
      <span class="label" id="counted">${words.counted}</span>
      <div class="segments full" role="group" aria-labelledby="counted">
        ${kinds.map(
          (one) =>
            html`<button
              aria-pressed=${one === kind ? "true" : "false"}
              @click=${() => this.#send({ counted: COUNTED[one] })}
            >
              ${words.countedKinds[one]}
            </button>`,
        )}
      </div>
      <p class="source">
        ${kind === undefined ? words.countedNote.other(format.list(names)) : words.countedNote[kind]}
      </p>
    </div>`;
  }

  #skim(): TemplateResult {
    const { texts, settings } = this;
    const words = texts.say.space.settings;
    return html`<pk-number-field
        inline
        instant
        .texts=${texts}
        label=${words.skim}
        unit=${words.percent}
        .value=${percentOf(settings.skim.overall)}
        .limits=${[0, 100]}
        .slider=${PERCENT}
        @pk-figure=${(event: Event) => {
          const { value, isDragging } = detailOf(event, "pk-figure");
          const gesture = isDragging ? "skim" : undefined;
          announce(this, "pk-skim", { share: value / 100, province: undefined, gesture });
        }}
      ></pk-number-field>
      <pk-skim-provinces
        .texts=${texts}
        .skim=${settings.skim}
        .provinces=${this.provinces}
      ></pk-skim-provinces>`;
  }

  #nature(): TemplateResult {
    const { texts, settings } = this;
    const words = texts.say.space.settings;
    const { nature } = settings;
    return html`<div class="rule">
      <span class="label" id="nature">${words.nature}</span>
      <div class="segments full" role="group" aria-labelledby="nature">
        ${KINDS.map(
          (kind) =>
            html`<button
              aria-pressed=${kind === nature.kind ? "true" : "false"}
              @click=${() => {
                if (kind !== nature.kind)
                  this.#send({ nature: kind === "share" ? { kind, share: HALF } : { kind } });
              }}
            >
              ${words.natureKinds[kind]}
            </button>`,
        )}
      </div>
      ${
        nature.kind === "share"
          ? html`<pk-number-field
              inline
              instant
              .texts=${texts}
              label=${words.natureShare}
              unit=${words.percent}
              .value=${percentOf(nature.share)}
              .limits=${[0, 100]}
              .slider=${PERCENT}
              @pk-figure=${(event: Event) => {
                const { value, isDragging } = detailOf(event, "pk-figure");
                this.#send(
                  { nature: { kind: "share", share: value / 100 } },
                  isDragging ? "nature share" : undefined,
                );
              }}
            ></pk-number-field>`
          : nothing
      }
      <p class="source">${words.natureNote[nature.kind]}</p>
    </div>`;
  }

  #send(change: Partial<SpaceSettings>, gesture?: string): void {
    announce(this, "pk-space", { change, gesture });
  }
}

function isSame(one: readonly MeasureStatus[], other: readonly MeasureStatus[]): boolean {
  return one.length === other.length && one.every((status) => other.includes(status));
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-space-settings": PkSpaceSettings;
  }
}
