/** Styles of the projects: their list, the card of the selected one, the answer. */
import { css } from "lit";

export const claimStyles = css`
  .card {
    display: grid;
    gap: var(--pk-space-2);
    padding: var(--pk-space-3) var(--pk-space-4);
    border: 1px solid var(--pk-color-line);
    border-radius: var(--pk-radius-medium);
    grid-template-columns: minmax(0, 1fr);
  }

  .line {
    display: flex;
    align-items: center;
    gap: var(--pk-space-2);
  }

  .line h3 {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: 1.0625rem;
  }

  .row {
    padding-inline: calc(var(--pk-space-4) + 1px);
  }

  .diamond {
    flex: none;
    width: 0.8rem;
    height: 0.8rem;
    margin-inline: 0.15rem;
    rotate: 45deg;
    background: var(--pk-color-ink-soft);
  }

  .diamond.blocked {
    background: var(--pk-color-negative);
  }

  .diamond.fits,
  .diamond.none {
    background: var(--pk-color-positive);
  }

  .tag.blocked {
    background: var(--pk-color-negative-soft);
    color: var(--pk-color-negative);
  }

  .tag.fits,
  .tag.none {
    background: var(--pk-color-positive-soft);
    color: var(--pk-color-positive);
  }

  .placing {
    display: grid;
    gap: var(--pk-space-2);
    padding: var(--pk-space-3) var(--pk-space-4);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-action-soft);
  }
`;
