/** The scenarios as a file to keep or hand on, and back; and what they do as tables for a spreadsheet. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { announce } from "../announce.ts";
import { AppController } from "../app-controller.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import type { ScenarioTable } from "./scenario-files.ts";

@customElement("pk-scenario-files")
export class PkScenarioFiles extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-2);
        margin-top: var(--pk-space-3);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @state() private done = "";
  @state() private fault: { readonly heading: string; readonly text: string } | undefined;
  readonly #app = new AppController(this, () => []);
  @query("input") private readonly input: HTMLInputElement | null | undefined;

  override render(): TemplateResult {
    const words = this.texts.say.measures.scenarios;
    return html`
      <div class="ways">
        <button class="button" @click=${() => void this.#save()}>${words.save}</button>
        <button class="button" @click=${() => this.input?.click()}>${words.open}</button>
        <button class="button" @click=${() => void this.#table("emitters")}>${words.csvEmitters}</button>
        <button class="button" @click=${() => void this.#table("sites")}>${words.csvSites}</button>
        <input type="file" accept=".json,application/json" hidden @change=${() => void this.#open()} />
      </div>
      ${this.done === "" ? nothing : html`<p class="muted" role="status">${this.done}</p>`}
      ${
        this.fault === undefined
          ? nothing
          : html`<pk-notice kind="error" .heading=${this.fault.heading}>${this.fault.text}</pk-notice>`
      }
    `;
  }

  /** The writers and readers are fetched when they are first needed. */
  async #save(): Promise<void> {
    const { saveScenarios } = await import("./scenario-files.ts");
    this.fault = undefined;
    this.done = this.texts.say.measures.scenarios.saved(saveScenarios(this.#app.app));
  }

  async #table(table: ScenarioTable): Promise<void> {
    const { saveEffects } = await import("./scenario-files.ts");
    saveEffects(table, this.#app.app);
  }

  async #open(): Promise<void> {
    const file = this.input?.files?.[0];
    if (file === undefined) return;
    const { readScenarios } = await import("./scenario-files.ts");
    const { say, format } = this.texts;
    const words = say.measures.scenarios;
    const read = readScenarios(await file.text(), file.name, this.#app.app);
    if (this.input) this.input.value = "";
    this.done =
      read.kind === "read"
        ? [
            words.opened(format.whole(read.scenarios.length), file.name),
            ...(read.space === undefined ? [] : [words.openedSpace(format.whole(read.space.claims.length))]),
          ].join(" ")
        : "";
    this.fault = read.kind === "fault" ? { heading: words.failed(file.name), text: read.text } : undefined;
    if (read.kind === "read")
      announce(this, "pk-scenarios-open", { scenarios: read.scenarios, space: read.space });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-scenario-files": PkScenarioFiles;
  }
}
