/** Styles of the projects: their list, the card of the selected one, the answer. */
import { css } from "lit";

export const claimStyles = css`
  .claims {
    display: grid;
    gap: var(--pk-space-2);
    padding: 0;
    list-style: none;
    grid-template-columns: minmax(0, 1fr);
  }

  :host {
    display: grid;
    gap: var(--pk-space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  .tools,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pk-space-1) var(--pk-space-2);
  }

  .ways {
    gap: 0 var(--pk-space-4);
    font-size: var(--pk-font-size-small);
  }

  .icon {
    width: 2.25rem;
    padding: 0;
  }

  .icon svg {
    width: 1.125rem;
    height: 1.125rem;
  }

  .button:disabled {
    border-color: var(--pk-color-line);
    color: var(--pk-color-ink-muted);
    cursor: default;
    opacity: 0.55;
  }

  ul.list {
    display: grid;
    gap: var(--pk-space-1);
    grid-template-columns: minmax(0, 1fr);
  }

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

  .line h3,
  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .line h3 {
    font-size: 1.0625rem;
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

  .facts {
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
    line-height: 1.35;
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

  .row {
    display: flex;
    align-items: center;
    gap: var(--pk-space-2);
    width: 100%;
    min-height: var(--pk-size-row);
    padding: 0.25rem calc(var(--pk-space-4) + 1px);
    border: 1px solid transparent;
    border-bottom-color: var(--pk-color-line);
    background: none;
    font-size: var(--pk-font-size-small);
    cursor: pointer;
  }

  .row:hover {
    background: var(--pk-color-surface-sunken);
  }

  .placing {
    display: grid;
    gap: var(--pk-space-2);
    padding: var(--pk-space-3) var(--pk-space-4);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-action-soft);
  }
`;
