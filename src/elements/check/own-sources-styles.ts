/** Styles of the list of own sources. */
import { css } from "lit";

export const ownSourcesStyles = css`
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

  .small {
    font-size: var(--pk-font-size-small);
    justify-self: start;
  }
`;
