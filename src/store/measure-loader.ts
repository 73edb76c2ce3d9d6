/** Loads what the measures of the scenarios need: the loads of all emitters, and what each emitter adds that a measure is about. */
import { messageOf } from "../base/errors.ts";
import { measuredEmitters } from "../measures/measured.ts";
import type { Contribution } from "../model/contribution.ts";
import { ContributionLoader } from "./contribution-loader.ts";
import { comparedScenarios, EFFECT_VIEWS, shownScenario } from "./inputs.ts";
import { busyAfter, failedAfter, valueOf } from "./loading.ts";
import type { Services } from "./services.ts";
import type { Store } from "./store.ts";

/** Follows the inputs while they are in a view that needs it. */
export class MeasureLoader {
  readonly #store: Store;
  readonly #loadRuns: Services["loadAllRuns"];
  readonly #loader: ContributionLoader;
  /** Emitters that were last asked for. */
  #wanted = "";

  constructor(store: Store, services: Services, load: (id: string) => Promise<Contribution>) {
    this.#store = store;
    this.#loadRuns = services.loadAllRuns;
    this.#loader = new ContributionLoader(store.measured, load);
  }

  /** Starts what is missing; nothing that is under way or failed. */
  follow(): void {
    const inputs = this.#store.inputs.get();
    const first = valueOf(this.#store.firstView.get());
    if (first === undefined || !EFFECT_VIEWS.has(inputs.view)) return;
    if (this.#store.runs.get().kind === "none") void this.#loadAllRuns();
    const scenarios = [shownScenario(inputs), ...comparedScenarios(inputs)];
    const ids = measuredEmitters(scenarios, first.emitters);
    const wanted = ids.join(" ");
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#loader.load(ids);
  }

  /** Tries again what failed. */
  retry(): void {
    const { runs, measured } = this.#store;
    if (measured.get().kind === "failed") this.#wanted = "";
    if (runs.get().kind === "failed") void this.#loadAllRuns();
    this.follow();
  }

  stop(): void {
    this.#loader.stop();
  }

  async #loadAllRuns(): Promise<void> {
    const { runs } = this.#store;
    runs.set(busyAfter(runs.get()));
    try {
      runs.set({ kind: "ready", value: await this.#loadRuns() });
    } catch (error) {
      runs.set(failedAfter(runs.get(), messageOf(error)));
    }
  }
}
