/** Styles of the frame in its four layouts. */
import { css } from "lit";

export const appStyles = css`
  :host {
    height: 100%;
    background: var(--pk-color-paper);
  }

  .app {
    --pk-panel-width: 29rem;

    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    height: 100%;
  }

  .work {
    position: relative;
    display: grid;
    grid-template-columns: var(--pk-panel-width) minmax(0, 1fr);
    min-height: 0;
  }

  pk-sheet {
    grid-row: 1;
    grid-column: 1;
    border-right: 1px solid var(--pk-color-line);
  }

  pk-stage {
    grid-row: 1;
    grid-column: 2;
  }

  /* What gets the focus must not lie under the years that stay in sight. */
  pk-sheet.measures {
    --pk-sheet-padding: 7.5rem;
  }

  .tablet {
    --pk-panel-width: 22.5rem;
  }

  @media (min-width: 105em) {
    .desk {
      --pk-panel-width: 32.5rem;
    }
  }

  .searching {
    position: relative;
    z-index: 2;
    padding: var(--pk-space-4) var(--pk-space-5) 0;
  }

  .column .searching {
    padding-inline: var(--pk-space-4);
    padding-bottom: var(--pk-space-4);
  }

  .offline {
    padding: var(--pk-space-3) var(--pk-space-5) 0;
  }

  #panel:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .sheet pk-sheet,
  .sheet pk-stage {
    border: 0;
  }

  .sheet .work {
    display: block;
  }

  .sheet pk-stage {
    position: absolute;
    inset: 0;
  }

  .sheet.app {
    --pk-stage-top: 4.5rem;

    grid-template-rows: auto minmax(0, 1fr) auto auto;
  }

  .floating {
    position: absolute;
    z-index: calc(var(--pk-z-panel) + 1);
    inset: var(--pk-space-3) var(--pk-space-3) auto;
    border-radius: var(--pk-radius-medium);
    box-shadow: var(--pk-shadow-raised);
  }

  .column {
    --pk-stage-top: var(--pk-space-3);

    display: block;
    height: auto;
  }

  .column .work {
    display: flex;
    flex-direction: column;
  }

  .column pk-stage {
    height: 15rem;
  }

  .column pk-stage.table {
    height: 34rem;
  }

  .column pk-sheet {
    border: 0;
  }

  .article {
    grid-area: 2 / 1;
    min-height: 0;
    background: var(--pk-color-paper);
  }

  .reading .work {
    grid-area: 2 / 1;
    visibility: hidden;
  }

  .reading.column .work {
    display: none;
  }

  @media print {
    .app:has(pk-report) {
      display: block;
      height: auto;
    }

    .app:has(pk-report) > :not(pk-report) {
      display: none;
    }

    .reading.app {
      display: block;
      height: auto;
    }

    .reading pk-header,
    .reading pk-tabs,
    .reading pk-bottom-line,
    .reading .work,
    .reading .skips {
      display: none;
    }
  }

  .rem {
    position: absolute;
    width: 1rem;
    visibility: hidden;
  }

  .skips {
    position: absolute;
    z-index: var(--pk-z-skip-link);
  }

  .skip {
    position: absolute;
    z-index: var(--pk-z-skip-link);
    top: var(--pk-space-2);
    left: var(--pk-space-2);
    padding: var(--pk-space-2) var(--pk-space-4);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
    color: var(--pk-color-action);
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
