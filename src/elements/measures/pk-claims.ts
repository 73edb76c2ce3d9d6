/** What the letter says beside what we find, with a verdict on each and what keeps it from being a proof. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { fiveCompaniesClaim, rockwoolClaim, tenderShareClaim, type Claim } from "../../measures/claims.ts";
import { EMISSION_YEARS } from "../../check/emission.ts";
import type { RunsById } from "../../measures/measure-effect.ts";
import { ROCKWOOL_ID } from "../../measures/presets.ts";
import type { Contribution } from "../../model/contribution.ts";
import type { FirstView } from "../../store/services.ts";
import type { Ground } from "../../store/store.ts";
import { shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { emitterName } from "./measure-words.ts";

@customElement("pk-claims")
export class PkClaims extends LitElement {
  static override styles = [
    shared,
    css`
      li {
        display: grid;
        gap: 2px;
        padding: var(--pk-space-3) 0;
        font-size: var(--pk-font-size-small);
      }

      li + li {
        border-top: 1px solid var(--pk-color-line);
      }

      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0 var(--pk-space-3);
      }

      dt {
        color: var(--pk-color-ink-muted);
      }

      dd {
        font-feature-settings: var(--pk-font-figures);
      }

      .verdict {
        font-weight: var(--pk-font-weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) ground: Ground | undefined;
  @property({ attribute: false }) first: FirstView | undefined;
  @property({ attribute: false }) runs: RunsById | undefined;
  /** What emitters add, as far as it is loaded. */
  @property({ attribute: false }) held: ReadonlyMap<string, Contribution> = new Map();

  override render(): TemplateResult | typeof nothing {
    const { ground, first } = this;
    if (ground === undefined || first === undefined) return nothing;
    const words = this.texts.say.measures.results.claims;
    return html`<ul>
      ${this.#claims(ground, first).map(
        (claim) =>
          html`<li>
            <h3>${words.names[claim.id]}</h3>
            <dl>
              <dt>${words.published}</dt>
              <dd>${this.#range(claim, claim.published.low, claim.published.high)}</dd>
              <dt>${words.ours}</dt>
              <dd>${this.#range(claim, claim.ours.low, claim.ours.high)}</dd>
            </dl>
            <p class="verdict">${words.verdicts[claim.verdict]}</p>
            <p class="muted">${claim.reasons.map((reason) => words.reasons[reason]).join(" ")}</p>
            ${this.#more(claim, first).map((line) => html`<p class="source">${line}</p>`)}
          </li>`,
      )}
    </ul>`;
  }

  #claims({ hexagons }: Ground, { emitters }: FirstView): readonly Claim[] {
    const contribution = this.held.get(ROCKWOOL_ID);
    const runs = this.runs?.get(ROCKWOOL_ID);
    return [
      ...(contribution === undefined || runs === undefined
        ? []
        : [rockwoolClaim(hexagons, contribution, runs)]),
      tenderShareClaim(emitters),
      fiveCompaniesClaim(emitters),
    ];
  }

  #range({ id }: Claim, low: number, high: number): string {
    const { say, format } = this.texts;
    const words = say.measures.results.claims;
    return id === "rockwool-deposition"
      ? words.deposition(format.significant(low), format.significant(high))
      : words.share(format.percent(low), format.percent(high));
  }

  /** Ours with two digits in places, by year, and the companies. */
  #more(claim: Claim, { sites, emitters }: FirstView): readonly string[] {
    const { say, format } = this.texts;
    const { results, basesShort } = say.measures;
    const words = results.claims;
    switch (claim.id) {
      case "rockwool-deposition": {
        const names = new Map(sites.map(({ nr, name }) => [nr, name]));
        const means = claim.sites.map(({ nr, mean }) =>
          words.siteMean(names.get(nr) ?? String(nr), format.estimate(mean)),
        );
        return [words.siteMeans(means.join(" · "))];
      }
      case "tender-share":
        return EMISSION_YEARS.map((year) => {
          const { share, total, known, of } = claim.years[year];
          const range = words.share(format.percent(share.low), format.percent(share.high));
          return words.known(basesShort[year], range, format.whole(total), String(known), String(of));
        });
      case "five-companies":
        return [words.companies(format.list(claim.companies.map((id) => emitterName(id, emitters, true))))];
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-claims": PkClaims;
  }
}
