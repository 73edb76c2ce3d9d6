/** Parts that several views of the user's work have alike. */
import { html, nothing, type TemplateResult } from "lit";
import { announce } from "./announce.ts";
import "./pk-notice.ts";
import type { Texts } from "./texts.ts";

/** What was taken away, with the way back; nothing where nothing was. */
export function removedNotice(
  host: HTMLElement,
  removed: string | undefined,
  { say }: Texts,
): TemplateResult | typeof nothing {
  return removed === undefined
    ? nothing
    : html`<pk-notice kind="info"
        >${removed}
        <button class="link" @click=${() => announce(host, "pk-own-restore", undefined)}>
          ${say.check.own.restore}
        </button></pk-notice
      >`;
}

/** The way from the first rows of a list to all of them, and back. */
export function moreButton(
  isLong: boolean,
  { all, fewer }: { readonly all: string; readonly fewer: string },
  toggle: () => void,
): TemplateResult {
  return html`<button class="link" aria-expanded=${isLong ? "true" : "false"} @click=${toggle}>
    ${isLong ? fewer : all}
  </button>`;
}

/** One of a few choices, as a labelled list; the values themselves go in and out. */
export function choiceField<Value>(
  label: string,
  values: readonly Value[],
  chosen: Value,
  nameOf: (value: Value) => string,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select
      class="input"
      @change=${(event: Event) => choose(values[(event.target as HTMLSelectElement).selectedIndex])}
    >
      ${values.map((one) => html`<option ?selected=${one === chosen}>${nameOf(one)}</option>`)}
    </select></label
  >`;
}
