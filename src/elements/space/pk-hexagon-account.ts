/** The account of one hexagon: from what the measures release to what is left, and what the chosen project does there. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { hexagonSpace, type HexagonSpace } from "../../space/hexagon-space.ts";
import { molOf } from "../../space/unit.ts";
import { AppController } from "../app-controller.ts";
import { hexagonStyles } from "../hexagon-styles.ts";
import { shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { claimName } from "./claim-words.ts";

/** The way from release to space, each step with the sign that it has in the sum. */
const STEPS = [
  ["potential", 1],
  ["notCounted", -1],
  ["skimmed", -1],
  ["neededForNature", -1],
  ["reserved", -1],
  ["issued", -1],
] as const;

@customElement("pk-hexagon-account")
export class PkHexagonAccount extends LitElement {
  static override styles = [
    shared,
    hexagonStyles,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-1);
        padding-top: var(--pk-space-2);
        border-top: 1px solid var(--pk-color-line);
        font-size: var(--pk-font-size-small);
      }

      .sum {
        border-top: 1px solid var(--pk-color-line-strong);
        font-weight: var(--pk-font-weight-strong);
      }

      dt.sum {
        margin-right: calc(-1 * var(--pk-space-3));
      }

      .short {
        color: var(--pk-color-negative);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** A row of the hexagon table that lies on it. */
  @property({ type: Number }) row = -1;
  readonly #state = new AppController(this, ({ spaceState, selectedAnswer }) => [spaceState, selectedAnswer]);

  override render(): TemplateResult | typeof nothing {
    const [space] = this.#state.values;
    if (space === undefined || this.row < 0) return nothing;
    const [year] = space.allocation.years;
    const { ledger } = year.account;
    const r = ledger.receptors.ofRow[this.row];
    const account = hexagonSpace(year, r);
    const { say } = this.texts;
    const words = say.space.hexagon;
    return html`
      <h3>${words.title(String(ledger.year))}</h3>
      ${account.potential === 0 ? html`<p class="note">${words.nothing}</p>` : this.#steps(account)}
      ${this.#project(r)}
      ${account.indicative ? html`<p class="note">${say.space.projects.limiting.indicative}</p>` : nothing}
    `;
  }

  #steps(account: HexagonSpace): TemplateResult {
    const { say, format } = this.texts;
    const names = say.space.waterfall.steps;
    const nameOf = (step: (typeof STEPS)[number][0]): string =>
      step !== "neededForNature"
        ? names[step]
        : account.natureCause === "not-allowed"
          ? names.notAllowed
          : names.stillOverloaded;
    return html`<dl class="figures">
      ${STEPS.filter(([step]) => step === "potential" || account[step] > 0).map(
        ([step, sign]) =>
          html`<dt>${nameOf(step)}</dt>
            <dd>${sign < 0 ? "−\u00a0" : ""}${format.significant(account[step])}</dd>`,
      )}
      <dt class="sum">${names.usable}</dt>
      <dd class="sum">
        ${format.significant(account.usable)} <small>${say.space.sites.unitDeposition}</small>
      </dd>
    </dl>`;
  }

  /** What the chosen project leaves here, or falls short, in the year in which that is least. */
  #project(r: number): TemplateResult | typeof nothing {
    const [, answer] = this.#state.values;
    if (answer?.verdict === undefined) return nothing;
    const { say, format } = this.texts;
    const words = say.space.hexagon;
    const { receptors, left } = answer.verdict.reached;
    const place = receptors.indexOf(r);
    const name = claimName(answer.asked.claim, this.texts);
    if (place < 0) return html`<p class="note">${words.notReached(name)}</p>`;
    const mol = molOf(left[place]);
    return html`<p class=${mol < 0 ? "short" : ""}>
      ${mol < 0 ? words.short(name, format.significant(-mol)) : words.left(name, format.significant(mol))}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-hexagon-account": PkHexagonAccount;
  }
}
