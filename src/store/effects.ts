/** The slow work: it starts here, follows the inputs, never runs twice at once, and can be tried again. */
import { messageOf } from "../base/errors.ts";
import { BACKGROUND_FACTORS } from "../check/band.ts";
import { CountedAreas } from "../check/counted.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Inputs } from "./inputs.ts";
import { busyAfter, failedAfter, valueOf } from "./loading.ts";
import { OwnRunner } from "./own-runner.ts";
import type { Services } from "./services.ts";
import { chooseEmitter } from "./steps.ts";
import type { EmitterAnswer, Store } from "./store.ts";

/** What panels may ask of the work under way. */
export interface Effects {
  readonly stopOwn: () => void;
  readonly resumeOwn: () => void;
  readonly dispose: () => void;
}

/** Pause before the workers are started for a question that may come, ms. */
const IDLE = 1500;

/** Counts the hexagons for every case of the background, each in a turn of its own, before the first answer needs them. */
async function warmUp(areas: CountedAreas): Promise<void> {
  for (const count of ["overloaded", "near"] as const)
    for (const factor of Object.values(BACKGROUND_FACTORS)) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      areas.of(count, factor);
    }
}

/** Starts following a store. */
export function startEffects(store: Store, services: Services): Effects {
  const runner = new OwnRunner(store, services);
  const answers = new Map<string, Promise<EmitterAnswer>>();
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastEmitter = "";

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
      void warmUp(areas);
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
      store.update(chooseEmitter(undefined));
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
    }),
    store.firstView.listen(() => void followEmitter()),
    store.ground.listen(() => runner.follow()),
    store.inputs.listen(({ view }, previous?: Inputs) => {
      void followEmitter();
      runner.follow();
      if (view === "check" && previous?.view !== "check" && valueOf(store.ground.get()) !== undefined)
        runner.prepare();
    }),
  ];

  return {
    stopOwn: () => runner.stop(),
    resumeOwn: () => runner.resume(),
    dispose: () => {
      clearTimeout(idle);
      for (const unsubscribe of unsubscribes) unsubscribe();
      runner.dispose();
    },
  };
}
