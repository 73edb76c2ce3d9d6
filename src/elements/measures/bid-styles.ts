/** Styles of the table of bids. */
import { css } from "lit";

export const bidStyles = css`
  :host {
    display: grid;
    gap: var(--pk-space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  h4 {
    margin: 0;
    font-size: var(--pk-font-size-small);
    font-weight: var(--pk-font-weight-strong);
  }

  table {
    table-layout: fixed;
  }

  th {
    font-size: var(--pk-font-size-micro);
  }

  th:nth-child(2) {
    width: 5.4rem;
  }

  th:nth-child(3) {
    width: 4.2rem;
  }

  th:last-child {
    width: 1.75rem;
  }

  td {
    padding: var(--pk-space-1) 0 var(--pk-space-1) 4px;
    vertical-align: top;
  }

  td .input {
    min-height: 2rem;
    padding: 0.1rem 0.3rem;
    font-size: var(--pk-font-size-small);
  }

  td input {
    text-align: end;
  }

  .outcome {
    display: block;
    margin-top: 2px;
    font-size: var(--pk-font-size-micro);
    line-height: 1.3;
  }

  .awarded {
    color: var(--pk-color-positive);
  }

  .refused {
    color: var(--pk-color-ink-muted);
  }

  .remove {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--pk-color-ink-muted);
    cursor: pointer;
  }

  .remove:hover {
    color: var(--pk-color-negative);
  }

  .remove svg {
    width: 0.8rem;
    height: 0.8rem;
  }

  .ways,
  .total {
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
  }
`;
