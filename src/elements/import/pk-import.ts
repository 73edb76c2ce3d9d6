/** Opening a file: it is read aside, what it holds is shown, and only what the user takes changes anything. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { messageOf } from "../../base/errors.ts";
import type { ImportPreview } from "../../exchange/import-preview.ts";
import { importOwn, roomFor } from "../../store/import-steps.ts";
import { isAbort } from "../../store/loading.ts";
import { addScenarios } from "../../store/scenario-steps.ts";
import { openSpace } from "../../store/space-steps.ts";
import { showView } from "../../store/steps.ts";
import { ImportReading } from "../../workers/import-client.ts";
import type { PreviewOptions } from "../../workers/import-service.ts";
import { announce } from "../announce.ts";
import { AppController } from "../app-controller.ts";
import { dialogs } from "../dialog-styles.ts";
import { fields } from "../field-styles.ts";
import "../pk-notice.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { asWanted, type ImportStage } from "./import-stage.ts";
import { importStyles } from "./import-styles.ts";
import { groupsPart, refusalPart, remarksPart, tablePart, type GroupChoice } from "./preview-parts.ts";

@customElement("pk-import")
export class PkImport extends LitElement {
  static override styles = [shared, controls, tables, fields, dialogs, importStyles];

  /** A file that was dropped; without one the user chooses. */
  @property({ attribute: false }) file: File | undefined;
  @state() private stage: ImportStage = { kind: "choose" };
  @state() private choices: readonly GroupChoice[] = [];
  @state() private isReplacing = false;
  @state() private isOver = false;
  @query("dialog") private readonly dialog!: HTMLDialogElement;
  @query("input[type=file]") private readonly input!: HTMLInputElement;
  readonly #state = new AppController(this, ({ store }) => [store.inputs]);
  #reading: ImportReading | undefined;
  #name = "";
  /** Of the latest wish how to read the file. */
  #turn = 0;
  #pending = Promise.resolve();

  override render(): TemplateResult {
    const [{ language }] = this.#state.values;
    const texts = textsOf(language);
    const words = texts.say.import;
    const { stage } = this;
    return html`<dialog
      aria-label=${words.title}
      @close=${() => announce(this, "pk-import-close", undefined)}
      @dragover=${this.#onOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#onDrop}
    >
      <div class="frame">
        <div class="bar">
          <h2>${stage.kind === "choose" ? words.title : this.#name}</h2>
          <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
        </div>
        <div class="body">${this.#body(texts)}</div>
        ${this.#foot(texts)}
      </div>
      <input
        type="file"
        hidden
        accept=".gml,.xml,.zip,.csv,.tsv,.txt,.json,.geojson,application/gml+xml,application/zip,text/csv,application/geo+json,application/json"
        @change=${() => this.#take(this.input.files?.[0])}
      />
    </dialog>`;
  }

  override firstUpdated(): void {
    this.dialog.showModal();
    this.#take(this.file);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.dispose();
    this.#reading = undefined;
  }

  #body(texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.import;
    const { stage } = this;
    switch (stage.kind) {
      case "choose":
        return html`<div class="drop ${this.isOver ? "over" : ""}">
            <button class="button primary" @click=${() => this.input.click()}>${words.choose}</button>
            <span>${words.drop}</span>
          </div>
          <ul class="list">
            ${words.kinds.map((kind) => html`<li>${kind}</li>`)}
          </ul>
          <p class="source">${words.local}</p>`;
      case "reading":
        return html`<p role="status">${words.reading(this.#name)}</p>
          <progress max="1" .value=${stage.done} aria-label=${words.reading(this.#name)}></progress>
          <p class="source">${words.progress(format.percent(stage.done))}</p>`;
      case "refused":
        return refusalPart(stage.fault, texts);
      case "crashed":
        return html`<pk-notice kind="error" .heading=${words.refused(this.#name)}
          >${words.crashed} ${words.unchanged}<br /><small>${stage.reason}</small></pk-notice
        >`;
      case "preview":
        return this.#preview(stage.preview, texts);
    }
  }

  #preview(preview: ImportPreview, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.import;
    const { kind, inspection, groups, table, scenarios, claims, receptors } = preview;
    const { sources } = this.#state.values[0].work;
    const named = scenarios.filter((name) => name !== "");
    return html`
      <p class="source">${kind === "imaer" ? words.found.imaer(inspection.version) : words.found[kind]}</p>
      ${table === undefined ? nothing : tablePart(table, (options) => this.#read(options), texts)}
      ${
        kind === "scenario"
          ? html`<section>
              <h3>${words.scenarios.title}</h3>
              <p>${words.scenarios.scenarios(format.whole(scenarios.length), named.join(", "))}</p>
              ${claims === 0 ? nothing : html`<p>${words.scenarios.claims(format.whole(claims))}</p>`}
            </section>`
          : table !== undefined && table.missing.length > 0
            ? nothing
            : groupsPart(
                groups,
                this.choices,
                (place, choice) =>
                  (this.choices = this.choices.map((one, i) => (i === place ? choice : one))),
                texts,
              )
      }
      ${receptors === 0 ? nothing : html`<pk-notice kind="info">${words.results(format.whole(receptors))}</pk-notice>`}
      ${
        kind === "scenario" || sources.length === 0
          ? nothing
          : html`<fieldset>
              <legend>${words.existing.title}</legend>
              ${[false, true].map(
                (one) =>
                  html`<label class="radio"
                    ><input
                      type="radio"
                      name="existing"
                      .checked=${this.isReplacing === one}
                      @change=${() => (this.isReplacing = one)}
                    />${words.existing[one ? "replace" : "add"](format.whole(sources.length))}</label
                  >`,
              )}
            </fieldset>`
      }
      ${remarksPart(preview, texts)}
    `;
  }

  #foot(texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.import;
    const { stage } = this;
    const another = html`<button class="button" @click=${() => this.input.click()}>${words.another}</button>`;
    if (stage.kind === "choose") return html`<span></span>`;
    if (stage.kind === "reading")
      return html`<div class="foot">
        <button class="button" @click=${() => this.#cancel()}>${words.cancel}</button>
      </div>`;
    if (stage.kind !== "preview") return html`<div class="foot">${another}</div>`;
    if (stage.preview.kind === "scenario")
      return html`<div class="foot">
        <button class="button primary" @click=${() => void this.#takeScenarios()}>
          ${words.scenarios.take}</button
        >${another}
      </div>`;
    const wanted = this.#wanted(stage.preview);
    const room = roomFor(this.#state.values[0].work, this.isReplacing);
    return html`<div class="foot">
      ${
        wanted > room
          ? html`<span class="room negative" role="status"
              >${words.room(format.whole(wanted), format.whole(room))}</span
            >`
          : nothing
      }
      <button
        class="button primary"
        ?disabled=${wanted === 0 || wanted > room}
        @click=${() => void this.#takeSources()}
      >
        ${words.take(format.whole(wanted))}</button
      >${another}
    </div>`;
  }

  #wanted({ groups }: ImportPreview): number {
    return groups.reduce(
      (sum, { points }, place) => sum + (this.choices[place] === undefined ? 0 : points),
      0,
    );
  }

  /** Begins with a file; the one before is let go. */
  #take(file: File | undefined): void {
    if (file === undefined) return;
    this.#reading?.dispose();
    this.#name = file.name.slice(0, 120);
    this.#reading = new ImportReading(file, this.#name);
    this.input.value = "";
    this.isReplacing = false;
    this.#read({});
  }

  #read(options: PreviewOptions): void {
    this.#pending = this.#readNow(options);
  }

  async #readNow(options: PreviewOptions): Promise<void> {
    const reading = this.#reading;
    if (reading === undefined) return;
    const turn = ++this.#turn;
    const isLatest = (): boolean => this.#reading === reading && this.#turn === turn;
    // A table that is read again otherwise stays in sight, at once as it is wanted: the next choice builds on this one.
    if (this.stage.kind === "preview") this.stage = asWanted(this.stage.preview, options);
    else this.stage = { kind: "reading", done: 0 };
    try {
      const found = await reading.read(options, (done) => {
        if (isLatest() && this.stage.kind === "reading") this.stage = { kind: "reading", done };
      });
      if (!isLatest()) return;
      if (found.kind === "fault") this.stage = { kind: "refused", fault: found.fault };
      else {
        this.choices = found.preview.groups.map(({ situation }) => situation);
        this.stage = { kind: "preview", preview: found.preview };
      }
    } catch (error) {
      if (isLatest() && !isAbort(error)) this.stage = { kind: "crashed", reason: messageOf(error) };
    }
  }

  #cancel(): void {
    this.#reading?.dispose();
    this.#reading = undefined;
    this.stage = { kind: "choose" };
  }

  async #takeSources(): Promise<void> {
    const reading = this.#reading;
    if (reading === undefined) return;
    // What was said last may still be read.
    await this.#pending;
    if (this.stage.kind !== "preview") return;
    const { groups } = this.stage.preview;
    const { choices } = this;
    const sources = await reading.sources(choices);
    const { store } = this.#state;
    const nettingFactor = groups.find(
      (group, i) => choices[i] === "netting" && group.nettingFactor !== undefined,
    )?.nettingFactor;
    store.update(importOwn(sources, { isReplacing: this.isReplacing, nettingFactor }));
    const results = await reading.results();
    announce(this, "pk-imported", { file: this.#name, count: sources.length, results });
    this.dialog.close();
  }

  async #takeScenarios(): Promise<void> {
    const found = await this.#reading?.scenarios();
    if (found === undefined) return;
    const { scenarios, space } = found;
    this.#state.store.update((inputs) => {
      const added = addScenarios(scenarios)(showView("measures")(inputs));
      return space === undefined ? added : openSpace(space)(added);
    });
    announce(this, "pk-imported", { file: this.#name, count: scenarios.length, results: [] });
    this.dialog.close();
  }

  readonly #onOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.isOver = false;
    this.#take(event.dataTransfer?.files[0]);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-import": PkImport;
  }
}
