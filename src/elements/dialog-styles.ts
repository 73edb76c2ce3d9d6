/** Styles of a dialog with a bar above what it is about, and room for choices below it. */
import { css } from "lit";

export const dialogs = css`
  dialog {
    width: min(52rem, 100vw);
    max-width: none;
    max-height: min(100dvh, 56rem);
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
    color: var(--pk-color-ink);
    box-shadow: var(--pk-shadow-raised);
  }

  dialog::backdrop {
    background: rgb(19 32 42 / 0.55);
  }

  .frame {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-height: inherit;
  }

  .bar,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--pk-space-2) var(--pk-space-3);
    padding: var(--pk-space-3) var(--pk-space-5);
  }

  .bar {
    border-bottom: 1px solid var(--pk-color-line);
  }

  .bar h2 {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: var(--pk-font-size-lead);
  }

  .foot {
    border-top: 1px solid var(--pk-color-line);
  }

  .foot .room {
    flex: 1 1 16rem;
  }

  .body {
    display: grid;
    align-content: start;
    gap: var(--pk-space-5);
    padding: var(--pk-space-5);
    overflow-y: auto;
    grid-template-columns: minmax(0, 1fr);
  }

  .body section {
    display: grid;
    gap: var(--pk-space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  progress {
    width: 100%;
    accent-color: var(--pk-color-action);
  }
`;
