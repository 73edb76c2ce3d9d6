/** Styles of a list of things the user works on: own sources, projects. The chosen one is a card, the others are rows. */
import { css } from "lit";

export const workList = css`
  :host {
    display: grid;
    gap: var(--pk-space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pk-space-1) var(--pk-space-2);
  }

  ul {
    display: grid;
    gap: var(--pk-space-1);
    grid-template-columns: minmax(0, 1fr);
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .facts {
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
    line-height: 1.35;
  }

  .row {
    display: flex;
    align-items: center;
    gap: var(--pk-space-2);
    width: 100%;
    min-height: var(--pk-size-row);
    padding: 0.25rem calc(var(--pk-space-3) + 1px);
    border: 1px solid transparent;
    border-bottom-color: var(--pk-color-line);
    background: none;
    font-size: var(--pk-font-size-small);
    text-align: start;
    cursor: pointer;
  }

  .row:hover {
    background: var(--pk-color-surface-sunken);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--pk-space-4);
    font-size: var(--pk-font-size-small);
  }
`;
