/** Styles of fields: label above, unit inside, error below with a red edge. */
import { css } from "lit";

export const fields = css`
  .field {
    display: block;
    min-width: 0;
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
  }

  .field > span:first-child {
    display: block;
    margin-bottom: 2px;
  }

  .input {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--pk-color-line-strong);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
    color: var(--pk-color-ink);
    font-size: 0.9375rem;
  }

  .with-unit {
    position: relative;
    display: block;
  }

  .with-unit .input {
    padding-right: 3.25rem;
    font-feature-settings: var(--pk-font-figures);
  }

  .unit {
    position: absolute;
    top: 0;
    right: 0.6rem;
    bottom: 0;
    display: flex;
    align-items: center;
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-small);
    pointer-events: none;
  }

  .input[aria-invalid="true"] {
    border-color: var(--pk-color-negative);
    border-left-width: 5px;
  }

  .error {
    display: block;
    margin-top: 2px;
    color: var(--pk-color-negative);
  }

  .hint {
    display: block;
    margin-top: 2px;
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-micro);
  }
`;
