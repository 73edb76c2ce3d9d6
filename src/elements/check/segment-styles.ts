/** Styles of a row of buttons of which one is on. */
import { css } from "lit";

export const segments = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--pk-color-line-strong);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
  }

  .segments.full {
    display: flex;
  }

  .segments.full button {
    flex: 1 1 auto;
  }

  .segments button {
    min-height: 2rem;
    padding: 0.15rem 0.6rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
    font-weight: var(--pk-font-weight-medium);
    cursor: pointer;
  }

  .segments.small button {
    min-height: 1.5rem;
    padding: 0 0.5rem;
  }

  .segments button:hover {
    background: var(--pk-color-surface-sunken);
  }

  .segments button[aria-pressed="true"] {
    background: var(--pk-color-action);
    color: var(--pk-color-on-action);
  }

  @media (forced-colors: active) {
    .segments button[aria-pressed="true"] {
      outline: 2px solid currentcolor;
      outline-offset: -2px;
    }
  }
`;
