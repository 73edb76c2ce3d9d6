/** The card of the chosen hexagon: what it bears, what falls on it, who adds to it, and the way along the highest. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import type { HexagonFacts } from "../check/hexagon-facts.ts";
import type { HexagonPage, HexagonSource } from "../store/hexagon-page.ts";
import { valueOf } from "../store/loading.ts";
import { chooseEmitter, chooseSite } from "../store/steps.ts";
import { announce } from "./announce.ts";
import { nameOf } from "./emitter-names.ts";
import { hexagonStyles } from "./hexagon-styles.ts";
import { CLOSE } from "./icons.ts";
import "./pk-loading-more.ts";
import { hexagonSymbol } from "./hexagon-symbol.ts";
import { rowOrigin } from "./live/live-words.ts";
import { rich } from "./rich.ts";
import "./space/pk-hexagon-account.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Habitats and sources that are named before "and more". */
const NAMED = 3;
const RANKED = 8;

@customElement("pk-hexagon-panel")
export class PkHexagonPanel extends LitElement {
  static override styles = [shared, controls, hexagonStyles];

  /** In the sheet instead of on the map. */
  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #state = new AppController(this, ({ store, highest, hexagonPage }) => [
    store.inputs,
    hexagonPage,
    highest,
    store.contributions,
    store.ground,
  ]);

  override render(): TemplateResult | typeof nothing {
    const [{ language, hexagon, view }, page, , , ground] = this.#state.values;
    const texts = textsOf(language);
    if (hexagon === undefined || ground.kind === "failed") return nothing;
    const { say, format } = texts;
    const words = say.area.hexagon;
    const id = String(hexagon);
    const main = page?.facts.at(0);
    return html`
      <section class="card" aria-label=${words.label(id)}>
        <header>
          ${hexagonSymbol(main?.overload, main?.isSiteLevel === true)}
          <div class="title">
            <h2>${main?.site.name ?? words.id(id)}</h2>
            <p class="source">
              ${main === undefined ? nothing : `${words.id(id)} · `}${
                page === undefined ? nothing : say.search.point(format.place(page.x, page.y))
              }
            </p>
          </div>
          <button
            class="close"
            aria-label=${words.close}
            title=${words.close}
            @click=${() => announce(this, "pk-hexagon-open", { receptorId: undefined })}
          >
            ${CLOSE}
          </button>
        </header>
        ${
          page === undefined
            ? html`<p class="muted">${words.loading}</p>`
            : main === undefined
              ? html`<p class="muted">${words.none}</p>`
              : html`${this.#facts(main, page, texts)}
                ${
                  view === "space"
                    ? html`<pk-hexagon-account .texts=${texts} .row=${main.h}></pk-hexagon-account>`
                    : this.#sources(main, page, texts)
                }`
        }
        ${this.#walk(hexagon, texts)}
      </section>
    `;
  }

  #facts(main: HexagonFacts, { facts }: HexagonPage, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.area.hexagon;
    const { background, criticalLoad, exceedance, overload, mappedArea, site } = main;
    const [{ site: open }, , , , ground] = this.#state.values;
    const origin = rowOrigin(valueOf(ground)?.live, main.h, texts);
    return html`
      <p class="class">${say.overloadLong[overload]}</p>
      <dl class="figures">
        <dt>${words.background}</dt>
        <dd>${format.estimate(background)}</dd>
        <dt>${words.criticalLoad}</dt>
        <dd>${format.whole(criticalLoad)}</dd>
        <dt>${exceedance > 0 ? words.exceedance : words.room}</dt>
        <dd>${format.estimate(Math.abs(exceedance))} <small>${words.unit}</small></dd>
      </dl>
      ${origin === "" ? nothing : html`<p class="note">${origin}</p>`}
      <p class="note">
        ${habitatWords(main, texts)} ${words.mapped(format.plain(Math.round(mappedArea * 100) / 100))}.
      </p>
      <p class="note">
        ${facts.slice(1).map((other) => html`${words.also(other.site.name)} `)}
        ${
          open === site.nr
            ? nothing
            : html`<button class="link" @click=${() => this.#state.store.update(chooseSite(site.nr))}>
                ${words.open(site.name)}
              </button>`
        }
      </p>
    `;
  }

  #sources({ background }: HexagonFacts, page: HexagonPage, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.area.hexagon;
    const [, , , contributions] = this.#state.values;
    const { sources, missing, added } = page;
    const known = sources.filter(({ deposition }) => deposition !== undefined);
    return html`
      <div class="head">
        <h3>${words.who}</h3>
        <span class="source">${words.whoUnit}</span>
      </div>
      ${
        sources.length === 0
          ? html`<p class="note">${words.nobody}</p>`
          : html`<ol>
              ${(missing.length > 0 ? sources : sources.slice(0, Math.max(RANKED, known.length))).map(
                (source) => html`<li>${this.#source(source, texts)}</li>`,
              )}
            </ol>`
      }
      ${
        known.length === 0
          ? nothing
          : html`<p class="note">
              ${rich(words.together(format.estimate(added), format.percent(Math.max(0, added) / background)))}
            </p>`
      }
      <pk-loading-more
        .texts=${texts}
        .label=${words.load(missing.length)}
        .ids=${missing}
        .done=${contributions.kind === "busy" ? contributions.done : undefined}
        failure=${contributions.kind === "failed" ? contributions.reason : ""}
      ></pk-loading-more>
      <p class="source">${words.confidence}</p>
    `;
  }

  #source({ emitter, own, distance, deposition, isKnown }: HexagonSource, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.area.hexagon;
    const away = say.area.distance(format.kilometres(distance));
    const name = emitter === undefined ? own?.name || say.check.own.unnamed : nameOf(emitter);
    return html`
      <span class="name">
        ${
          emitter === undefined
            ? name
            : html`<button class="link" @click=${() => this.#state.store.update(chooseEmitter(emitter.id))}>
                ${name}
              </button>`
        }
        <span class="source">${emitter === undefined ? `${words.own} · ${away}` : away}</span>
      </span>
      ${
        deposition === undefined
          ? html`<span class="source">${isKnown ? words.notLoaded : words.noEmission}</span>`
          : html`<b>${format.estimate(deposition)}</b>`
      }
    `;
  }

  /** Along the ten highest of what is open. */
  #walk(hexagon: number, { say }: Texts): TemplateResult | typeof nothing {
    const [, , tops] = this.#state.values;
    const ids = (tops?.hexagons ?? []).map(({ receptorId }) => receptorId);
    if (ids.length === 0) return nothing;
    const words = say.area.hexagon;
    const at = ids.indexOf(hexagon);
    const go = (receptorId: number | undefined): void => announce(this, "pk-hexagon-open", { receptorId });
    if (at < 0)
      return html`<footer>
        <button class="link" @click=${() => go(ids[0])}>${words.first}</button>
      </footer>`;
    return html`<footer>
      <button
        class="button"
        ?disabled=${at === 0}
        aria-label=${words.previous}
        @click=${() => go(ids[at - 1])}
      >
        ‹
      </button>
      <span class="source" role="status">${words.place(at + 1, ids.length)}</span>
      <button
        class="button"
        ?disabled=${at === ids.length - 1}
        aria-label=${words.next}
        @click=${() => go(ids[at + 1])}
      >
        ›
      </button>
    </footer>`;
  }
}

/** Which habitats the critical load may belong to. */
function habitatWords({ habitats, isSiteLevel }: HexagonFacts, { say, format }: Texts): string {
  const words = say.area.hexagon;
  const names = habitats.slice(0, NAMED).map(({ name }) => name);
  const more = habitats.length - names.length;
  const listed = more > 0 ? words.more(names.join(", "), more) : format.list(names);
  if (isSiteLevel) return words.siteHabitats(listed);
  return habitats.length === 1 ? words.habitat(listed) : words.habitats(listed);
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-hexagon-panel": PkHexagonPanel;
  }
}
