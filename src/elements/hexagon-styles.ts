/** Styles of the card of a hexagon. */
import { css } from "lit";

export const hexagonStyles = css`
  .card {
    display: grid;
    gap: var(--pk-space-2);
    width: 21rem;
    max-height: inherit;
    padding: var(--pk-space-3) var(--pk-space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface-raised);
    box-shadow: var(--pk-shadow-raised);
    font-size: var(--pk-font-size-small);
  }

  :host([compact]) .card {
    width: auto;
    margin: 0 var(--pk-space-4) var(--pk-space-4);
  }

  header {
    display: flex;
    align-items: start;
    gap: var(--pk-space-3);
  }

  .hexagon {
    flex: none;
  }

  .title {
    flex: 1;
    min-width: 0;
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.25rem;
    height: 2.25rem;
    margin: -0.4rem -0.6rem 0 0;
    border: 0;
    border-radius: var(--pk-radius-medium);
    background: none;
    color: var(--pk-color-ink-soft);
    cursor: pointer;
  }

  .close:hover {
    background: var(--pk-color-surface-sunken);
  }

  .close svg {
    width: 1rem;
    height: 1rem;
  }

  .class {
    font-weight: var(--pk-font-weight-strong);
  }

  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1rem var(--pk-space-3);
  }

  dt {
    color: var(--pk-color-ink-muted);
  }

  dd {
    font-weight: var(--pk-font-weight-strong);
    text-align: end;
  }

  dd small {
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-micro);
    font-weight: var(--pk-font-weight-text);
  }

  .note {
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-micro);
  }

  .head {
    padding-top: var(--pk-space-2);
    border-top: 1px solid var(--pk-color-line);
  }

  li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--pk-space-3);
    min-height: 1.75rem;
    border-bottom: 1px solid var(--pk-color-line);
  }

  li b {
    font-weight: var(--pk-font-weight-strong);
    font-feature-settings: var(--pk-font-figures);
  }

  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--pk-space-3);
  }

  .button[disabled] {
    opacity: 0.45;
    cursor: default;
  }
`;
