/** How the frame of a chart looks. */
import { css } from "lit";

export const chartFrame = css`
  :host {
    --tone: var(--pk-color-emitter);
  }

  .plot {
    position: relative;
    margin-top: var(--pk-space-2);
  }

  .plot > svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    font-family: var(--pk-font-family);
    font-feature-settings: var(--pk-font-figures);
  }

  .points {
    position: absolute;
    inset: 0;
  }

  .point {
    position: absolute;
    border-radius: var(--pk-radius-small);
  }

  .point.dot {
    border-radius: 50%;
  }

  .point.active {
    box-shadow: 0 0 0 1.5px var(--pk-color-ink);
  }

  .point:focus-visible {
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--pk-color-focus-gap);
  }

  /* What is read out takes the place of note and source, so that nothing moves. */
  .reading {
    display: grid;
    margin-top: var(--pk-space-2);
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-micro);
    line-height: 1.4;
  }

  .reading > * {
    grid-area: 1 / 1;
  }

  .readout {
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-small);
    font-feature-settings: var(--pk-font-figures);
    line-height: 1.25;
  }

  .away {
    visibility: hidden;
  }

  .buttons {
    display: flex;
    gap: var(--pk-space-4);
    margin-top: var(--pk-space-1);
    font-size: var(--pk-font-size-small);
  }

  .probe {
    position: absolute;
    width: 1rem;
    height: 0;
    visibility: hidden;
  }

  .empty {
    margin: var(--pk-space-2) 0;
    padding: var(--pk-space-3);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface-sunken);
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
  }

  .scroll {
    max-height: 26rem;
    margin: var(--pk-space-2) 0;
    overflow: auto;
  }

  .scroll:focus-visible {
    outline-offset: -3px;
  }

  thead th {
    position: sticky;
    top: 0;
    background: var(--pk-color-surface);
  }

  td {
    padding-block: 0.3rem;
  }

  @media print {
    figure {
      break-inside: avoid;
    }

    .buttons,
    .readout {
      display: none;
    }

    .scroll {
      max-height: none;
    }
  }
`;
