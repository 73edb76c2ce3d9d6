/** The method page: one long article with its contents beside it. Loaded when it is asked for. */
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { AppController } from "../app-controller.ts";
import { addressOf } from "../../store/address.ts";
import { valueOf } from "../../store/loading.ts";
import { openChapter } from "../../store/steps.ts";
import { DASH } from "../format.ts";
import { controls, shared, tables } from "../styles.ts";
import { aeriusChapter, bandChapter, dataChapter, inputsChapter } from "./input-chapters.ts";
import { articleStyles } from "./method-styles.ts";
import { articleTables } from "./method-table-styles.ts";
import { methodTexts, type MethodTexts } from "./method-texts.ts";
import {
  citeChapter,
  definitionChapter,
  glossaryChapter,
  modelChapter,
  shortChapter,
} from "./text-chapters.ts";
import { validationChapter } from "./validation-chapter.ts";

type Chapter = keyof MethodTexts["words"]["chapters"];

/** In the order of the page. */
const CHAPTERS: readonly (readonly [Chapter, (method: MethodTexts) => TemplateResult])[] = [
  ["short", shortChapter],
  ["definition", definitionChapter],
  ["model", modelChapter],
  ["inputs", inputsChapter],
  ["aerius", aeriusChapter],
  ["band", bandChapter],
  ["validation", validationChapter],
  ["data", dataChapter],
  ["glossary", glossaryChapter],
  ["cite", citeChapter],
];

@customElement("pk-method")
export class PkMethod extends LitElement {
  static override styles = [shared, controls, tables, articleStyles, articleTables];

  /** Part of a page that scrolls as a whole, instead of scrolling itself. */
  @property({ type: Boolean, reflect: true }) flow = false;
  /** The chapter that is being read. */
  @state() private read: string = CHAPTERS[0][0];
  readonly #state = new AppController(this, ({ store }) => [store.inputs, store.firstView]);
  readonly #reading = new IntersectionObserver((entries) => this.#onSeen(entries), {
    rootMargin: "-10% 0px -75%",
  });
  readonly #frames = new ResizeObserver(() => this.#letScroll());
  #shown: string | undefined;

  override render(): TemplateResult {
    const [{ language }, firstView] = this.#state.values;
    const edition = valueOf(firstView)?.edition ?? DASH;
    const method = methodTexts(language, edition);
    const { words } = method;
    return html`
      <div class="page">
        <nav class="toc" aria-label=${words.toc}>
          <p class="toc-title" aria-hidden="true">${words.toc}</p>
          <ol>
            ${CHAPTERS.map(([id]) => this.#entry(id, words.chapters[id]))}
          </ol>
        </nav>
        <article>
          <header>
            <h2>${words.title}</h2>
            <p class="lead">${words.lead}</p>
            <p class="edition">
              ${words.edition(edition)}
              <button class="link" @click=${() => print()}>${words.print}</button>
            </p>
          </header>
          ${CHAPTERS.map(
            ([id, chapter]) =>
              html`<section class="chapter" id=${id} aria-labelledby="title-${id}">
                <h3 id="title-${id}" tabindex="-1">${words.chapters[id]}</h3>
                ${chapter(method)}
              </section>`,
          )}
        </article>
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shown = undefined;
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading.disconnect();
    this.#frames.disconnect();
  }

  override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#observe();
  }

  override updated(): void {
    const [{ chapter }] = this.#state.values;
    if (chapter !== this.#shown && chapter !== undefined) this.#goTo(chapter);
    this.#shown = chapter;
  }

  #observe(): void {
    for (const chapter of this.renderRoot.querySelectorAll(".chapter")) this.#reading.observe(chapter);
    this.#frames.observe(this);
  }

  /** What is wider than the page scrolls, and then the keyboard must be able to come there. */
  #letScroll(): void {
    for (const frame of this.renderRoot.querySelectorAll<HTMLElement>(".scroll"))
      if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
      else frame.removeAttribute("tabindex");
  }

  #entry(id: Chapter, title: string): TemplateResult {
    const [inputs] = this.#state.values;
    return html`<li>
      <a
        href="#${addressOf(openChapter(id)(inputs))}"
        aria-current=${id === this.read ? "location" : "false"}
        @click=${(event: MouseEvent) => this.#onEntry(event, id)}
        >${title}</a
      >
    </li>`;
  }

  #onEntry(event: MouseEvent, id: Chapter): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#state.store.update(openChapter(id));
    this.#goTo(id);
  }

  /** Brings a chapter to the top, and reading on with the keyboard or a screen reader to its title. */
  #goTo(id: string): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#title-${CSS.escape(id)}`);
    title?.scrollIntoView({ block: "start" });
    title?.focus({ preventScroll: true });
  }

  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
    if (seen !== undefined) this.read = seen.target.id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-method": PkMethod;
  }
}
