/** Styles that the panels share: their rhythm, their top. */
import { css } from "lit";

export const panels = css`
  .panel {
    display: grid;
    align-content: start;
    gap: var(--pk-space-5);
    padding: var(--pk-space-5);
    grid-template-columns: minmax(0, 1fr);
  }

  .stack {
    display: grid;
    gap: var(--pk-space-5);
  }

  .top {
    display: grid;
    gap: var(--pk-space-2);
  }

  .context {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--pk-space-1) var(--pk-space-3);
    color: var(--pk-color-ink-muted);
    font-size: 0.9375rem;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pk-space-1);
  }

  .back {
    justify-self: start;
    font-size: var(--pk-font-size-small);
  }

  .title {
    display: flex;
    align-items: center;
    gap: var(--pk-space-2);
    font-size: var(--pk-font-size-lead);
    font-weight: var(--pk-font-weight-strong);
    line-height: var(--pk-line-height-tight);
  }

  .area-symbol {
    flex: none;
    width: 1rem;
    height: 0.85rem;
    border: 2px solid var(--pk-map-nature-line);
    border-radius: 2px;
    background: var(--pk-map-nature);
  }

  .tag.nature {
    background: var(--pk-map-nature);
    color: var(--pk-color-nature-ink);
  }

  .symbol {
    flex: none;
    width: 0.9rem;
    height: 0.9rem;
    border: 2px solid var(--pk-color-emitter);
    border-radius: 50%;
  }

  .symbol.confirmed {
    background: var(--pk-color-emitter);
  }

  .skeleton {
    display: grid;
    gap: var(--pk-space-3);
    animation: appear 0s 300ms both;
  }

  .skeleton i {
    height: 0.875rem;
    border-radius: var(--pk-radius-small);
    background: var(--pk-color-surface-sunken);
  }

  .skeleton .tall {
    height: 3.5rem;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .list {
    display: grid;
    gap: var(--pk-space-2);
    padding-left: 1.1rem;
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-small);
    list-style: disc;
  }

  :host([compact]) .panel {
    padding: 0 var(--pk-space-4) var(--pk-space-5);
  }
`;
