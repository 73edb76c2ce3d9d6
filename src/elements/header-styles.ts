/** Styles of the bar on top. */
import { css } from "lit";

export const headerStyles = css`
  :host {
    container-type: inline-size;
  }

  header {
    display: flex;
    align-items: stretch;
    gap: var(--pk-space-4);
    min-height: 3.5rem;
    padding: 0 1.5rem;
    border-bottom: 1px solid var(--pk-color-line);
    background: var(--pk-color-surface);
  }

  .brand {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.625rem;
    width: calc(var(--pk-panel-width, 29rem) - 1.5rem);
  }

  h1 {
    font-size: 1.25rem;
    font-weight: 680;
    line-height: 1;
  }

  .tagline {
    padding-left: 0.625rem;
    border-left: 1px solid var(--pk-color-line);
    color: var(--pk-color-ink-muted);
    font-size: var(--pk-font-size-small);
    white-space: nowrap;
  }

  .mark {
    flex: none;
    width: 1.875rem;
    height: 1.875rem;
  }

  .mark .edge {
    fill: none;
    stroke: var(--pk-color-ink);
  }

  .mark .peak {
    fill: none;
    stroke: var(--pk-color-emitter);
  }

  nav {
    display: flex;
    flex: 1;
    overflow-x: auto;
    scrollbar-width: none;
  }

  nav button {
    position: relative;
    flex: none;
    padding: 0 0.9rem;
    border: 0;
    background: none;
    color: var(--pk-color-ink-soft);
    font-size: 1.0625rem;
    cursor: pointer;
  }

  nav button:hover {
    color: var(--pk-color-ink);
  }

  nav button:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
  }

  nav button[aria-current] {
    color: var(--pk-color-ink);
    font-weight: var(--pk-font-weight-strong);
  }

  nav button[aria-current]::after {
    content: "";
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    height: 3px;
    background: var(--pk-color-action);
  }

  .tools {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--pk-space-2);
  }

  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-width: 2rem;
    min-height: 2rem;
    padding: 0 0.4rem;
    border: 0;
    background: none;
    color: var(--pk-color-ink);
    font-size: var(--pk-font-size-small);
    font-weight: var(--pk-font-weight-medium);
    justify-content: center;
    cursor: pointer;
  }

  .tool:hover {
    color: var(--pk-color-action);
  }

  .role {
    display: flex;
    gap: 0.3rem;
    align-items: center;
    margin-right: var(--pk-space-2);
    font-size: var(--pk-font-size-small);
    font-weight: var(--pk-font-weight-medium);
    white-space: nowrap;
  }

  .role select {
    min-height: 2rem;
    padding: 0 0.2rem;
    border: 0;
    background: transparent;
    color: var(--pk-color-ink);
    font: inherit;
    cursor: pointer;
  }

  .role option {
    background: var(--pk-color-surface);
  }

  .languages {
    display: flex;
  }

  .languages .tool + .tool {
    position: relative;
  }

  .languages .tool + .tool::before {
    content: "";
    position: absolute;
    top: 0.6rem;
    bottom: 0.6rem;
    left: 0;
    width: 1px;
    background: var(--pk-color-line-strong);
  }

  .tool[aria-pressed="true"] {
    font-weight: 700;
  }

  .tool[aria-pressed="false"] {
    color: var(--pk-color-ink-muted);
    font-weight: var(--pk-font-weight-text);
  }

  svg {
    width: 1.125rem;
    height: 1.125rem;
  }

  :host([compact]) header {
    min-height: 3rem;
    padding: 0 var(--pk-space-3);
  }

  :host([compact]) .brand {
    width: auto;
    flex: 1;
  }

  :host([compact]) .tagline,
  :host([compact]) .role,
  :host([compact]) nav {
    display: none;
  }

  /* The words of the sections come before all else. */
  @container (max-width: 88rem) {
    .brand {
      width: auto;
    }

    .tagline {
      display: none;
    }
  }

  @container (max-width: 80rem) {
    .role {
      display: none;
    }
  }

  @container (max-width: 62rem) {
    header {
      gap: var(--pk-space-2);
    }

    nav button {
      padding: 0 0.5rem;
      font-size: 1rem;
    }
  }

  @container (max-width: 52rem) {
    header {
      padding: 0 0.75rem;
    }

    :host(:not([compact])) h1 {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }

    nav button {
      padding: 0 0.4rem;
    }
  }
`;
