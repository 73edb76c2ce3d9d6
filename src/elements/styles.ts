/** Styles that every element shares: type, focus, buttons, links, tags, tables. */
import { css } from "lit";

export const shared = css`
  :host {
    display: block;
    color: var(--pk-color-ink);
    font-family: var(--pk-font-family);
    font-size: var(--pk-font-size-body);
    line-height: var(--pk-line-height-text);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  h3 {
    font-size: var(--pk-font-size-body);
    font-weight: var(--pk-font-weight-strong);
    line-height: var(--pk-line-height-tight);
  }

  strong {
    color: var(--pk-color-ink);
    font-weight: var(--pk-font-weight-strong);
  }

  button,
  input,
  select {
    color: inherit;
    font: inherit;
  }

  :focus-visible {
    border-radius: var(--pk-radius-small);
    outline: 3px solid var(--pk-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--pk-color-focus-gap);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--pk-space-1) var(--pk-space-3);
  }

  .muted {
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-small);
  }

  .source {
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-micro);
  }

  .figures {
    font-feature-settings: var(--pk-font-figures);
  }
`;

export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--pk-space-2);
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--pk-color-line-strong);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-small);
    font-weight: var(--pk-font-weight-medium);
    cursor: pointer;
    transition: background var(--pk-motion-quick) var(--pk-motion-ease);
  }

  .button:hover {
    background: var(--pk-color-surface-sunken);
  }

  .button.primary {
    min-height: 2.75rem;
    border-color: var(--pk-color-action);
    background: var(--pk-color-action);
    color: var(--pk-color-on-action);
    font-size: var(--pk-font-size-body);
    font-weight: var(--pk-font-weight-strong);
  }

  .button.primary:hover {
    background: var(--pk-color-action-hover);
  }

  .link {
    display: inline;
    min-height: var(--pk-size-target);
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--pk-color-action);
    font-size: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    text-align: start;
    cursor: pointer;
  }

  .link:hover {
    color: var(--pk-color-action-hover);
    text-decoration-thickness: 2px;
  }

  .tag {
    display: inline-block;
    padding: 1px 8px;
    border-radius: var(--pk-radius-small);
    background: var(--pk-color-surface-sunken);
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
    font-weight: var(--pk-font-weight-medium);
    white-space: nowrap;
  }

  .tag.warning {
    background: var(--pk-color-warning-soft);
    color: var(--pk-color-warning);
  }

  .tag.emitter {
    background: var(--pk-color-emitter-soft);
    color: var(--pk-color-emitter-ink);
  }
`;

export const tables = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--pk-font-size-small);
    font-feature-settings: var(--pk-font-figures);
  }

  caption {
    padding-bottom: var(--pk-space-2);
    text-align: start;
  }

  th {
    padding: var(--pk-space-1) 0 var(--pk-space-2) var(--pk-space-3);
    border-bottom: 1px solid var(--pk-color-line-strong);
    color: var(--pk-color-ink-muted);
    font-weight: var(--pk-font-weight-text);
    line-height: var(--pk-line-height-tight);
    text-align: end;
    vertical-align: bottom;
  }

  td,
  tbody th {
    padding: var(--pk-space-2) 0 var(--pk-space-2) var(--pk-space-3);
    border-bottom: 1px solid var(--pk-color-line);
    color: var(--pk-color-ink);
    text-align: end;
    vertical-align: baseline;
  }

  th:first-child,
  td:first-child {
    padding-left: 0;
    text-align: start;
  }

  tbody th {
    font-weight: var(--pk-font-weight-text);
  }

  td.load {
    font-weight: var(--pk-font-weight-strong);
  }
`;

/** A row of buttons of which one is pressed. */
export const segments = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    width: fit-content;
    max-width: 100%;
    padding: 3px;
    border: 1px solid var(--pk-color-line);
    border-radius: var(--pk-radius-medium);
    background: var(--pk-color-surface);
  }

  .segments button {
    min-height: 2rem;
    padding: 0 1rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--pk-color-ink);
    font-size: 0.9375rem;
    cursor: pointer;
  }

  .segments button[aria-pressed="true"] {
    background: var(--pk-color-action);
    color: var(--pk-color-on-action);
    font-weight: var(--pk-font-weight-strong);
  }
`;
