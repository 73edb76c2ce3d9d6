/** How several projects share the space there is: the way of sharing, and what came of each, in the order of their turns. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { AllocatedClaim, AllocationMode } from "../../space/allocation.ts";
import type { SpaceState } from "../../store/claim-answers.ts";
import { announce } from "../announce.ts";
import { segments } from "../check/segment-styles.ts";
import { fields } from "../field-styles.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { claimName } from "./claim-words.ts";

const MODES: readonly AllocationMode[] = ["first-come", "proportional"];

@customElement("pk-allocation")
export class PkAllocation extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    segments,
    tables,
    css`
      section {
        display: grid;
        gap: var(--pk-space-3);
      }

      td {
        overflow-wrap: anywhere;
      }

      th:not(:nth-child(3)),
      td:not(:nth-child(3)) {
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) space: SpaceState | undefined;
  @property() mode: AllocationMode = "first-come";

  override render(): TemplateResult | typeof nothing {
    const { space, texts, mode } = this;
    if (space === undefined || space.allocation.claims.length + space.waiting < 2) return nothing;
    const words = texts.say.space.allocation;
    return html`<section aria-labelledby="allocation">
      <h2 id="allocation">${words.title}</h2>
      <div class="segments full" role="group" aria-labelledby="allocation">
        ${MODES.map(
          (one) =>
            html`<button
              aria-pressed=${one === mode ? "true" : "false"}
              @click=${() => announce(this, "pk-space", { change: { mode: one }, gesture: undefined })}
            >
              ${words.modes[one]}
            </button>`,
        )}
      </div>
      <p class="source">${words.notes[mode]}</p>
      ${space.waiting === 0 ? nothing : html`<p class="muted">${words.waiting(texts.format.whole(space.waiting))}</p>`}
      <table aria-label=${words.log}>
        <thead>
          <tr>
            <th scope="col">${words.turn}</th>
            <th scope="col">${words.project}</th>
            <th scope="col">${words.priority}</th>
            <th scope="col">${words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          ${space.allocation.claims.map((one) => this.#row(one))}
        </tbody>
      </table>
    </section>`;
  }

  #row({ claim, turn, outcome, share, booking, verdict }: AllocatedClaim): TemplateResult {
    const { texts } = this;
    const words = texts.say.space.allocation;
    const { format } = texts;
    const blocked = verdict?.blocked.receptors.length ?? 0;
    const asks = (verdict?.asked.hexagons ?? 0) > 0;
    const text =
      outcome === "full"
        ? asks
          ? words.outcomes.full(words.bookings[booking])
          : words.outcomes.nothing
        : outcome === "part"
          ? // Rounded down: never more is said than was booked.
            words.outcomes.part(
              `${format.plain(Math.floor(1000 * share) / 10)}\u00a0%`,
              words.bookings[booking],
            )
          : outcome === "none"
            ? words.outcomes.none(format.whole(blocked))
            : words.outcomes.outside;
    return html`<tr>
      <td>${turn}</td>
      <td>
        <button class="link" @click=${() => announce(this, "pk-claim-select", { id: claim.id })}>
          ${claimName(claim, texts)}
        </button>
      </td>
      <td>${claim.priority}</td>
      <td>${text}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-allocation": PkAllocation;
  }
}
