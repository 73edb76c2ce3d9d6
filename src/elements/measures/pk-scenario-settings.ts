/** What a scenario is set against: emission and nitrogen before the measures, and the years a subsidy is spread over. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { EMISSION_YEARS } from "../../check/emission.ts";
import type { Scenario } from "../../measures/scenario.ts";
import { announce } from "../announce.ts";
import { disclosure } from "../disclosure-styles.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { choiceField } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";

const BACKGROUNDS = ["2022", "site-trend"] as const;
/** Years to choose from; 0 spreads nothing. */
const LIFETIMES = [0, 5, 10, 15, 20] as const;

@customElement("pk-scenario-settings")
export class PkScenarioSettings extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    disclosure,
    css`
      .parts {
        display: grid;
        gap: var(--pk-space-3);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) scenario: Scenario | undefined;

  override render(): TemplateResult | typeof nothing {
    const { scenario, texts } = this;
    if (scenario === undefined) return nothing;
    const { bases, scenarios: words } = texts.say.measures;
    const { lifetimeYears = 0, ...rest } = scenario;
    const lifetimes = [...new Set([...LIFETIMES, lifetimeYears])].sort((a, b) => a - b);
    return html`<details>
      <summary>${words.settings}</summary>
      <div class="parts">
        ${this.#choice(
          words.base,
          EMISSION_YEARS.map((year) => [bases[year], { ...scenario, baseYear: year }] as const),
          EMISSION_YEARS.indexOf(scenario.baseYear),
        )}
        <div>
          ${this.#choice(
            words.background,
            BACKGROUNDS.map((one) => [words.backgrounds[one], { ...scenario, background: one }] as const),
            BACKGROUNDS.indexOf(scenario.background),
          )}
          <p class="source">${words.backgroundNote[scenario.background]}</p>
        </div>
        ${this.#choice(
          words.lifetime,
          lifetimes.map(
            (years) =>
              [
                years === 0 ? words.lifetimes.none : words.lifetimes.years(String(years)),
                years === 0 ? rest : { ...rest, lifetimeYears: years },
              ] as const,
          ),
          lifetimes.indexOf(lifetimeYears),
        )}
      </div>
    </details>`;
  }

  #choice(
    label: string,
    options: readonly (readonly [text: string, scenario: Scenario])[],
    chosen: number,
  ): TemplateResult {
    return choiceField(
      label,
      options,
      options[chosen],
      ([text]) => text,
      ([, scenario]) => announce(this, "pk-scenario-change", { scenario, gesture: undefined }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-scenario-settings": PkScenarioSettings;
  }
}
