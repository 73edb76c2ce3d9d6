/** The marks that all charts share. A mark's colour is its --tone; the classes of drawing.ts set it. */
import { css } from "lit";

export const chartMarks = css`
  text {
    fill: var(--pk-color-ink-muted);
    font-size: 12px;
  }

  .name {
    fill: var(--pk-color-ink-soft);
    font-size: 14px;
  }

  .figure {
    fill: var(--pk-color-ink);
    font-size: 14px;
    font-weight: 640;
  }

  .label {
    fill: var(--pk-color-ink-soft);
    font-size: 13px;
  }

  .caption {
    font-size: 13px;
  }

  .strong {
    fill: var(--pk-color-ink);
    font-weight: 640;
  }

  .halo {
    stroke: var(--pk-color-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .start {
    text-anchor: start;
  }

  .middle {
    text-anchor: middle;
  }

  .end {
    text-anchor: end;
  }

  .axis,
  .tick,
  .connector {
    fill: none;
    stroke: var(--pk-color-line-strong);
    stroke-width: 1px;
  }

  .hairline {
    fill: none;
    stroke: var(--pk-color-line);
    stroke-width: 1px;
  }

  .guide {
    fill: none;
    stroke: var(--pk-color-line-strong);
    stroke-width: 1px;
    stroke-dasharray: 4 3;
  }

  .threshold {
    fill: none;
    stroke: var(--pk-color-ink);
    stroke-width: 2px;
  }

  .bar,
  .dot {
    fill: var(--tone);
  }

  .quiet {
    --tone: var(--pk-color-line-strong);
  }

  .ink {
    --tone: var(--pk-color-ink-soft);
  }

  .less {
    --tone: var(--pk-difference-less-4);
  }

  .more {
    --tone: var(--pk-difference-more-4);
  }

  .emitter {
    --tone: var(--pk-color-emitter);
  }

  .series-1 {
    --tone: var(--pk-series-1);
  }

  .series-2 {
    --tone: var(--pk-series-2);
  }

  .series-3 {
    --tone: var(--pk-series-3);
  }

  .series-4 {
    --tone: var(--pk-series-4);
  }

  .dot {
    stroke: var(--pk-color-surface);
    stroke-width: 2px;
  }

  .dot.hollow {
    fill: var(--pk-color-surface);
    stroke: var(--tone);
    stroke-width: 2px;
  }

  .bar.part {
    stroke: var(--pk-color-surface);
    stroke-width: 1px;
  }

  .specks {
    fill: none;
    stroke: var(--tone);
    stroke-width: 5px;
    stroke-linecap: round;
    opacity: 0.6;
  }

  .dot.speck {
    stroke-width: 0.75px;
    opacity: 0.75;
  }

  .band {
    fill: var(--tone);
    opacity: 0.36;
  }

  .line {
    fill: none;
    stroke: var(--tone);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .line.thin {
    stroke-width: 1.5px;
  }

  .line.dashed {
    stroke-dasharray: 1 4.5;
  }

  @media (forced-colors: active) {
    svg {
      --pk-color-ink: CanvasText;
      --pk-color-ink-soft: CanvasText;
      --pk-color-ink-muted: CanvasText;
      --pk-color-line: GrayText;
      --pk-color-line-strong: CanvasText;
      --pk-color-surface: Canvas;
      --pk-color-surface-sunken: Canvas;
      --label: CanvasText;
    }

    svg * {
      --tone: CanvasText !important;
    }

    .quiet {
      --tone: GrayText !important;
    }
  }
`;
