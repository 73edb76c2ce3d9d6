/** Styles of what is one step away: native details. */
import { css } from "lit";

export const disclosure = css`
  details {
    border-top: 1px solid var(--pk-color-line);
  }

  details + details {
    margin-top: calc(-1 * var(--pk-space-5));
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75rem;
    font-weight: var(--pk-font-weight-strong);
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: "";
    width: 0.5rem;
    height: 0.5rem;
    margin-inline: 0.5rem 0.25rem;
    border: solid var(--pk-color-ink-muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  details[open] > summary::after {
    rotate: 225deg;
  }

  details > :not(summary) {
    display: block;
    margin-bottom: var(--pk-space-4);
  }
`;
