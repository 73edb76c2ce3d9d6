/** The map and its twin the table, with what floats on them: the switch, the legend, the card of a hexagon. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import { resultEmitter } from "../check/emitter-source.ts";
import "../map/pk-map.ts";
import type { RdPoint } from "../map/features.ts";
import type { PkMap } from "../map/pk-map.ts";
import { store } from "../store/app-store.ts";
import type { Display, Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { chooseEmitter, choosePlace, placeOwn, setDisplay } from "../store/steps.ts";
import { detailOf } from "./announce.ts";
import { EmitterMarks } from "./emitter-marks.ts";
import { mapLayer } from "./map-layer.ts";
import { nearestPlace } from "./nearest-place.ts";
import "./pk-hexagon-card.ts";
import "./pk-legend.ts";
import "./pk-table-twin.ts";
import { stageStyles } from "./stage-styles.ts";
import { controls, shared } from "./styles.ts";
import { isDark } from "./theme.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Zoom at which the hexagons of one area can be told apart. */
const CLOSE = 11.5;
type PaddingOptions = PkMap["padding"];
const COUNTRY_PADDING: PaddingOptions = { top: 24, right: 56, bottom: 24, left: 208 };
const RING_PADDING: PaddingOptions = { top: 40, right: 64, bottom: 40, left: 40 };
const SHEET_PADDING: PaddingOptions = { top: 120, right: 16, bottom: 92, left: 16 };
const LOW_PADDING: PaddingOptions = { top: 52, right: 16, bottom: 76, left: 16 };
const DISPLAYS: readonly Display[] = ["map", "table"];

@customElement("pk-stage")
export class PkStage extends LitElement {
  static override styles = [shared, controls, stageStyles];

  /** True on a phone: the legend is a strip above the sheet. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** The legend as one line. */
  @property({ type: Boolean, reflect: true }) strip = false;
  /** A map of a few lines, in one column with everything else. */
  @property({ type: Boolean }) low = false;
  /** Height of what covers the map from below, px. */
  @property({ type: Number }) covered = 0;
  /** True when the map cannot be drawn, as without WebGL. */
  @state() private hasFailed = false;
  @state() private hovered = -1;
  @query("pk-map") private readonly map: PkMap | null | undefined;
  #isReady = false;
  #ringKey: string | undefined;
  readonly #marks = new EmitterMarks();
  readonly #state = new MultiStoreController(this, [store.inputs, store.firstView, mapLayer]);

  override render(): TemplateResult {
    const [inputs, firstView, layer] = this.#state.values;
    const texts = textsOf(inputs.language);
    const { say } = texts;
    const first = valueOf(firstView);
    const ring = ringOf(inputs, first);
    const isTable = inputs.display === "table";
    return html`
      <pk-map
        ?inert=${isTable}
        class=${isTable ? "away" : ""}
        .outlines=${first?.outlines}
        .base=${first?.base}
        .places=${first?.places ?? []}
        .sites=${first?.sites ?? []}
        .emitters=${this.#marks.of(first, inputs.year, inputs.count)}
        .selectedEmitter=${marked(inputs, first)}
        .ownSource=${ownPoint(inputs)}
        .ring=${ring}
        .hexagons=${layer.hexagons}
        .values=${layer.values}
        .scale=${layer.scale}
        .theme=${isDark(inputs.theme) ? "dark" : "light"}
        .language=${inputs.language}
        .placing=${inputs.view === "check"}
        .padding=${this.#padding(ring !== undefined)}
        aria-label=${say.mapLabel}
        @pk-ready=${this.#onReady}
        @pk-map-error=${this.#onMapError}
        @pk-emitter-select=${(event: Event) => store.update(chooseEmitter(detailOf(event, "pk-emitter-select").id))}
        @pk-place=${this.#onPlace}
        @pk-site-select=${this.#onSite}
        @pk-source-drag=${(event: Event) => {
          const { x, y } = detailOf(event, "pk-source-drag");
          store.update(placeOwn(x, y));
        }}
        @pk-hexagon=${(event: Event) => (this.hovered = detailOf(event, "pk-hexagon").h ?? -1)}
      ></pk-map>
      ${
        isTable
          ? html`<div class="paper"></div>
              <div class="twin"><pk-table-twin></pk-table-twin></div>`
          : nothing
      }
      ${this.#switch(inputs, texts)} ${isTable ? nothing : this.#overlays(inputs, first, texts)}
    `;
  }

  override updated(): void {
    this.#follow();
  }

  /** Moves the map to a point in RD. */
  showPoint(x: number, y: number): void {
    this.map?.flyTo(x, y, CLOSE);
  }

  #switch({ display }: Inputs, { say }: Texts): TemplateResult {
    return html`<div class="switch" role="group" aria-label=${say.display.label}>
      ${DISPLAYS.map(
        (one) =>
          html`<button
            aria-pressed=${one === display ? "true" : "false"}
            @click=${() => store.update(setDisplay(one))}
          >
            ${say.display[one]}
          </button>`,
      )}
    </div>`;
  }

  #overlays(inputs: Inputs, first: FirstView | undefined, texts: Texts): TemplateResult {
    const [, , { kind, hexagons, values }] = this.#state.values;
    const { say } = texts;
    const hovered = hexagons !== undefined && this.hovered >= 0 ? this.hovered : -1;
    const nr = hovered < 0 ? undefined : hexagons?.site[hovered];
    return html`
      ${
        kind === "overload" || ringOf(inputs, first) !== undefined
          ? html`<div class="legend">
              <pk-legend .texts=${texts} layer=${kind} ?strip=${this.strip}></pk-legend>
            </div>`
          : nothing
      }
      ${
        hovered < 0 || this.compact
          ? nothing
          : html`<div class="card">
              <pk-hexagon-card
                .texts=${texts}
                .hexagons=${hexagons}
                .h=${hovered}
                .site=${first?.sites.find((site) => site.nr === nr)?.name ?? ""}
                .contribution=${kind === "contribution" ? values?.[hovered] : undefined}
              ></pk-hexagon-card>
            </div>`
      }
      ${
        !this.hasFailed
          ? nothing
          : html`<div class="problem">
              <pk-notice kind="warning"
                >${say.failed.map}<br />
                <button class="link" @click=${() => store.update(setDisplay("table"))}>
                  ${say.failed.toTable}
                </button>
              </pk-notice>
            </div>`
      }
    `;
  }

  /** On a desk the legend lies over the sea beside the country. */
  #padding(isRinged: boolean): PaddingOptions {
    if (this.low) return LOW_PADDING;
    if (this.compact) return SHEET_PADDING;
    return isRinged ? RING_PADDING : COUNTRY_PADDING;
  }

  /** The camera moves when another thing is looked at, not when that thing moves. */
  #follow(): void {
    const [inputs, firstView] = this.#state.values;
    if (!this.#isReady || valueOf(firstView) === undefined) return;
    const { view, emitter, place, own } = inputs;
    const key =
      emitter ??
      (view === "check"
        ? own === undefined
          ? ""
          : "own"
        : place === undefined
          ? ""
          : `${place.x} ${place.y}`);
    if (key === this.#ringKey) return;
    this.#ringKey = key;
    if (key !== "") this.map?.fitRing();
    else this.map?.fitCountry();
  }

  #onReady(): void {
    this.#isReady = true;
    this.hasFailed = false;
    this.#follow();
  }

  /** A failure after the map was drawn leaves it as it is. */
  #onMapError(): void {
    if (!this.#isReady) this.hasFailed = true;
  }

  #onPlace(event: Event): void {
    const { x, y } = detailOf(event, "pk-place");
    const { view } = store.inputs.get();
    const name = nearestPlace(valueOf(store.firstView.get())?.places ?? [], x, y);
    store.update(
      view === "check" ? placeOwn(x, y) : choosePlace({ name, x: Math.round(x), y: Math.round(y) }),
    );
  }

  #onSite(event: Event): void {
    const { nr, x, y } = detailOf(event, "pk-site-select");
    const site = valueOf(store.firstView.get())?.sites.find((one) => one.nr === nr);
    store.update(choosePlace({ name: site?.name ?? "", x: Math.round(x), y: Math.round(y) }));
  }
}

/** The mark of the chosen emitter; a part has that of its umbrella. */
function marked({ emitter: id }: Inputs, first: FirstView | undefined): string | undefined {
  const emitter = first?.emitters.find((one) => one.id === id);
  return first === undefined || emitter === undefined ? undefined : resultEmitter(emitter, first.emitters).id;
}

function ownPoint({ view, emitter, own }: Inputs): RdPoint | undefined {
  return view === "check" && emitter === undefined ? own : undefined;
}

function ringOf(
  { view, emitter: id, place, own }: Inputs,
  first: FirstView | undefined,
): RdPoint | undefined {
  const emitter = first?.emitters.find((one) => one.id === id);
  if (first !== undefined && emitter !== undefined) {
    const [x, y] = resultEmitter(emitter, first.emitters).rd;
    return { x, y };
  }
  return view === "check" ? own : place;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-stage": PkStage;
  }
}
