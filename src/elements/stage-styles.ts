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

  .bar {
    position: absolute;
    z-index: var(--pk-z-map-control);
    top: var(--pk-space-4);
    left: var(--pk-space-4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--pk-space-2);
    align-items: flex-start;
    max-width: calc(100% - 2 * var(--pk-space-4) - 3.5rem);
  }

  .switch {
    flex: none;
    border: 0;
    box-shadow: var(--pk-shadow-card);
  }

  .legend {
    position: absolute;
    z-index: var(--pk-z-map-note);
    bottom: var(--pk-space-4);
    left: var(--pk-space-4);
  }

  .corner {
    position: absolute;
    z-index: var(--pk-z-map-note);
    right: var(--pk-space-4);
    bottom: 3rem;
    display: grid;
    gap: var(--pk-space-3);
    justify-items: end;
    pointer-events: none;
  }

  .loupe {
    width: 13rem;
    pointer-events: auto;
  }

  /* Where the card of a hexagon would not fit above it. */
  @media (max-height: 44rem) {
    .loupe {
      display: none;
    }
  }

  .pinned {
    position: absolute;
    z-index: var(--pk-z-map-control);
    right: var(--pk-space-4);
    bottom: 3rem;
    max-height: calc(100% - 10rem);
    display: grid;
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

  :host([compact]) .bar {
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

  :host([low]) pk-map {
    --pk-map-backdrop: none;
  }

  :host([compact]) .legend {
    bottom: calc(var(--pk-stage-covered, 0px) + var(--pk-space-2));
    transition: bottom var(--pk-motion-calm) var(--pk-motion-ease);
  }
`;
