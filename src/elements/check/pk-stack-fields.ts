/** How a source emits: sector with its defaults, height, heat entered or from the flue gas, time profile. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { LIMITS, sectorDefaultOf, type OwnSource } from "../../check/own-source.ts";
import { OUTFLOW_LIMITS, heatOf, type Outflow } from "../../check/outflow.ts";
import type { SectorDefault } from "../../check/sector-default.ts";
import type { TimeProfile } from "../../model/source.ts";
import { announce, detailOf } from "../announce.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import "./pk-number-field.ts";
import { segments } from "./segment-styles.ts";
import type { SliderScale } from "./slider-scale.ts";

/** Where the flue gas of a stack is not known yet, it starts from that of a small boiler. */
const FIRST_OUTFLOW: Outflow = { temperatureCelsius: 120, diameter: 1, velocity: 10 };
const HEIGHT_SLIDER: SliderScale = { kind: "linear", least: 0, most: LIMITS.height[1] };
const PROFILES: readonly TimeProfile[] = [0, 1, 2, 3, 4, 5, 7, 31, 32, 33];
const OUTFLOW_FIELDS = ["temperatureCelsius", "diameter", "velocity"] as const;

@customElement("pk-stack-fields")
export class PkStackFields extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    segments,
    css`
      .grid,
      .three {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
        gap: var(--pk-space-3);
        align-items: start;
      }

      .three {
        grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
        margin-top: var(--pk-space-2);
      }

      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) own: OwnSource | undefined;
  @property({ attribute: false }) defaults: readonly SectorDefault[] = [];

  override render(): TemplateResult | typeof nothing {
    const { own, texts } = this;
    if (own === undefined || this.defaults.length === 0) return nothing;
    const words = texts.say.check.form;
    const sector = sectorDefaultOf(this.defaults, own.sector);
    return html`
      <div class="grid">
        <label class="field wide"
          ><span>${words.sector}</span>
          <select class="input" @change=${this.#onSector}>
            ${this.defaults.map(
              (one) =>
                html`<option value=${one.sector} ?selected=${one.sector === sector.sector}>
                  ${texts.say.sources.sectors[String(one.sector)] ?? one.name}
                </option>`,
            )}
          </select></label
        >
        <pk-number-field
          class="wide"
          .texts=${texts}
          label=${words.height}
          unit=${words.metres}
          .value=${own.height ?? sector.height}
          .limits=${LIMITS.height}
          .tooHigh=${words.errors.tooHigh(texts.format.whole(LIMITS.height[1]))}
          .slider=${HEIGHT_SLIDER}
          ?default=${own.height === undefined}
          resettable
          @pk-figure=${(event: Event) => this.#onFigure("height", event)}
          @pk-figure-reset=${() => this.#send({ height: undefined })}
        ></pk-number-field>
        ${this.#heat(own, sector)} ${this.#profile(own, sector)}
      </div>
    `;
  }

  #heat(own: OwnSource, sector: SectorDefault): TemplateResult {
    const { texts } = this;
    const words = texts.say.check.form;
    const way = own.outflow === undefined ? "known" : "outflow";
    return html`
      <div class="wide">
        <div class="head">
          <span class="field">${words.heatFrom}</span>
          <div class="segments small" role="group" aria-label=${words.heatFrom}>
            ${(["known", "outflow"] as const).map(
              (one) =>
                html`<button
                  type="button"
                  aria-pressed=${one === way ? "true" : "false"}
                  @click=${() => this.#send({ outflow: one === "known" ? undefined : (own.outflow ?? FIRST_OUTFLOW) })}
                >
                  ${words.heatWays[one]}
                </button>`,
            )}
          </div>
        </div>
        ${
          own.outflow === undefined
            ? html`<pk-number-field
                .texts=${texts}
                label=${words.heatMegawatts}
                unit=${words.megawatts}
                .value=${own.heatMegawatts ?? sector.heatMegawatts}
                .limits=${LIMITS.heatMegawatts}
                ?default=${own.heatMegawatts === undefined}
                resettable
                @pk-figure=${(event: Event) => this.#onFigure("heatMegawatts", event)}
                @pk-figure-reset=${() => this.#send({ heatMegawatts: undefined })}
              ></pk-number-field>`
            : this.#outflow(own.outflow)
        }
      </div>
    `;
  }

  #outflow(outflow: Outflow): TemplateResult {
    const { texts } = this;
    const words = texts.say.check.form;
    const units = {
      temperatureCelsius: words.celsius,
      diameter: words.metres,
      velocity: words.perSecond,
    } as const;
    const heat = texts.format.plain(Number(heatOf(outflow).toPrecision(3)));
    return html`
      <div class="three">
        ${OUTFLOW_FIELDS.map(
          (field) =>
            html`<pk-number-field
              .texts=${texts}
              label=${words[field]}
              unit=${units[field]}
              .value=${outflow[field]}
              .limits=${OUTFLOW_LIMITS[field]}
              @pk-figure=${(event: Event) =>
                this.#send({ outflow: { ...outflow, [field]: detailOf(event, "pk-figure").value } })}
            ></pk-number-field>`,
        )}
      </div>
      <p class="hint">${words.computedHeat(heat)}</p>
    `;
  }

  #profile(own: OwnSource, sector: SectorDefault): TemplateResult {
    const words = this.texts.say.check.form;
    const options: readonly (TimeProfile | undefined)[] = [undefined, ...PROFILES];
    return html`
      <label class="field wide"
        ><span>${words.profile}</span>
        <select
          class="input"
          @change=${(event: Event) =>
            this.#send({ timeProfile: options[(event.target as HTMLSelectElement).selectedIndex] })}
        >
          ${options.map(
            (code) =>
              html`<option ?selected=${code === own.timeProfile}>
                ${code === undefined ? words.profileDefault(words.profiles[sector.timeProfile]) : words.profiles[code]}
              </option>`,
          )}
        </select></label
      >
    `;
  }

  /** Another sector brings its own defaults; what was entered stays. */
  readonly #onSector = (event: Event): void => {
    this.#send({ sector: Number((event.target as HTMLSelectElement).value) });
  };

  #onFigure(field: "height" | "heatMegawatts", event: Event): void {
    const { value, isDragging } = detailOf(event, "pk-figure");
    this.#send({ [field]: value }, isDragging ? `${field} ${this.own?.id ?? ""}` : undefined);
  }

  #send(change: Partial<OwnSource>, gesture?: string): void {
    if (this.own !== undefined) announce(this, "pk-own-change", { own: { ...this.own, ...change }, gesture });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-stack-fields": PkStackFields;
  }
}
