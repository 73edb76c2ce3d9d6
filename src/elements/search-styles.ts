/** Styles of the search box and its list of suggestions. */
import { css } from "lit";

export const searchStyles = css`
  :host {
    position: relative;
  }

  .box {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    border: 1px solid var(--pk-color-line-strong);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
  }

  .box:focus-within {
    outline: 3px solid var(--pk-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--pk-color-focus-gap);
  }

  .box svg {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0 0.75rem;
  }

  input {
    flex: 1;
    min-width: 0;
    height: 2.625rem;
    padding: 0;
    border: 0;
    background: none;
    text-overflow: ellipsis;
  }

  input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  input::placeholder {
    color: var(--pk-color-ink-muted);
    opacity: 1;
  }

  .clear {
    min-width: 2.25rem;
    min-height: 2.25rem;
    border: 0;
    background: none;
    color: var(--pk-color-ink-muted);
    cursor: pointer;
  }

  .list {
    position: absolute;
    z-index: var(--pk-z-menu);
    inset-inline: 0;
    max-height: 60vh;
    margin-top: 4px;
    padding: 4px;
    overflow-y: auto;
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface-raised);
    box-shadow: var(--pk-shadow-raised);
  }

  [role="option"] {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--pk-space-3);
    min-height: 2.25rem;
    padding: 0.35rem 0.6rem;
    border-radius: var(--pk-radius-small);
    cursor: pointer;
  }

  [role="option"][aria-selected="true"] {
    background: var(--pk-color-action-soft);
  }

  [role="option"] small {
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-micro);
    text-align: end;
  }

  .switch {
    border-top: 1px solid var(--pk-color-line);
    border-radius: 0;
    color: var(--pk-color-action);
    font-size: var(--pk-font-size-small);
  }

  .switch:only-child {
    border-top: 0;
  }

  .under {
    position: absolute;
    z-index: var(--pk-z-menu);
    inset-inline: 0;
    margin-top: calc(8px + 3.1rem);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface-raised);
    box-shadow: var(--pk-shadow-raised);
  }

  .none {
    padding: 0.6rem;
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
  }
`;
