/** Figures of live services in place of the embedded ones: asked when the user wishes it, taken out again, never kept. */
import type { WritableAtom } from "nanostores";
import { messageOf } from "../base/errors.ts";
import { CountedAreas } from "../check/counted.ts";
import { dayAsked, withLiveHexagons, type LiveHexagons } from "../check/live-hexagons.ts";
import { ServiceError } from "../services/service-fault.ts";
import type { LiveAnswer, LiveOutlines } from "../workers/live-service.ts";
import { valueOf } from "./loading.ts";
import type { FirstView, Services } from "./services.ts";
import type { LivePlace, LiveQuestion, Store } from "./store.ts";

/**
 * Puts live figures into a store. What was embedded stands beside them there, and comes back as it was: also where the element
 * was taken out of the page meanwhile, and another of these took over.
 */
export class LiveData {
  readonly #store: Store;
  readonly #services: Services;
  readonly #hexagons: Question;
  readonly #outlines: Question;

  constructor(store: Store, services: Services) {
    this.#store = store;
    this.#services = services;
    this.#hexagons = new Question(store.hexagonsQuestion);
    this.#outlines = new Question(store.outlinesQuestion);
  }

  /** Asks for the hexagons of a place. They take the place of those that were asked for before; a failure leaves these. */
  fetchHexagons(place: LivePlace): Promise<void> {
    return this.#hexagons.ask(
      (signal, onProgress) => this.#services.fetchLiveHexagons(place.area, signal, onProgress),
      (live) => this.#putHexagons(place, live),
    );
  }

  /** Leaves the question; what was there before stays. */
  stopHexagons(): void {
    this.#hexagons.stop();
  }

  /** Back to the embedded figures. */
  dropHexagons(): void {
    this.#hexagons.stop();
    const { ground } = this.#store;
    const live = valueOf(ground.get())?.live;
    if (live === undefined) return;
    ground.set({ kind: "ready", value: live.embedded });
    this.#putFirst(this.#outlinesShown);
  }

  /** Asks for the outlines of all areas. */
  fetchOutlines(): Promise<void> {
    return this.#outlines.ask(
      (signal) => this.#services.fetchLiveOutlines(signal),
      (latest) => this.#putFirst(latest),
    );
  }

  stopOutlines(): void {
    this.#outlines.stop();
  }

  dropOutlines(): void {
    this.#outlines.stop();
    this.#putFirst(undefined);
  }

  /** Ends what is under way. */
  dispose(): void {
    this.#hexagons.stop();
    this.#outlines.stop();
  }

  #putHexagons(place: LivePlace, live: LiveHexagons): void {
    const { ground, firstView } = this.#store;
    const first = valueOf(firstView.get());
    const now = valueOf(ground.get());
    if (now === undefined || first === undefined) return;
    const embedded = now.live?.embedded ?? now;
    const { hexagons, ...counts } = withLiveHexagons(embedded.hexagons, live);
    const { year, edition } = live;
    if (counts.replaced + counts.partly === 0)
      throw new ServiceError(edition.service, { kind: "absent", what: "figures of the hexagons here" });
    const areas = new CountedAreas(hexagons, first.sites);
    ground.set({
      kind: "ready",
      value: { hexagons, areas, live: { ...counts, place, year, edition, embedded } },
    });
    this.#putFirst(this.#outlinesShown);
  }

  get #outlinesShown(): LiveOutlines | undefined {
    return valueOf(this.#store.firstView.get())?.live?.outlines;
  }

  /** The first view with these outlines, and with the edition of all that is shown: every file and every page states it. */
  #putFirst(latest: LiveOutlines | undefined): void {
    const { firstView, ground } = this.#store;
    const now = valueOf(firstView.get());
    if (now === undefined) return;
    const embedded = now.live?.embedded ?? now;
    const hexagons = valueOf(ground.get())?.live;
    const editions = [
      ...(hexagons === undefined
        ? []
        : [`AERIUS ${dayAsked(hexagons.edition)} (${hexagons.edition.digest})`]),
      ...(latest === undefined ? [] : [`PDOK Natura 2000 ${dayAsked(latest.edition)}`]),
    ];
    const value: FirstView =
      editions.length === 0
        ? embedded
        : {
            ...embedded,
            edition: [embedded.edition, ...editions].join(" + "),
            outlines: latest?.outlines ?? embedded.outlines,
            live: { embedded, outlines: latest },
          };
    firstView.set({ kind: "ready", value });
  }
}

/** One question at a time to a live service, and what has become of it. */
class Question {
  readonly #state: WritableAtom<LiveQuestion>;
  #stop = new AbortController();

  constructor(state: WritableAtom<LiveQuestion>) {
    this.#state = state;
  }

  /** Asks anew, and takes the answer unless it was stopped by then. Whatever goes wrong is said as an answer of no use. */
  async ask<T>(
    ask: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<LiveAnswer<T>>,
    take: (value: T) => void,
  ): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    // Progress comes by a way of its own, and may be overtaken by the answer.
    let isOver = false;
    this.#state.set({ kind: "busy", done: undefined });
    try {
      const answer = await ask(signal, (done) => {
        if (!isOver && !signal.aborted) this.#state.set({ kind: "busy", done });
      });
      if (signal.aborted) return;
      if (answer.kind === "fault") throw new ServiceError(answer.host, answer.fault);
      take(answer.value);
      this.#state.set({ kind: "none" });
    } catch (error) {
      if (signal.aborted) return;
      const { host, fault } =
        error instanceof ServiceError
          ? error
          : { host: "", fault: { kind: "shape", what: messageOf(error) } as const };
      this.#state.set({ kind: "failed", host, fault });
    } finally {
      isOver = true;
    }
  }

  stop(): void {
    this.#stop.abort();
    this.#state.set({ kind: "none" });
  }
}
