import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { setWorkerUrl, type PaddingOptions } from "maplibre-gl";
import maplibreCss from "maplibre-gl/dist/maplibre-gl.css?inline";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { toLonLat } from "../grid/rd.ts";
import { fitCircle, fitCountry, reveal, travelTime } from "./camera.ts";
import { centreOf, DrawnMap, RING } from "./drawn-map.ts";
import type { EmitterMark, RdPoint } from "./features.ts";
import type { ShownHexagon } from "./hexagon-layer.ts";
import { KeyMode, type Movable } from "./key-mode.ts";
import { actionOf, type KeyAction } from "./keys.ts";
import { hectaresOf } from "./levels.ts";
import { tell } from "./map-events.ts";
import { mapStyles } from "./map-styles.ts";
import type { MapView } from "./map-view.ts";
import type { ClaimMark, SourceMark } from "./markers.ts";
import { pictureOf } from "./picture.ts";
import "./pk-map-controls.ts";
import "./pk-map-keys.ts";
import { rdOf } from "./pointing.ts";
import type { Frame } from "./ring.ts";
import type { ClassScale } from "./scale.ts";
import { CONTRIBUTION_SCALE } from "./scales.ts";
import type { MapWords } from "./words.ts";

setWorkerUrl(workerUrl);

/**
 * The map: the one owner of MapLibre. What the properties mean is said in {@link MapView}, what comes out in
 * {@link MapEvents}; coordinates are RD metres.
 */
@customElement("pk-map")
export class PkMap extends LitElement implements MapView {
  static override readonly styles = [unsafeCSS(maplibreCss), mapStyles];

  @property({ attribute: false }) outlines: Outlines | undefined;
  @property({ attribute: false }) base: BaseMap | undefined;
  @property({ attribute: false }) places: readonly Place[] = [];
  @property({ attribute: false }) sites: readonly Site[] = [];
  @property({ attribute: false }) emitters: readonly EmitterMark[] = [];
  @property() selectedEmitter: string | undefined;
  @property({ attribute: false }) ownSource: RdPoint | undefined;
  @property({ attribute: false }) ownSources: readonly SourceMark[] = [];
  @property({ attribute: false }) claims: readonly ClaimMark[] = [];
  @property({ attribute: false }) ring: RdPoint | undefined;
  @property({ attribute: false }) rings: readonly RdPoint[] = [];
  @property({ attribute: false }) frame: Frame | undefined;
  @property({ attribute: false }) hexagons: HexagonTable | undefined;
  @property({ attribute: false }) values: ArrayLike<number> | undefined;
  @property({ attribute: false }) scale: ClassScale = CONTRIBUTION_SCALE;
  @property({ attribute: false }) onlyClass: number | undefined;
  @property({ attribute: false }) highlight: number | undefined;
  @property({ attribute: false }) highlightSite: number | undefined;
  @property({ reflect: true }) theme: "light" | "dark" = "light";
  @property({ type: Boolean }) backdrop = false;
  @property({ attribute: false }) words: MapWords | undefined;
  @property({ type: Boolean }) placing = false;
  @property({ attribute: false }) padding: PaddingOptions = { top: 40, right: 40, bottom: 40, left: 40 };

  @query("#canvas") private readonly holder!: HTMLDivElement;
  /** Undefined outside the page, and where the browser has no graphics. */
  @state() private drawn: DrawnMap | undefined;
  /** True when the keyboard has brought the focus to the map. */
  @state() private hasKeys = false;
  readonly #keys = new KeyMode({
    level: () => this.drawn?.level ?? 1,
    start: () => this.#start(),
    highest: () => this.drawn?.layer?.highest(),
    movable: () => this.#movable(),
    reveal: (point) => this.drawn && reveal(this.drawn.map, point),
    onSelect: (receptorId) => this.drawn?.pointing.choose(centreOf(receptorId), "keyboard"),
    onMove: ({ kind, id, x, y }, final) => tell(this, `pk-${kind}-drag`, { id, x, y, final }),
    onChange: () => this.#onKeys(),
  });

  override render(): TemplateResult {
    const { words, drawn } = this;
    return html`<div
        id="canvas"
        @keydown=${this.#onKeyDown}
        @focusin=${this.#onFocus}
        @focusout=${() => (this.hasKeys = false)}
      ></div>
      ${
        words === undefined || drawn === undefined
          ? nothing
          : html`<pk-map-controls
                .words=${words}
                .map=${drawn.map}
                .backdrop=${this.backdrop}
                @pk-map-country=${() => this.fitCountry()}
                @pk-map-backdrop=${() => tell(this, "pk-backdrop", { isOn: !this.backdrop })}
              ></pk-map-controls>
              <pk-map-keys
                .words=${words}
                .mode=${this.#keys.name}
                .text=${this.#keyText(words)}
                .canMove=${this.#movable() !== undefined}
                .hint=${this.hasKeys}
                @keydown=${this.#onBadgeKeyDown}
                @pk-key-action=${(event: CustomEvent<KeyAction>) => this.#act(event.detail)}
              ></pk-map-keys>`
      }`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#create();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drawn?.map.remove();
    this.drawn = undefined;
  }

  override firstUpdated(): void {
    this.#create();
  }

  override updated(changed: PropertyValues<this>): void {
    this.drawn?.update((...names) => names.some((name) => changed.has(name)));
  }

  /** Shows the whole ring. */
  fitRing(): void {
    if (this.drawn !== undefined && this.ring !== undefined)
      fitCircle(this.drawn.map, this.ring, RING, this.padding);
  }

  /** Shows the whole country. */
  fitCountry(): void {
    if (this.drawn !== undefined) fitCountry(this.drawn.map, this.padding);
  }

  /** Moves to a point in RD. */
  flyTo(x: number, y: number, zoom: number): void {
    const { padding } = this;
    this.drawn?.map.easeTo({ center: toLonLat(x, y), zoom, padding, duration: travelTime() });
  }

  /** Where a point in RD lies on the map, px from its top left; undefined while there is no map. */
  project(x: number, y: number): RdPoint | undefined {
    const point = this.drawn?.map.project(toLonLat(x, y));
    return point && { x: point.x, y: point.y };
  }

  /** The point in RD at a place on the map, px from its top left; undefined while there is no map. */
  unproject(x: number, y: number): RdPoint | undefined {
    return this.drawn && rdOf(this.drawn.map.unproject([x, y]));
  }

  /** The drawn hexagon at a point in RD. */
  hexagonAt(x: number, y: number): ShownHexagon | undefined {
    return this.drawn?.layer?.at(x, y);
  }

  /** What is on the map, as PNG in real pixels; undefined while there is no map. */
  async picture(): Promise<Blob | undefined> {
    return this.drawn && pictureOf(this.drawn.map, this.drawn.markers.placed(), this);
  }

  #create(): void {
    try {
      this.drawn = new DrawnMap(this, this.holder, () => this.#keys.changeLevel());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell(this, "pk-map-error", { kind: "no-graphics", reason });
    }
  }

  #onKeyDown(event: KeyboardEvent): void {
    const mark = this.drawn?.markers.markOf(event.composedPath()[0]);
    // On a mark Enter and space press it.
    if (mark !== undefined && /^( |Enter)$/.test(event.key)) return;
    const action = actionOf(event, this.#keys.name);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(action, mark && this.#movables().find(({ kind, id }) => kind === mark.kind && id === mark.id));
  }

  /** The buttons keep Enter and space. */
  #onBadgeKeyDown(event: KeyboardEvent): void {
    if (!/^( |Enter)$/.test(event.key)) this.#onKeyDown(event);
  }

  #act(action: KeyAction, movable?: Movable): void {
    this.#keys.act(action, movable);
    // The badge and its buttons are gone then.
    if (this.#keys.name === "off") this.drawn?.map.getCanvas().focus();
  }

  #onFocus(event: FocusEvent): void {
    this.hasKeys = event.target instanceof HTMLCanvasElement && event.target.matches(":focus-visible");
  }

  #onKeys(): void {
    const { drawn } = this;
    if (drawn === undefined) return;
    const { hexagon } = this.#keys;
    drawn.focusOn(hexagon, drawn.level);
    if (this.#keys.name !== "move") {
      const none = { h: undefined, receptorId: undefined, rows: [], level: drawn.level, value: undefined };
      tell(
        this,
        "pk-hexagon",
        hexagon === undefined ? { ...none, by: "keyboard" } : drawn.detailOf(hexagon, "keyboard"),
      );
    }
    this.requestUpdate();
  }

  #keyText(words: MapWords): string {
    const { hexagon, moved } = this.#keys;
    if (moved !== undefined) return words.place(moved.x, moved.y);
    if (hexagon === undefined || this.drawn === undefined) return "";
    const { value, level } = this.drawn.detailOf(hexagon, "keyboard");
    const text = value === undefined ? words.noValue : words.value(value, this.scale.quantity);
    return `${words.hexagon(hexagon, hectaresOf(level))}: ${text}`;
  }

  #start(): RdPoint {
    const { drawn, highlight } = this;
    if (highlight !== undefined) return centreOf(highlight);
    const centre = drawn === undefined ? undefined : rdOf(drawn.map.getCenter());
    return centre ?? { x: 155_000, y: 463_000 };
  }

  #movables(): readonly Movable[] {
    const { ownSource } = this;
    return [
      ...(ownSource === undefined ? [] : [{ kind: "source" as const, id: "", ...ownSource, selected: true }]),
      ...this.ownSources.map((one) => ({ kind: "source" as const, ...one })),
      ...this.claims.map((one) => ({ kind: "claim" as const, ...one })),
    ];
  }

  #movable(): Movable | undefined {
    const all = this.#movables();
    return all.find(({ selected }) => selected) ?? all[0];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-map": PkMap;
  }
}
