/** A report of what is looked at, one question a page, to read, to print and to keep as PDF. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { valueOf } from "../../store/loading.ts";
import { AppController } from "../app-controller.ts";
import { announce } from "../announce.ts";
import { register } from "../method/register.ts";
import "../pk-evidence.ts";
import "../pk-figures.ts";
import "../pk-notice.ts";
import { rich } from "../rich.ts";
import { controls, shared, tables } from "../styles.ts";
import { textOf, type TableData } from "../table-data.ts";
import { textsOf, type Texts } from "../texts.ts";
import { reportOf } from "./report-of.ts";
import { reportStyles } from "./report-styles.ts";
import type { Report, ReportPage } from "./report.ts";

@customElement("pk-report")
export class PkReport extends LitElement {
  static override styles = [shared, controls, tables, reportStyles];

  /** The map with its legend; undefined where there was none to take. */
  @property({ attribute: false }) picture: Blob | undefined;
  /** Where this can be opened again. */
  @property() address = "";
  @property({ attribute: false }) today = new Date();
  @state() private source = "";
  @query("dialog") private readonly dialog!: HTMLDialogElement;
  /** Of the page, while it is printed. */
  #theme: string | undefined;
  readonly #state = new AppController(
    this,
    ({ store, answer, comparisonSummary, scenarioEffect, spaceState, selectedAnswer }) => [
      store.inputs,
      store.firstView,
      answer,
      comparisonSummary,
      scenarioEffect,
      spaceState,
      selectedAnswer,
    ],
  );

  override render(): TemplateResult {
    const [{ language }, firstView] = this.#state.values;
    const texts = textsOf(language);
    const words = texts.say.report;
    const report = reportOf(this.#state.app, texts);
    return html`<dialog
      aria-label=${words.dialog}
      @close=${() => announce(this, "pk-report-close", undefined)}
    >
      <div class="bar">
        <h2>${words.dialog}</h2>
        <button class="button primary" ?disabled=${report === undefined} @click=${() => print()}>
          ${words.print}
        </button>
        <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
      </div>
      ${
        report === undefined
          ? html`<div class="state"><pk-notice>${words.waiting}</pk-notice></div>`
          : this.#pages(report, valueOf(firstView)?.edition ?? "", texts)
      }
    </dialog>`;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("picture")) return;
    URL.revokeObjectURL(this.source);
    this.source = this.picture === undefined ? "" : URL.createObjectURL(this.picture);
  }

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.#onPrint);
    window.addEventListener("afterprint", this.#onPrinted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#onPrint);
    window.removeEventListener("afterprint", this.#onPrinted);
    URL.revokeObjectURL(this.source);
  }

  /** Paper is light. */
  readonly #onPrint = (): void => {
    const { dataset } = document.documentElement;
    this.#theme = dataset["theme"];
    if (this.#theme !== undefined) dataset["theme"] = "light";
  };

  readonly #onPrinted = (): void => {
    if (this.#theme !== undefined) document.documentElement.dataset["theme"] = this.#theme;
  };

  #pages(report: Report, edition: string, texts: Texts): readonly TemplateResult[] {
    const count = report.pages.length + 1;
    return [
      ...report.pages.map((page, i) =>
        this.#frame(report, edition, i + 1, count, texts, page.question, this.#body(page, report, texts)),
      ),
      this.#frame(report, edition, count, count, texts, texts.say.report.origin, this.#origin(texts)),
    ];
  }

  #frame(
    { title }: Report,
    edition: string,
    page: number,
    pages: number,
    { say, format }: Texts,
    question: string,
    body: TemplateResult,
  ): TemplateResult {
    const words = say.report;
    return html`<article>
      <header><span>${say.brand} · ${title}</span><span>${words.made(format.date(this.today))}</span></header>
      <h2>${question}</h2>
      ${body}
      <footer>
        <strong>${say.disclaimer}</strong><span>${say.edition(edition)}</span
        ><span>${words.page(format.whole(page), format.whole(pages))}</span>
      </footer>
    </article>`;
  }

  #body(page: ReportPage, { title }: Report, texts: Texts): TemplateResult {
    const {
      sentence,
      lines = [],
      figures = [],
      chart,
      list = [],
      facts = [],
      sources = [],
      tables: data = [],
    } = page;
    const words = texts.say.report;
    return html`
      ${sentence === undefined ? nothing : html`<p class="sentence">${rich(sentence)}</p>`}
      ${lines.map((line) => html`<p>${rich(line)}</p>`)}
      ${figures.length === 0 ? nothing : html`<pk-figures .figures=${figures}></pk-figures>`}
      ${chart ?? nothing}
      ${
        page.hasMap !== true
          ? nothing
          : this.source === ""
            ? html`<p class="source">${words.noMap}</p>`
            : html`<figure><img src=${this.source} alt=${words.map(title)} /></figure>`
      }
      ${
        list.length === 0
          ? nothing
          : html`<ul class="list">
              ${list.map((one) => html`<li>${one}</li>`)}
            </ul>`
      }
      ${
        facts.length + sources.length === 0
          ? nothing
          : html`<pk-evidence .texts=${texts} .facts=${facts} .sources=${sources}></pk-evidence>`
      }
      ${data.map((table) => tableOf(table, `${words.dialog}: ${table.heading}`))}
    `;
  }

  /** All datasets, and the way back to this. */
  #origin({ say, language }: Texts): TemplateResult {
    const words = say.report;
    const { data } = words;
    return html`
      <p>${say.attribution}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              ${[data.set, data.owner, data.licence, data.date].map((head) => html`<th scope="col" class="text">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${register.map(
              (set) =>
                html`<tr>
                  ${[set.name, set.owner, set.licence, set.date].map((one) => html`<td class="text">${one[language]}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        this.address === ""
          ? nothing
          : html`<p class="address">
              ${words.restore}: <a class="link" href=${this.address}>${this.address}</a>
            </p>`
      }
    `;
  }
}

/** A table as it is printed: every row, every column. */
function tableOf(table: TableData, label: string): TemplateResult {
  const rows = Array.from({ length: table.length }, (_, row) => row);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table>
      <caption>
        ${table.heading}
      </caption>
      <thead>
        <tr>
          ${table.columns.map(
            ({ head, unit, isText }) =>
              html`<th scope="col" class=${isText === true ? "text" : ""}>
                ${head}${unit === undefined ? nothing : html`<small> ${unit}</small>`}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${table.columns.map(
                (column) =>
                  html`<td class=${column.isText === true ? "text" : "figures"}>${textOf(column, row)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-report": PkReport;
  }
}
