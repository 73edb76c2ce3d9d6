/** How the method page looks: one column of text with its contents beside it, on paper too. */
import { css } from "lit";

export const articleStyles = css`
  :host {
    height: 100%;
    overflow-y: auto;
    scroll-padding-top: var(--pk-space-5);
    background: var(--pk-color-paper);
  }

  :host([flow]) {
    height: auto;
    overflow: visible;
  }

  .page {
    container-type: inline-size;
  }

  article {
    max-width: 50rem;
    padding: var(--pk-space-5) var(--pk-space-4) var(--pk-space-8);
    background: var(--pk-color-surface);
    color: var(--pk-color-ink-soft);
  }

  .toc {
    padding: var(--pk-space-4);
    border-bottom: 1px solid var(--pk-color-line);
    font-size: var(--pk-font-size-small);
  }

  .toc-title {
    margin-bottom: var(--pk-space-1);
    color: var(--pk-color-ink-muted);
  }

  .toc ol {
    columns: 2;
    column-gap: var(--pk-space-4);
  }

  .toc li {
    break-inside: avoid;
  }

  .toc a {
    display: block;
    padding: 0.3rem 0.6rem;
    border-left: 2px solid var(--pk-color-line);
    color: var(--pk-color-ink-soft);
    line-height: var(--pk-line-height-tight);
    text-decoration: none;
  }

  .toc a:hover {
    color: var(--pk-color-action);
    text-decoration: underline;
  }

  .toc a[aria-current="location"] {
    border-left-color: var(--pk-color-action);
    color: var(--pk-color-ink);
    font-weight: var(--pk-font-weight-strong);
  }

  @container (min-width: 62rem) {
    article {
      margin-left: 17rem;
      padding: var(--pk-space-6) var(--pk-space-7) var(--pk-space-8);
      border-inline: 1px solid var(--pk-color-line);
    }

    .toc {
      position: sticky;
      top: 0;
      float: left;
      width: 17rem;
      max-height: 100vh;
      padding: var(--pk-space-6) var(--pk-space-5);
      overflow-y: auto;
      border: 0;
    }

    .toc ol {
      columns: auto;
    }
  }

  @container (min-width: 84rem) {
    article {
      margin-left: 22rem;
    }

    .toc {
      width: 22rem;
      padding-left: 4rem;
    }
  }

  h2 {
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-title);
    letter-spacing: -0.01em;
  }

  .lead {
    margin-top: var(--pk-space-2);
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-lead);
  }

  .edition {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pk-space-1) var(--pk-space-4);
    margin-top: var(--pk-space-2);
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-small);
  }

  .chapter {
    margin-top: var(--pk-space-7);
    scroll-margin-top: var(--pk-space-5);
  }

  h3 {
    width: fit-content;
    margin-bottom: var(--pk-space-3);
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-answer);
    scroll-margin-top: var(--pk-space-5);
  }

  h4 {
    margin: var(--pk-space-5) 0 var(--pk-space-2);
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-lead);
    font-weight: var(--pk-font-weight-strong);
    line-height: var(--pk-line-height-tight);
  }

  p,
  .points,
  .where,
  blockquote {
    max-width: var(--pk-measure);
    margin: 0 0 var(--pk-space-3);
  }

  .points {
    padding-left: 1.1rem;
    list-style: disc;
  }

  .points li {
    margin-bottom: var(--pk-space-2);
  }

  .pair {
    display: grid;
    gap: 0 var(--pk-space-6);
  }

  .pair h4 {
    margin-top: 0;
  }

  .pair .points li {
    line-height: 1.4;
  }

  @container (min-width: 50rem) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }

  .number {
    display: inline-block;
    min-width: 1.5rem;
    color: var(--pk-color-ink-muted);
    font-weight: var(--pk-font-weight-text);
    font-feature-settings: var(--pk-font-figures);
  }

  .equation {
    max-width: var(--pk-measure);
    margin: 0 0 var(--pk-space-3);
    padding: var(--pk-space-2) var(--pk-space-4);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface-sunken);
    color: var(--pk-color-ink);
  }

  math {
    font-family:
      "Cambria Math", "STIX Two Math", "Latin Modern Math", "Noto Sans Math", "DejaVu Math TeX Gyre", math;
    font-size: 1.05em;
  }

  .equation math {
    width: fit-content;
    margin-inline: 0;
  }

  .where {
    display: grid;
    gap: 2px 0;
    font-size: 0.9375rem;
  }

  .where div {
    display: grid;
    grid-template-columns: 3.5rem 1fr;
    gap: var(--pk-space-2);
  }

  .where dt {
    color: var(--pk-color-ink);
  }

  .note {
    padding-left: var(--pk-space-3);
    border-left: 3px solid var(--pk-color-line);
    color: var(--pk-color-ink-soft);
    font-size: 0.9375rem;
  }

  blockquote {
    padding: var(--pk-space-3) var(--pk-space-4);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface-sunken);
    color: var(--pk-color-ink);
  }

  @media print {
    :host {
      height: auto;
      overflow: visible;
      background: none;
      font-size: 10pt;
    }

    .toc,
    .edition .link {
      display: none;
    }

    article {
      max-width: none;
      margin: 0;
      padding: 0;
      border: 0;
    }

    h3,
    h4 {
      break-after: avoid;
    }

    .equation,
    tr,
    .dataset {
      break-inside: avoid;
    }
  }
`;
