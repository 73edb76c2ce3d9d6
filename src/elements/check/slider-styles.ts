/** Styles of a native slider and of the mark on it. */
import { css } from "lit";

export const sliders = css`
  .track {
    --thumb: 1.25rem;

    position: relative;
    display: block;
    margin-top: 2px;
  }

  input[type="range"] {
    display: block;
    width: 100%;
    height: 1.5rem;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }

  input[type="range"]::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(
      to right,
      var(--pk-color-action) calc(var(--at) * 100%),
      var(--pk-color-line-strong) calc(var(--at) * 100%)
    );
  }

  input[type="range"]::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--pk-color-line-strong);
  }

  input[type="range"]::-moz-range-progress {
    height: 4px;
    border-radius: 2px;
    background: var(--pk-color-action);
  }

  input[type="range"]::-webkit-slider-thumb {
    width: var(--thumb);
    height: var(--thumb);
    margin-top: -8px;
    border: 3px solid var(--pk-color-action);
    border-radius: 50%;
    appearance: none;
    background: var(--pk-color-surface);
  }

  input[type="range"]::-moz-range-thumb {
    width: var(--thumb);
    height: var(--thumb);
    box-sizing: border-box;
    border: 3px solid var(--pk-color-action);
    border-radius: 50%;
    background: var(--pk-color-surface);
  }

  .mark {
    position: relative;
    display: block;
    height: 1.1rem;
    color: var(--pk-color-ink-soft);
    font-size: var(--pk-font-size-micro);
    line-height: 1.1rem;
    pointer-events: none;
  }

  .mark::before {
    content: "";
    position: absolute;
    top: -1.15rem;
    left: calc(var(--thumb) / 2 + var(--at) * (100% - var(--thumb)) - 1px);
    width: 2px;
    height: 1rem;
    background: var(--pk-color-ink);
  }

  .mark span {
    position: absolute;
    left: calc(var(--at) * 100%);
    transform: translateX(calc(var(--at) * -100%));
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    input[type="range"] {
      appearance: auto;
    }
  }
`;
