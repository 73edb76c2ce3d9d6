/** How tables, lists of terms and charts on the method page look. */
import { css } from "lit";

export const articleTables = css`
  .scroll {
    overflow-x: auto;
  }

  .scroll table {
    width: auto;
    min-width: min(100%, 30rem);
    margin-bottom: var(--pk-space-4);
  }

  caption {
    padding: var(--pk-space-2) 0;
    color: var(--pk-color-ink);
    font-weight: var(--pk-font-weight-strong);
  }

  .scroll td,
  .scroll tbody th {
    padding-block: 0.3rem;
    white-space: nowrap;
  }

  .scroll td.word,
  .scroll th.word {
    text-align: start;
  }

  .group th {
    padding-top: var(--pk-space-3);
    color: var(--pk-color-ink-muted);
  }

  .words {
    margin-bottom: var(--pk-space-4);
    font-size: 0.9375rem;
  }

  .words th,
  .words td {
    width: 22%;
    line-height: 1.35;
    text-align: start;
    vertical-align: top;
  }

  .words tr > :last-child {
    width: 34%;
  }

  .words tbody th {
    color: var(--pk-color-ink);
    font-weight: var(--pk-font-weight-medium);
  }

  .label {
    display: none;
  }

  .fails {
    color: var(--pk-color-negative);
  }

  /* Narrow: a row becomes a card, each cell with its head before it. */
  @container (max-width: 40rem) {
    .words thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .words,
    .words tbody,
    .words tr,
    .words tr > *,
    .words tr > :last-child {
      display: block;
      width: auto;
      padding-left: 0;
    }

    .words tr {
      padding: var(--pk-space-2) 0;
      border-bottom: 1px solid var(--pk-color-line);
    }

    .words tbody th,
    .words td {
      padding-block: 2px;
      border: 0;
    }

    .words td {
      display: grid;
      grid-template-columns: 6.5rem 1fr;
      gap: var(--pk-space-2);
    }

    .words .label {
      display: block;
      color: var(--pk-color-ink-muted);
      font-size: var(--pk-font-size-small);
    }
  }

  .dataset dl,
  .glossary {
    display: grid;
    gap: 3px 0;
    max-width: 44rem;
    font-size: 0.9375rem;
  }

  .dataset dl > div,
  .glossary > div {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: var(--pk-space-3);
  }

  .glossary {
    gap: var(--pk-space-2) 0;
  }

  .dataset dt {
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-small);
  }

  .dataset dd {
    overflow-wrap: anywhere;
  }

  .glossary dt {
    color: var(--pk-color-ink);
    font-weight: var(--pk-font-weight-medium);
  }

  @container (min-width: 40rem) {
    .glossary > div {
      grid-template-columns: 12rem 1fr;
    }
  }

  @container (max-width: 40rem) {
    .glossary > div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }

  .charts {
    display: grid;
    gap: var(--pk-space-5);
    margin-block: var(--pk-space-4);
  }

  @container (min-width: 50rem) {
    .charts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
