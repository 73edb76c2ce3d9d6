/** Suggestions of addresses for the text in a search box, asked for when the user pauses. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { AddressSuggestion } from "../services/address-search.ts";

/** Who knows addresses. */
export interface AddressFinder {
  suggest(text: string, signal: AbortSignal): Promise<readonly AddressSuggestion[]>;
  locate(id: string, signal: AbortSignal): Promise<{ readonly x: number; readonly y: number }>;
}

/** Pause after the last key before a question is asked, ms, and the shortest text that is worth one. */
const PAUSE = 250;
const SHORTEST = 3;

export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #found: readonly AddressSuggestion[] = [];
  #text = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();
  /** True from the question to its answer. */
  isBusy = false;
  /** True when the service gave no answer. */
  isAway = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** What was found for this text. */
  foundFor(text: string): readonly AddressSuggestion[] {
    return text === this.#text ? this.#found : [];
  }

  /** Asks for the addresses of a text; without a finder it forgets what was found. */
  ask(text: string, finder: AddressFinder | undefined): void {
    this.#stop();
    this.#found = [];
    this.#text = text;
    this.isBusy = finder !== undefined && text.trim().length >= SHORTEST;
    if (finder !== undefined && this.isBusy)
      this.#timer = setTimeout(() => void this.#suggest(finder), PAUSE);
    this.#host.requestUpdate();
  }

  /** Where an address lies; undefined when the service is away. */
  async locate(
    id: string,
    finder: AddressFinder,
  ): Promise<{ readonly x: number; readonly y: number } | undefined> {
    this.#stop();
    this.isBusy = true;
    this.#host.requestUpdate();
    return this.#try((signal) => finder.locate(id, signal));
  }

  async #suggest(finder: AddressFinder): Promise<void> {
    const found = await this.#try((signal) => finder.suggest(this.#text.trim(), signal));
    if (found !== undefined) this.#found = found;
    this.#host.requestUpdate();
  }

  async #try<Value>(ask: (signal: AbortSignal) => Promise<Value>): Promise<Value | undefined> {
    const { signal } = this.#asking;
    try {
      const value = await ask(signal);
      if (signal.aborted) return undefined;
      this.isAway = false;
      return value;
    } catch {
      if (!signal.aborted) this.isAway = true;
      return undefined;
    } finally {
      if (!signal.aborted) {
        this.isBusy = false;
        this.#host.requestUpdate();
      }
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#asking = new AbortController();
    this.isBusy = false;
    this.isAway = false;
  }
}
