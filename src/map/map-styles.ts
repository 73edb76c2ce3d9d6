/** Styles of the map element. */
import { css } from "lit";

export const mapStyles = css`
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

  .mark {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    width: 26px;
    height: 26px;
    padding: 0;
    border: 2px solid var(--pk-map-casing);
    background: var(--pk-color-emitter);
    color: var(--pk-color-on-emitter);
    font: 700 20px/1 var(--pk-font-family);
    cursor: grab;
  }

  .mark:focus-visible {
    outline: 3px solid var(--pk-color-focus);
    outline-offset: 2px;
  }

  .source {
    border-radius: 50%;
  }

  .source[aria-pressed="true"] {
    box-shadow: 0 0 0 2px var(--pk-map-ring);
  }

  .reference {
    border-width: 4px;
    border-color: var(--pk-color-emitter);
    background: var(--pk-map-casing);
    outline: 2px solid var(--pk-map-casing);
  }

  .claim {
    width: 22px;
    height: 22px;
    background: var(--pk-series-4);
    rotate: 45deg;
  }

  .claim[aria-pressed="true"] {
    box-shadow: 0 0 0 2px var(--pk-map-ring);
  }

  .claim.blocked {
    border-color: var(--pk-color-negative);
  }

  .dragging .mark {
    cursor: grabbing;
    box-shadow: 0 0 0 12px color-mix(in srgb, var(--pk-color-emitter) 22%, transparent);
  }
`;
