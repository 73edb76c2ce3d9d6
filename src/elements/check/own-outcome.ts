import { html, nothing, type TemplateResult } from "lit";
import type { OwnState } from "../../store/own-state.ts";
import type { Texts } from "../texts.ts";

/** What an own source adds by itself, mol N/yr; where that is not final, why. */
export function ownOutcome({ load, progress }: OwnState, { say, format }: Texts): TemplateResult {
  return html`<span class="outcome figures"
    >${progress === "done" ? nothing : html`<span class="tag">${say.check.ownStates[progress]}</span>`}
    ${load === undefined ? nothing : say.check.own.load(format.load(load))}</span
  >`;
}
