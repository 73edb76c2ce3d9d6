/** The question turned round: how much may be emitted here below the threshold, in this mix and of one substance alone. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CheckResult } from "../check/result.ts";
import "./pk-notice.ts";
import { rich } from "./rich.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-inverse")
export class PkInverse extends LitElement {
  static override styles = [
    shared,
    css`
      span {
        display: block;
      }

      .alone {
        margin-top: var(--pk-space-1);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) result: CheckResult | undefined;

  override render(): TemplateResult | typeof nothing {
    const { result } = this;
    if (result === undefined) return nothing;
    const sentence = this.#mix(result);
    const alone = this.#alone(result);
    if (sentence === "" && alone.length === 0) return nothing;
    return html`<pk-notice kind="info"
      ><span>${sentence === "" ? this.texts.say.check.alone.title : rich(sentence)}</span>
      ${alone.map((line) => html`<span class="alone">${rich(line)}</span>`)}</pk-notice
    >`;
  }

  /** The largest emission of the same mix. */
  #mix({ largestEmissionBelow: largest }: CheckResult): string {
    if (largest === undefined) return "";
    const { say, format } = this.texts;
    const words = say.check.inverse;
    const [nh3, nox] = [format.estimate(largest.nh3), format.estimate(largest.nox)];
    const sentence =
      largest.nh3 <= 0 ? words.nox(nox) : largest.nox <= 0 ? words.nh3(nh3) : words.both(nh3, nox);
    return largest.factor < 1 ? `${sentence} ${words.share(format.percent(largest.factor))}` : sentence;
  }

  /** Substances alone, but for the one that the sentence is about already. */
  #alone({ largestEmissionBelow: largest, largestAlone }: CheckResult): readonly string[] {
    const { say, format } = this.texts;
    const words = say.check.alone;
    const isOnly = (one: "nh3" | "nox"): boolean =>
      largest !== undefined && largest[one] > 0 && largest[one === "nh3" ? "nox" : "nh3"] <= 0;
    return (["nh3", "nox"] as const).flatMap((one) => {
      const amount = largestAlone[one];
      return amount === undefined || isOnly(one) ? [] : [words[one](format.estimate(amount))];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-inverse": PkInverse;
  }
}
