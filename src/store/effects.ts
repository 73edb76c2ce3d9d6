/** The slow work: it starts here, follows the inputs, never runs twice at once, and can be tried again. */
import { messageOf } from "../base/errors.ts";
import { BACKGROUND_FACTORS } from "../check/band.ts";
import { CountedAreas } from "../check/counted.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { BaseMap } from "../data/topology-product.ts";
import type { Contribution } from "../model/contribution.ts";
import type { ComputeRequest } from "../workers/deposition-service.ts";
import { WhereaboutsMap } from "../data/whereabouts.ts";
import { CandidateSearch } from "./candidate-search.ts";
import { ClaimRunner } from "./claim-runner.ts";
import { ContributionLoader } from "./contribution-loader.ts";
import type { Inputs, View } from "./inputs.ts";
import { insist } from "./insist.ts";
import { LiveData } from "./live-data.ts";
import { MeasureLoader } from "./measure-loader.ts";
import { busyAfter, failedAfter, valueOf } from "./loading.ts";
import { OwnRunner } from "./own-runner.ts";
import type { Services } from "./services.ts";
import { chooseEmitter } from "./steps.ts";
import type { EmitterAnswer, Store } from "./store.ts";

/** What panels may ask of the work under way. */
export interface Effects {
  /** Of own sources or, in the view Space, of claims. */
  readonly stopOwn: () => void;
  readonly resumeOwn: () => void;
  /** Loads what these emitters add, each of them no part of another. */
  readonly loadContributions: (ids: readonly string[]) => void;
  readonly stopContributions: () => void;
  /** Looks for places where a claim would fit better; see the candidates of the store. */
  readonly searchCandidates: CandidateSearch["start"];
  readonly stopCandidates: () => void;
  /** Runs the model for requests one after the other; onProgress is told the share that is done. AbortError on the signal. */
  readonly runAll: (
    requests: readonly ComputeRequest[],
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ) => Promise<readonly Contribution[]>;
  /** Live services, asked when the user wishes it. */
  readonly live: LiveData;
  readonly dispose: () => void;
}

/** Pause before the workers are started for a question that may come, ms. */
const IDLE = 1500;
/** Views in which the model is run. */
const WORKING_VIEWS: ReadonlySet<View> = new Set<View>(["check", "space"]);

/** Counts the hexagons for every case of the background, each in a turn of its own, before the first answer needs them. */
async function warmUp(areas: CountedAreas): Promise<void> {
  for (const count of ["overloaded", "near"] as const)
    for (const factor of Object.values(BACKGROUND_FACTORS)) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      areas.of(count, factor);
    }
}

/** Makes the base map ready to be asked where points lie, when there is time. */
async function prepareWhereabouts(store: Store, base: BaseMap): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, IDLE / 3));
  store.whereabouts.set(new WhereaboutsMap(base));
}

/** Starts following a store. */
export function startEffects(store: Store, services: Services): Effects {
  const runner = new OwnRunner(store, services);
  const claims = new ClaimRunner(store, () => runner.prepare());
  const candidates = new CandidateSearch(store, () => runner.prepare());
  const loader = new ContributionLoader(store.contributions, async (id) => (await answerOf(id)).contribution);
  const live = new LiveData(store, services);
  const measures = new MeasureLoader(store, services, async (id) => (await answerOf(id)).contribution);
  const answers = new Map<string, Promise<EmitterAnswer>>();
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastEmitter = "";

  const activeRunner = (): OwnRunner | ClaimRunner => (store.inputs.get().view === "space" ? claims : runner);

  const loadFirstView = async (): Promise<void> => {
    const { firstView } = store;
    if (firstView.get().kind === "busy" || firstView.get().kind === "ready") return;
    firstView.set(busyAfter(firstView.get()));
    try {
      firstView.set({ kind: "ready", value: await services.loadFirstView() });
    } catch (error) {
      firstView.set(failedAfter(firstView.get(), messageOf(error)));
      return;
    }
    await loadGround();
  };

  const loadGround = async (): Promise<void> => {
    const { ground, firstView } = store;
    const first = valueOf(firstView.get());
    if (first === undefined || ground.get().kind === "busy" || ground.get().kind === "ready") return;
    ground.set(busyAfter(ground.get()));
    try {
      const hexagons = await services.loadHexagons();
      const areas = new CountedAreas(hexagons, first.sites);
      ground.set({ kind: "ready", value: { hexagons, areas } });
      void warmUp(areas).then(() => prepareWhereabouts(store, first.base));
      idle = setTimeout(() => void runner.prepare(), IDLE);
    } catch (error) {
      ground.set(failedAfter(ground.get(), messageOf(error)));
    }
  };

  const answerOf = (id: string): Promise<EmitterAnswer> => {
    let answer = answers.get(id);
    if (answer === undefined) {
      answer = Promise.all([services.loadContribution(id), services.loadRuns(id)]).then(
        ([contribution, runs]) => ({ id, contribution, runs }),
      );
      answer.catch(() => answers.delete(id));
      answers.set(id, answer);
    }
    return answer;
  };

  const followEmitter = async (): Promise<void> => {
    const { emitter: id } = store.inputs.get();
    const first = valueOf(store.firstView.get());
    if (first === undefined || id === undefined) {
      lastEmitter = "";
      return;
    }
    const emitter = first.emitters.find((one) => one.id === id);
    if (emitter === undefined) {
      store.replace(chooseEmitter(undefined));
      return;
    }
    const whole = resultEmitter(emitter, first.emitters).id;
    if (whole === lastEmitter) return;
    lastEmitter = whole;
    const { emitterAnswer } = store;
    emitterAnswer.set({ kind: "busy", done: 0 });
    try {
      const value = await answerOf(whole);
      if (whole === lastEmitter) emitterAnswer.set({ kind: "ready", value });
    } catch (error) {
      if (whole === lastEmitter) emitterAnswer.set({ kind: "failed", reason: messageOf(error) });
    }
  };

  const unsubscribes = [
    store.attempts.subscribe(() => {
      if (store.emitterAnswer.get().kind === "failed") lastEmitter = "";
      void loadFirstView().then(loadGround).then(followEmitter);
      measures.retry();
    }),
    store.firstView.listen(() => {
      void followEmitter();
      measures.follow();
    }),
    store.ground.listen(() => {
      runner.follow();
      claims.follow();
      candidates.follow();
    }),
    store.inputs.listen(({ view }, previous?: Inputs) => {
      void followEmitter();
      measures.follow();
      runner.follow();
      claims.follow();
      candidates.follow();
      if (WORKING_VIEWS.has(view) && previous?.view !== view && valueOf(store.ground.get()) !== undefined)
        runner.prepare();
    }),
  ];

  return {
    stopOwn: () => activeRunner().stop(),
    resumeOwn: () => activeRunner().resume(),
    loadContributions: (ids) => void loader.load(ids),
    stopContributions: () => loader.stop(),
    searchCandidates: (...search) => candidates.start(...search),
    stopCandidates: () => candidates.stop(),
    live,
    runAll: async (requests, signal, onProgress) => {
      const contributions: Contribution[] = [];
      for (const [i, request] of requests.entries()) {
        onProgress(i / requests.length);
        const told = (done: number, total: number): void =>
          onProgress((i + (total > 0 ? done / total : 0)) / requests.length);
        contributions.push(await insist(runner.prepare(), request, { signal, onProgress: told }));
      }
      return contributions;
    },
    dispose: () => {
      clearTimeout(idle);
      for (const unsubscribe of unsubscribes) unsubscribe();
      loader.stop();
      measures.stop();
      claims.stop();
      candidates.stop();
      live.dispose();
      runner.dispose();
    },
  };
}
