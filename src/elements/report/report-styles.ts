/** Styles of the report: sheets on the screen, pages on paper. */
import { css } from "lit";

export const reportStyles = css`
  dialog {
    width: min(60rem, 100vw);
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0 auto;
    padding: 0;
    overflow-y: auto;
    border: 0;
    background: var(--pk-color-paper);
    color: var(--pk-color-ink);
  }

  dialog::backdrop {
    background: rgb(19 32 42 / 0.55);
  }

  .bar {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--pk-space-2) var(--pk-space-3);
    padding: var(--pk-space-3) var(--pk-space-5);
    border-bottom: 1px solid var(--pk-color-line);
    background: var(--pk-color-surface);
  }

  .bar h2 {
    flex: 1;
    font-size: var(--pk-font-size-lead);
  }

  .state {
    padding: var(--pk-space-5);
  }

  article {
    display: grid;
    align-content: start;
    gap: var(--pk-space-4);
    margin: var(--pk-space-5);
    padding: var(--pk-space-6);
    border-radius: var(--pk-radius-small);
    background: var(--pk-color-surface);
    box-shadow: var(--pk-shadow-card);
    grid-template-columns: minmax(0, 1fr);
  }

  article > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--pk-space-4);
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-small);
  }

  article > h2 {
    font-size: var(--pk-font-size-answer);
  }

  article > footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--pk-space-4);
    padding-top: var(--pk-space-3);
    border-top: 1px solid var(--pk-color-line);
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-micro);
  }

  .sentence {
    font-size: var(--pk-font-size-lead);
    font-weight: var(--pk-font-weight-strong);
  }

  td.text,
  th {
    overflow-wrap: anywhere;
  }

  .text {
    text-align: start;
  }

  figure img {
    display: block;
    width: 100%;
    max-height: 30rem;
    border: 1px solid var(--pk-color-line);
    object-fit: contain;
  }

  .list {
    padding-left: 1.1rem;
    list-style: disc;
  }

  .scroll {
    overflow-x: auto;
  }

  caption {
    padding-bottom: var(--pk-space-1);
    font-weight: var(--pk-font-weight-strong);
    text-align: start;
  }

  .address {
    overflow-wrap: anywhere;
  }

  @media (max-width: 45em) {
    article {
      margin: var(--pk-space-3) 0;
      padding: var(--pk-space-4);
    }
  }

  @media print {
    dialog::backdrop {
      display: none;
    }

    dialog {
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      background: none;
    }

    .bar {
      display: none;
    }

    article {
      margin: 0;
      padding: 0;
      box-shadow: none;
      break-after: page;
    }

    article:last-of-type {
      break-after: auto;
    }

    .scroll {
      overflow: visible;
    }

    table {
      font-size: 8.5pt;
    }

    thead {
      display: table-header-group;
    }

    tr,
    figure,
    pk-waterfall,
    pk-load-gauge {
      break-inside: avoid;
    }

    figure img {
      max-height: 105mm;
    }
  }
`;
