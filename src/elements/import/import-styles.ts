/** Styles of the dialog in which a file is opened. */
import { css } from "lit";

export const importStyles = css`
  .drop {
    display: grid;
    justify-items: center;
    gap: var(--pk-space-3);
    padding: var(--pk-space-6) var(--pk-space-4);
    border: 2px dashed var(--pk-color-line-strong);
    border-radius: var(--pk-radius-medium);
    text-align: center;
  }

  .drop.over {
    border-color: var(--pk-color-action);
    background: var(--pk-color-action-soft);
  }

  td select,
  th select {
    width: 100%;
    min-width: 7rem;
    min-height: 2.25rem;
  }

  .choices {
    display: grid;
    gap: var(--pk-space-3);
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  }

  .sample td,
  .sample th {
    max-width: 14rem;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .list {
    padding-left: 1.1rem;
    overflow-wrap: anywhere;
    font-size: var(--pk-font-size-small);
    list-style: disc;
  }

  summary {
    min-height: var(--pk-size-target);
    font-weight: var(--pk-font-weight-strong);
    cursor: pointer;
  }

  fieldset {
    display: grid;
    gap: var(--pk-space-1);
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 var(--pk-space-1);
    font-weight: var(--pk-font-weight-strong);
  }

  label.radio {
    display: flex;
    align-items: center;
    gap: var(--pk-space-2);
    min-height: var(--pk-size-target);
  }
`;
