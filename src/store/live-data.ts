/** Figures of live services in place of the embedded ones: asked when the user wishes it, taken out again, never kept. */
import type { WritableAtom } from "nanostores";
import { messageOf } from "../base/errors.ts";
import { CountedAreas } from "../check/counted.ts";
import { withLiveHexagons, type LiveHexagons } from "../check/live-hexagons.ts";
import { ServiceError } from "../services/service-fault.ts";
import type { LiveAnswer, LiveOutlines } from "../workers/live-service.ts";
import { valueOf } from "./loading.ts";
import type { FirstView, Services } from "./services.ts";
import type { Ground, LivePlace, LiveQuestion, Store } from "./store.ts";

/** Puts live figures into a store. What was embedded stays at hand, and comes back as it was. */
export class LiveData {
  readonly #store: Store;
  readonly #services: Services;
  readonly #hexagons: Question;
  readonly #outlines: Question;
  /** As they were before live figures came in. */
  #ground: Ground | undefined;
  #first: FirstView | undefined;
  #latest: LiveOutlines | undefined;

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
    if (this.#ground === undefined) return;
    this.#store.ground.set({ kind: "ready", value: this.#ground });
    this.#ground = undefined;
    this.#putFirst();
  }

  /** Asks for the outlines of all areas. */
  fetchOutlines(): Promise<void> {
    return this.#outlines.ask(
      (signal) => this.#services.fetchLiveOutlines(signal),
      (latest) => {
        this.#latest = latest;
        this.#putFirst();
      },
    );
  }

  stopOutlines(): void {
    this.#outlines.stop();
  }

  dropOutlines(): void {
    this.#outlines.stop();
    this.#latest = undefined;
    this.#putFirst();
  }

  /** Ends what is under way. */
  dispose(): void {
    this.#hexagons.stop();
    this.#outlines.stop();
  }

  #putHexagons(place: LivePlace, live: LiveHexagons): void {
    const { ground, firstView } = this.#store;
    const first = valueOf(firstView.get());
    const embedded = this.#ground ?? valueOf(ground.get());
    if (embedded === undefined || first === undefined) return;
    const { hexagons, ...counts } = withLiveHexagons(embedded.hexagons, live);
    const { year, edition } = live;
    if (counts.replaced + counts.partly === 0)
      throw new ServiceError(edition.service, { kind: "absent", what: "figures of the hexagons here" });
    this.#ground = embedded;
    const areas = new CountedAreas(hexagons, first.sites);
    ground.set({
      kind: "ready",
      value: { hexagons, areas, live: { ...counts, place, year, edition, embedded } },
    });
    this.#putFirst();
  }

  /** The first view with the outlines, and with the edition of all that is shown: every file and every page states it. */
  #putFirst(): void {
    const { firstView, ground } = this.#store;
    const now = valueOf(firstView.get());
    if (now === undefined) return;
    const embedded = (this.#first ??= now);
    const live = valueOf(ground.get())?.live;
    const edition = [
      embedded.edition,
      ...(live === undefined ? [] : [`AERIUS ${dayOf(live.edition.askedAt)} (${live.edition.digest})`]),
      ...(this.#latest === undefined ? [] : [`PDOK Natura 2000 ${dayOf(this.#latest.edition.askedAt)}`]),
    ].join(" + ");
    const value =
      this.#latest === undefined
        ? { ...embedded, edition }
        : { ...embedded, edition, outlines: this.#latest.outlines, liveOutlines: this.#latest };
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

/** The day of an ISO time. */
function dayOf(time: string): string {
  return time.slice(0, 10);
}
