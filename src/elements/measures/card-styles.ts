/** Styles of the card of a measure. */
import { css } from "lit";

export const cardStyles = css`
  .card {
    display: grid;
    gap: var(--pk-space-2);
    padding: var(--pk-space-3) var(--pk-space-4);
    border: 1px solid var(--pk-color-line);
    border-radius: var(--pk-radius-medium);
    grid-template-columns: minmax(0, 1fr);
  }

  .card.off {
    gap: var(--pk-space-1);
    background: var(--pk-color-surface-sunken);
  }

  .line {
    display: flex;
    align-items: center;
    gap: var(--pk-space-2);
  }

  .line h3 {
    flex: 1;
    min-width: 0;
    font-size: 1.0625rem;
  }

  .key {
    flex: none;
    width: 0.7rem;
    height: 0.7rem;
    border-radius: 2px;
    background: var(--pk-color-ink-muted);
  }

  .key.series-1 {
    background: var(--pk-series-1);
  }

  .key.series-2 {
    background: var(--pk-series-2);
  }

  .key.series-3 {
    background: var(--pk-series-3);
  }

  .key.series-4 {
    background: var(--pk-series-4);
  }

  .what,
  .effect {
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pk-space-1);
  }

  .off .tag {
    background: var(--pk-color-surface);
  }

  .switch {
    flex: none;
    position: relative;
    width: 2.5rem;
    height: 1.5rem;
    margin: 0;
    border: 1px solid var(--pk-color-line-strong);
    border-radius: var(--pk-radius-round);
    appearance: none;
    background: var(--pk-color-ink-muted);
    cursor: pointer;
  }

  .switch::after {
    content: "";
    position: absolute;
    top: 2px;
    left: 2px;
    width: 1.125rem;
    height: 1.125rem;
    border-radius: 50%;
    background: var(--pk-color-surface);
    transition: translate var(--pk-motion-quick) var(--pk-motion-ease);
  }

  .switch:checked {
    border-color: var(--pk-color-action);
    background: var(--pk-color-action);
  }

  .switch:checked::after {
    translate: 1rem 0;
  }

  @media (forced-colors: active) {
    .switch {
      appearance: auto;
    }

    .switch::after {
      content: none;
    }
  }
`;
