/** Styles of the map with what floats on it. */
import { css } from "lit";

export const stageStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    background: var(--pk-map-water);
  }

  pk-map {
    position: absolute;
    inset: 0;
  }

  pk-map.away {
    visibility: hidden;
  }

  .twin {
    position: absolute;
    inset: 3.75rem 0 0;
    overflow: auto;
    background: var(--pk-color-surface);
  }

  .switch {
    position: absolute;
    z-index: var(--pk-z-map-control);
    top: var(--pk-space-4);
    left: var(--pk-space-4);
    display: flex;
    padding: 3px;
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
    box-shadow: var(--pk-shadow-card);
  }

  .switch button {
    min-height: 2rem;
    padding: 0 1rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--pk-color-ink);
    font-size: 0.9375rem;
    cursor: pointer;
  }

  .switch button[aria-pressed="true"] {
    background: var(--pk-color-action);
    color: var(--pk-color-on-action);
    font-weight: var(--pk-font-weight-strong);
  }

  .legend {
    position: absolute;
    z-index: var(--pk-z-map-note);
    bottom: var(--pk-space-4);
    left: var(--pk-space-4);
  }

  .card {
    position: absolute;
    z-index: var(--pk-z-map-note);
    right: var(--pk-space-4);
    bottom: 3rem;
    pointer-events: none;
  }

  .problem {
    position: absolute;
    z-index: var(--pk-z-map-control);
    top: 4.5rem;
    left: var(--pk-space-4);
    max-width: 26rem;
    background: var(--pk-color-surface);
  }

  /* The map ends where the sheet begins, but for the sheet's round corners. */
  :host([compact]) pk-map {
    --pk-map-controls-top: calc(var(--pk-stage-top, 4.5rem) - 0.6rem);

    bottom: max(0px, calc(var(--pk-stage-covered, 0px) - 1rem));
  }

  :host([compact]) .twin {
    inset: calc(var(--pk-stage-top, 4.5rem) + 2.75rem) 0 var(--pk-stage-covered, 0px);
  }

  .paper {
    position: absolute;
    inset: 0;
    background: var(--pk-color-surface);
  }

  :host([compact]) .switch {
    top: var(--pk-stage-top, 4.5rem);
    left: var(--pk-space-3);
  }

  :host([strip]) pk-map {
    --pk-map-scale: none;
  }

  :host([strip]) .legend {
    right: var(--pk-space-3);
    left: var(--pk-space-3);
  }

  :host([compact]) .legend {
    bottom: calc(var(--pk-stage-covered, 0px) + var(--pk-space-2));
    transition: bottom var(--pk-motion-calm) var(--pk-motion-ease);
  }
`;
