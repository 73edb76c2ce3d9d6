/** Styles of the list of own sources. */
import { css } from "lit";

export const ownSourcesStyles = css`
  :host {
    display: grid;
    gap: var(--pk-space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  .tools {
    display: flex;
    gap: var(--pk-space-2);
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

  ul {
    display: grid;
    gap: var(--pk-space-1);
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    display: grid;
    gap: var(--pk-space-1);
    grid-template-columns: minmax(0, 1fr);
  }

  .card.among {
    padding: var(--pk-space-2) var(--pk-space-3);
    border: 1px solid var(--pk-color-line);
    border-left: 3px solid var(--pk-color-emitter);
    border-radius: var(--pk-radius-medium);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--pk-space-1) var(--pk-space-3);
  }

  .title {
    min-width: 0;
    color: var(--pk-color-ink);
    overflow-wrap: anywhere;
  }

  .facts {
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
    line-height: 1.35;
  }

  .sign {
    display: inline-grid;
    flex: none;
    place-content: center;
    width: 1.25rem;
    height: 1.25rem;
    border: 2px solid var(--pk-color-emitter);
    border-radius: 50%;
    background: var(--pk-color-emitter);
    color: var(--pk-color-on-emitter);
    font-weight: 700;
    line-height: 1;
  }

  .sign.proposed::before {
    content: "+";
  }

  .sign.netting::before {
    content: "−";
  }

  .sign.reference {
    background: var(--pk-color-surface);
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

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .outcome {
    display: flex;
    gap: var(--pk-space-2);
    align-items: center;
    font-size: var(--pk-font-size-small);
    white-space: nowrap;
  }

  pk-source-form {
    margin-top: var(--pk-space-2);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--pk-space-4);
    font-size: var(--pk-font-size-small);
  }

  .small {
    font-size: var(--pk-font-size-small);
    justify-self: start;
  }
`;
