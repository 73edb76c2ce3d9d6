import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { AllPaintProperties } from "@maplibre/maplibre-gl-style-spec";
import {
  Map as MapLibreMap,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type MapMouseEvent,
  type PaddingOptions,
} from "maplibre-gl";
import maplibreCss from "maplibre-gl/dist/maplibre-gl.css?inline";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { fromLonLat, toLonLat } from "../grid/rd.ts";
import { coloursAt } from "./colours.ts";
import {
  baseFeatures,
  emitterFeatures,
  largeNames,
  natureFeatures,
  natureLabels,
  placeFeatures,
  ringFeatures,
  type EmitterMark,
  type RdPoint,
} from "./features.ts";
import { HexagonLayer } from "./hexagon-layer.ts";
import { CONTRIBUTION_SCALE, type ClassScale } from "./scale.ts";
import { ABOVE_HEXAGONS, emptyStyle, layersOf, type SourceData } from "./style.ts";

setWorkerUrl(workerUrl);

/** Radius of the ring, m. */
const RING = 25_000;
/** The country, and how far the view may go. */
const COUNTRY: [[number, number], [number, number]] = [
  [3.3, 50.72],
  [7.25, 53.6],
];
const LIMITS: [[number, number], [number, number]] = [
  [0.6, 49.9],
  [9.4, 54.6],
];
const EMITTER_LAYERS = ["emitters", "emitter-labels"];
const WORDS = {
  nl: { in: "Inzoomen", out: "Uitzoomen", map: "Kaart" },
  en: { in: "Zoom in", out: "Zoom out", map: "Map" },
} as const;

/**
 * The map: the one owner of MapLibre. Properties in, events out; coordinates are RD metres.
 * Events: pk-emitter-select {id}, pk-site-select {nr}, pk-place {x, y}, pk-source-drag {x, y, final},
 * pk-hexagon {h, x, y}, pk-ready, pk-map-error {reason}.
 */
@customElement("pk-map")
export class PkMap extends LitElement {
  @property({ attribute: false }) outlines: Outlines | undefined;
  @property({ attribute: false }) base: BaseMap | undefined;
  @property({ attribute: false }) places: readonly Place[] = [];
  @property({ attribute: false }) sites: readonly Site[] = [];
  @property({ attribute: false }) emitters: readonly EmitterMark[] = [];
  @property() selectedEmitter: string | undefined;
  /** The user's own source, drawn as a marker that can be dragged. */
  @property({ attribute: false }) ownSource: RdPoint | undefined;
  /** Centre of the ring. */
  @property({ attribute: false }) ring: RdPoint | undefined;
  @property({ attribute: false }) hexagons: HexagonTable | undefined;
  /** A value per row of the table; NaN is not shown. */
  @property({ attribute: false }) values: Float32Array | undefined;
  @property({ attribute: false }) scale: ClassScale = CONTRIBUTION_SCALE;
  @property({ reflect: true }) theme: "light" | "dark" = "light";
  @property() language: "nl" | "en" = "nl";
  /** True when a click places a source instead of selecting what is there. */
  @property({ type: Boolean }) placing = false;
  /** What covers the map's edges, px. */
  @property({ attribute: false }) padding: PaddingOptions = { top: 40, right: 40, bottom: 40, left: 40 };

  @query("#canvas") private readonly holder!: HTMLDivElement;
  private map: MapLibreMap | undefined;
  private layer: HexagonLayer | undefined;
  private marker: Marker | undefined;
  private isReady = false;

  static override readonly styles = [
    unsafeCSS(maplibreCss),
    css`
      :host {
        display: block;
        position: relative;
        background: var(--pk-map-water);
      }
      #canvas {
        position: absolute;
        inset: 0;
        font-family: var(--pk-font-family);
      }
      .maplibregl-canvas:focus-visible {
        outline: 3px solid var(--pk-color-focus);
        outline-offset: -5px;
      }
      .maplibregl-ctrl-group {
        background: var(--pk-color-surface);
        border-radius: var(--pk-radius-medium);
        box-shadow: var(--pk-shadow-card);
      }
      .maplibregl-ctrl-group button {
        width: 40px;
        height: 40px;
      }
      .maplibregl-ctrl-group button + button {
        border-top-color: var(--pk-color-line);
      }
      :host([theme="dark"]) .maplibregl-ctrl-icon {
        filter: invert(1);
      }
      .maplibregl-ctrl-top-right {
        top: var(--pk-map-controls-top, 0);
      }
      .maplibregl-ctrl-bottom-right {
        display: var(--pk-map-scale, block);
      }
      .maplibregl-ctrl-scale {
        background: none;
        border-color: var(--pk-map-label-minor);
        color: var(--pk-map-label);
        font: 12px var(--pk-font-family);
      }
      .own {
        width: 26px;
        height: 26px;
        border: 2px solid var(--pk-map-casing);
        border-radius: 50%;
        background: var(--pk-color-emitter);
        color: var(--pk-color-on-emitter);
        font: 700 20px/22px var(--pk-font-family);
        text-align: center;
        cursor: grab;
        box-shadow: 0 0 0 10px color-mix(in srgb, var(--pk-color-emitter) 22%, transparent);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div id="canvas"></div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.createMap();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.map?.remove();
    this.map = this.layer = this.marker = undefined;
    this.isReady = false;
  }

  override firstUpdated(): void {
    this.createMap();
  }

  private createMap(): void {
    const words = WORDS[this.language];
    try {
      this.map = new MapLibreMap({
        container: this.holder,
        style: emptyStyle(coloursAt(this)),
        bounds: COUNTRY,
        fitBoundsOptions: { padding: this.padding },
        maxBounds: LIMITS,
        minZoom: 4.5,
        maxZoom: 16,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        fadeDuration: 0,
        canvasContextAttributes: { antialias: true },
        locale: {
          "NavigationControl.ZoomIn": words.in,
          "NavigationControl.ZoomOut": words.out,
          "Map.Title": words.map,
        },
      });
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
      return;
    }
    const { map } = this;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    map.addControl(new ScaleControl({ maxWidth: 120, unit: "metric" }), "bottom-right");
    map.on("error", ({ error }) => this.fail(error.message));
    map.on("click", (event) => this.choose(event));
    map.on("mousemove", (event) => this.hover(event));
    map.on("mouseout", () => this.emit("pk-hexagon", { h: undefined, x: 0, y: 0 }));
    map.once("load", () => {
      this.isReady = true;
      this.drawAll();
      // The element may have had no size when the map was made.
      if (this.ring === undefined) this.fit(COUNTRY, 0);
      this.emit("pk-ready", {});
    });
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.isReady) return;
    if (changed.has("theme")) this.recolour();
    const groundChanged =
      changed.has("base") || changed.has("outlines") || changed.has("sites") || changed.has("places");
    if (groundChanged || changed.has("language")) this.drawGround();
    if (changed.has("emitters") || changed.has("selectedEmitter")) this.drawEmitters();
    if (changed.has("ring")) this.drawRing();
    if (changed.has("ownSource")) this.drawOwnSource();
    if (changed.has("hexagons") || changed.has("values") || changed.has("scale")) this.drawHexagons();
  }

  private drawAll(): void {
    this.drawGround();
    this.drawEmitters();
    this.drawRing();
    this.drawOwnSource();
    this.drawHexagons();
  }

  private setData(data: SourceData): void {
    for (const [name, features] of Object.entries(data)) {
      const source = this.map?.getSource<GeoJSONSource>(name);
      void source?.setData(features);
    }
  }

  private drawGround(): void {
    const { base, outlines, sites, places } = this;
    if (base !== undefined) this.setData(baseFeatures(base));
    if (outlines !== undefined) this.setData({ nature: natureFeatures(outlines, sites) });
    this.setData({
      "nature-labels": natureLabels(sites),
      places: placeFeatures(places),
      "large-names": largeNames(this.language),
    });
  }

  private drawEmitters(): void {
    this.setData({ emitters: emitterFeatures(this.emitters, this.selectedEmitter) });
  }

  private drawRing(): void {
    const { ring, veil, label } = ringFeatures(this.ring, RING);
    this.setData({ ring, veil, "ring-label": label });
  }

  private drawOwnSource(): void {
    const { map, ownSource } = this;
    if (map === undefined) return;
    if (ownSource === undefined) {
      this.marker?.remove();
      this.marker = undefined;
      return;
    }
    const at = toLonLat(ownSource.x, ownSource.y);
    if (this.marker === undefined) {
      const element = document.createElement("div");
      element.className = "own";
      element.textContent = "+";
      element.setAttribute("aria-hidden", "true");
      const marker = new Marker({ element, draggable: true }).setLngLat(at).addTo(map);
      marker.on("drag", () => this.dragged(false));
      marker.on("dragend", () => this.dragged(true));
      this.marker = marker;
    } else {
      this.marker.setLngLat(at);
    }
  }

  private dragged(final: boolean): void {
    if (this.marker === undefined) return;
    const { lng, lat } = this.marker.getLngLat();
    const [x, y] = fromLonLat(lng, lat);
    this.emit("pk-source-drag", { x: Math.round(x), y: Math.round(y), final });
  }

  private drawHexagons(): void {
    const { map, hexagons } = this;
    if (map === undefined || hexagons === undefined) return;
    if (this.layer === undefined) {
      if (this.values === undefined) return;
      this.layer = new HexagonLayer(hexagons, this);
      map.addLayer(this.layer, ABOVE_HEXAGONS);
    }
    this.layer.show(this.values, this.scale);
  }

  private recolour(): void {
    const { map } = this;
    if (map === undefined) return;
    for (const layer of layersOf(coloursAt(this))) {
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        map.setPaintProperty(layer.id, name as keyof AllPaintProperties, value as never);
    }
    this.layer?.setScale(this.scale);
  }

  private choose(event: MapMouseEvent): void {
    const { map } = this;
    if (map === undefined) return;
    const around: [[number, number], [number, number]] = [
      [event.point.x - 6, event.point.y - 6],
      [event.point.x + 6, event.point.y + 6],
    ];
    const emitter = map.queryRenderedFeatures(around, { layers: EMITTER_LAYERS }).at(0);
    if (emitter !== undefined) {
      this.emit("pk-emitter-select", { id: String(emitter.properties["id"]) });
      return;
    }
    const [x, y] = fromLonLat(event.lngLat.lng, event.lngLat.lat);
    const place = { x: Math.round(x), y: Math.round(y) };
    const site = this.placing
      ? undefined
      : map.queryRenderedFeatures(event.point, { layers: ["nature"] }).at(0);
    if (site === undefined) this.emit("pk-place", place);
    else this.emit("pk-site-select", { nr: Number(site.properties["nr"]), ...place });
  }

  private hover(event: MapMouseEvent): void {
    const { map, layer } = this;
    if (map === undefined) return;
    const over = map.queryRenderedFeatures(event.point, { layers: EMITTER_LAYERS }).at(0);
    map.getCanvas().style.cursor = over !== undefined ? "pointer" : this.placing ? "crosshair" : "";
    if (layer === undefined || this.values === undefined) return;
    const [x, y] = fromLonLat(event.lngLat.lng, event.lngLat.lat);
    const row = layer.slots.rowAt(x, y);
    const h = row !== undefined && !Number.isNaN(this.values[row]) ? row : undefined;
    layer.point(h);
    this.emit("pk-hexagon", { h, x: event.point.x, y: event.point.y });
  }

  /** Shows the whole ring. */
  fitRing(): void {
    const { ring } = this;
    if (ring === undefined) return;
    const west = toLonLat(ring.x - RING, ring.y - RING);
    const east = toLonLat(ring.x + RING, ring.y + RING);
    this.fit([west, east], travelTime());
  }

  /** Shows the whole country. */
  fitCountry(): void {
    this.fit(COUNTRY, travelTime());
  }

  private fit(bounds: [[number, number], [number, number]], duration: number): void {
    this.map?.fitBounds(bounds, { padding: this.padding, duration });
  }

  /** Moves to a point in RD. */
  flyTo(x: number, y: number, zoom: number): void {
    this.map?.easeTo({ center: toLonLat(x, y), zoom, padding: this.padding, duration: travelTime() });
  }

  private fail(reason: string): void {
    this.emit("pk-map-error", { reason });
  }

  private emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Milliseconds of a camera move; none where the user wants no motion. */
function travelTime(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 600;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-map": PkMap;
  }
}
