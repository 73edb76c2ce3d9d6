/** The map and its twin the table, with what floats on them: the switch, the legend, the card of a hexagon. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import type { MapFailure } from "../map/map-events.ts";
import type { PkMap } from "../map/pk-map.ts";
import type { ClassScale } from "../map/scale.ts";
import type { Display, Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { receptorAt } from "../grid/receptor.ts";
import { rowsOfReceptor } from "../grid/nearby.ts";
import { clickArea } from "../store/map-steps.ts";
import { chooseEmitter, choosePlace, selectOwn, setDisplay, setOnline } from "../store/steps.ts";
import { detailOf } from "./announce.ts";
import { dragOwn, placeHere } from "./check/own-controller.ts";
import { OwnMarks } from "./check/own-marks.ts";
import "./check/pk-loupe.ts";
import { EmitterMarks } from "./emitter-marks.ts";
import { legendWords } from "./class-text.ts";
import { rowOrigin } from "./live/live-words.ts";
import "./live/pk-live-mark.ts";
import { mapWords } from "./map-words.ts";
import { nearestPlace } from "./nearest-place.ts";
import "./pk-hexagon-card.ts";
import "./pk-hexagon-panel.ts";
import "./pk-layer-choice.ts";
import "./pk-legend.ts";
import "./pk-table-twin.ts";
import { ClaimMarks } from "./space/claim-marks.ts";
import { dragClaim, placeClaimHere } from "./space/space-controller.ts";
import { selectClaim } from "../store/space-steps.ts";
import { StageCamera } from "./stage-camera.ts";
import { isEffect, isPlacingView, legendTitle, mapPadding, marked } from "./stage-parts.ts";
import { stageStyles } from "./stage-styles.ts";
import { controls, segments, shared } from "./styles.ts";
import { isDark } from "./theme.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Zoom at which the hexagons of one area can be told apart. */
const CLOSE = 11.5;
/** Width that the card of a hexagon covers, px. */
const CARD = 352;
const DISPLAYS: readonly Display[] = ["map", "table"];

/** The map comes after the answer: its library is most of the app. */
const mapElement = import("../map/pk-map.ts");

@customElement("pk-stage")
export class PkStage extends LitElement {
  static override styles = [shared, controls, segments, stageStyles];

  /** True on a phone: the legend is a strip above the sheet. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** The legend as one line. */
  @property({ type: Boolean, reflect: true }) strip = false;
  /** A map of a few lines, in one column with everything else. */
  @property({ type: Boolean, reflect: true }) low = false;
  /** Height of what covers the map from below, px. */
  @property({ type: Number }) covered = 0;
  /** True when the map cannot be drawn, as without WebGL. */
  @state() private failure: MapFailure | undefined;
  /** True when the background map was asked for and cannot be fetched. */
  @state() private isBackdropAway = false;
  /** Area of the hexagons that are drawn. */
  @state() private hectares = 1;
  @state() private onlyClass: number | undefined;
  @state() private hovered = -1;
  @query("pk-map") private readonly map: PkMap | null | undefined;
  @query("#start") private readonly start!: HTMLElement;
  #isReady = false;
  readonly #camera = new StageCamera();
  #scale: ClassScale | undefined;
  readonly #marks = new EmitterMarks();
  readonly #ownMarks = new OwnMarks();
  readonly #claimMarks = new ClaimMarks();
  readonly #state = new AppController(
    this,
    ({ store, ring, affectedEmitters, selectedAnswer, spaceState, mapLayer }) => [
      store.inputs,
      store.firstView,
      mapLayer,
      store.pointedSite,
      store.loupe,
      affectedEmitters,
      store.placingClaim,
      selectedAnswer,
      spaceState,
      ring,
      store.ground,
    ],
  );

  override render(): TemplateResult {
    const [inputs, firstView, layer, pointedSite, loupe, affected, isPlacing, asked, space, centre] =
      this.#state.values;
    const texts = textsOf(inputs.language);
    const { say } = texts;
    const first = valueOf(firstView);
    const isTable = inputs.display === "table";
    return html`
      <pk-map
        ?inert=${isTable}
        class=${isTable ? "away" : ""}
        .outlines=${first?.outlines}
        .base=${first?.base}
        .places=${first?.places ?? []}
        .sites=${first?.sites ?? []}
        .emitters=${this.#marks.of(first, inputs, marked(inputs, first), affected)}
        .selectedEmitter=${marked(inputs, first)}
        .ownSources=${this.#ownMarks.of(inputs, texts)}
        .claims=${this.#claimMarks.of(inputs, asked, space, texts)}
        .ring=${centre}
        .highlight=${inputs.hexagon ?? (inputs.view === "space" ? asked?.verdict?.limiting?.receptorId : undefined)}
        .highlightSite=${pointedSite}
        .frame=${loupe}
        .hexagons=${layer.hexagons}
        .values=${layer.values}
        .scale=${layer.scale}
        .onlyClass=${this.onlyClass}
        .theme=${isDark(inputs.theme) ? "dark" : "light"}
        .words=${mapWords(texts)}
        .backdrop=${inputs.online.includes("backdrop")}
        .placing=${isPlacingView(inputs, isPlacing)}
        .padding=${mapPadding(this, centre !== undefined)}
        aria-label=${say.mapLabel}
        @pk-ready=${this.#onReady}
        @pk-map-error=${this.#onMapError}
        @pk-backdrop=${(event: Event) => {
          this.isBackdropAway = false;
          this.#state.store.update(setOnline("backdrop", detailOf(event, "pk-backdrop").isOn));
        }}
        @pk-backdrop-away=${() => (this.isBackdropAway = true)}
        @pk-level=${(event: Event) => (this.hectares = detailOf(event, "pk-level").hectares)}
        @pk-emitter-select=${(event: Event) => this.#state.store.update(chooseEmitter(detailOf(event, "pk-emitter-select").id))}
        @pk-place=${this.#onPlace}
        @pk-site-select=${this.#onSite}
        @pk-source-drag=${(event: Event) => {
          const { id, x, y, final } = detailOf(event, "pk-source-drag");
          dragOwn(this.#state.store, id, x, y, final);
        }}
        @pk-source-choose=${(event: Event) => this.#state.store.update(selectOwn(detailOf(event, "pk-source-choose").id))}
        @pk-claim-drag=${(event: Event) => {
          const { id, x, y, final } = detailOf(event, "pk-claim-drag");
          dragClaim(this.#state.store, id, x, y, final);
        }}
        @pk-claim-choose=${(event: Event) => this.#state.store.update(selectClaim(detailOf(event, "pk-claim-choose").id))}
        @pk-hexagon=${(event: Event) => (this.hovered = detailOf(event, "pk-hexagon").h ?? -1)}
      ></pk-map>
      ${
        isTable
          ? html`<div class="paper"></div>
              <div class="twin"><pk-table-twin></pk-table-twin></div>`
          : nothing
      }
      <div class="bar" id="start" tabindex="-1">
        ${this.#switch(inputs, texts)}
        <pk-layer-choice ?compact=${this.compact || this.strip}></pk-layer-choice>
        <pk-live-mark></pk-live-mark>
      </div>
      ${isTable ? nothing : this.#overlays(inputs, first, texts)}
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mapElement.catch(() => (this.failure = "other"));
  }

  override willUpdate(): void {
    const { scale } = this.#state.values[2];
    if (scale !== this.#scale) this.onlyClass = undefined;
    this.#scale = scale;
  }

  override updated(): void {
    this.#follow();
  }

  /** Brings the keyboard to its beginning: with a tabindex of its own the keyboard could not come to what is in it. */
  override focus(): void {
    this.start.focus();
  }

  /** Moves the map to a point in RD. */
  showPoint(x: number, y: number): void {
    this.map?.flyTo(x, y, CLOSE);
  }

  /** The map with its legend and source lines; undefined where there is no map. */
  async picture(): Promise<Blob | undefined> {
    const [inputs, firstView, { kind, scale, values }] = this.#state.values;
    const picture = await this.map?.picture();
    if (picture === undefined || !this.map) return undefined;
    const texts = textsOf(inputs.language);
    const { say } = texts;
    const { title, unit } = legendWords(scale, legendTitle(kind, inputs, texts), this.hectares, texts);
    const edition = valueOf(firstView)?.edition ?? "";
    const lines = [say.disclaimer, say.edition(edition), say.attribution];
    const { mapImage } = await import("./map-image.ts");
    const legend = values === undefined ? undefined : { title, unit, scale };
    return mapImage(picture, this.map.clientWidth, legend, lines, this, texts);
  }

  #switch({ display }: Inputs, { say }: Texts): TemplateResult {
    return html`<div class="switch segments" role="group" aria-label=${say.display.label}>
      ${DISPLAYS.map(
        (one) =>
          html`<button
            aria-pressed=${one === display ? "true" : "false"}
            @click=${() => this.#state.store.update(setDisplay(one))}
          >
            ${say.display[one]}
          </button>`,
      )}
    </div>`;
  }

  #overlays(inputs: Inputs, first: FirstView | undefined, texts: Texts): TemplateResult {
    const [, , { kind, hexagons, values, scale }] = this.#state.values;
    const { say } = texts;
    const hovered = hexagons !== undefined && this.hovered >= 0 ? this.hovered : -1;
    const isPinned = inputs.hexagon !== undefined && !this.compact;
    const nr = hovered < 0 ? undefined : hexagons?.site[hovered];
    return html`
      ${
        values !== undefined
          ? html`<div class="legend">
              <pk-legend
                .texts=${texts}
                .scale=${scale}
                .heading=${legendTitle(kind, inputs, texts)}
                .hectares=${this.hectares}
                .onlyClass=${this.onlyClass}
                ?strip=${this.strip}
                @pk-class=${(event: Event) => (this.onlyClass = detailOf(event, "pk-class").index)}
              ></pk-legend>
            </div>`
          : nothing
      }
      ${isPinned ? html`<div class="pinned"><pk-hexagon-panel></pk-hexagon-panel></div>` : nothing}
      <div class="corner">
        ${
          hovered < 0 || this.compact || isPinned
            ? nothing
            : html`<div class="card">
                <pk-hexagon-card
                  .texts=${texts}
                  .hexagons=${hexagons}
                  .h=${hovered}
                  .site=${first?.sites.find((site) => site.nr === nr)?.name ?? ""}
                  .origin=${rowOrigin(valueOf(this.#state.values[10])?.live, hovered, texts)}
                  .contribution=${kind === "contribution" ? values?.[hovered] : undefined}
                  .change=${isEffect(kind, inputs) ? values?.[hovered] || 0 : undefined}
                ></pk-hexagon-card>
              </div>`
        }
        ${
          !isPinned && inputs.view === "check" && !inputs.comparing && !this.strip
            ? html`<pk-loupe class="loupe" mapped></pk-loupe>`
            : nothing
        }
      </div>
      ${
        this.isBackdropAway && inputs.online.includes("backdrop")
          ? html`<div class="problem"><pk-notice kind="warning">${say.map.backdropAway}</pk-notice></div>`
          : nothing
      }
      ${
        this.failure === undefined
          ? nothing
          : html`<div class="problem">
              <pk-notice kind="warning"
                >${say.map.failures[this.failure]} ${say.failed.map}<br />
                <button class="link" @click=${() => this.#state.store.update(setDisplay("table"))}>
                  ${say.failed.toTable}
                </button>
              </pk-notice>
            </div>`
      }
    `;
  }

  /** The camera moves when another thing is looked at, not when that thing moves. */
  #follow(): void {
    const [inputs, firstView] = this.#state.values;
    const first = valueOf(firstView);
    if (this.#isReady && first !== undefined && this.map)
      this.#camera.follow(this.map, inputs, first, this.compact ? 0 : CARD);
  }

  #onReady(): void {
    this.#isReady = true;
    this.failure = undefined;
    this.#follow();
  }

  /** A fault of a map that is drawn leaves it as it is; without graphics nothing is left. */
  #onMapError(event: Event): void {
    const { kind } = detailOf(event, "pk-map-error");
    if (!this.#isReady || kind === "graphics-lost") this.failure = kind;
  }

  #onPlace(event: Event): void {
    const { x, y } = detailOf(event, "pk-place");
    const { view } = this.#state.store.inputs.get();
    const name = nearestPlace(valueOf(this.#state.store.firstView.get())?.places ?? [], x, y);
    if (view === "check") placeHere(this.#state.store, x, y);
    else if (view === "space") {
      if (isPlacingView(this.#state.store.inputs.get(), this.#state.store.placingClaim.get()))
        placeClaimHere(this.#state.store, x, y);
    } else this.#state.store.update(choosePlace({ name, x: Math.round(x), y: Math.round(y) }));
  }

  #onSite(event: Event): void {
    const { nr, x, y } = detailOf(event, "pk-site-select");
    const [, , { hexagons }] = this.#state.values;
    const id = receptorAt(x, y);
    const isSensitive = id !== undefined && hexagons !== undefined && rowsOfReceptor(hexagons, id).length > 0;
    this.#camera.stay(isSensitive ? id : undefined);
    this.#state.store.update(clickArea(nr, isSensitive ? id : undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-stage": PkStage;
  }
}
