import { afterEach, describe, expect, it } from "vitest";
import { countLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { MEASURE_STATUSES } from "../../src/measures/measure.ts";
import { askedClaimsAtom, selectedAnswerAtom, spaceStateAtom } from "../../src/store/claim-answers.ts";
import { startEffects, type Effects } from "../../src/store/effects.ts";
import { valueOf } from "../../src/store/loading.ts";
import { heldModelAtom, scenarioAtom } from "../../src/store/scenario-effect.ts";
import { spaceLedgersAtom } from "../../src/store/space-ledgers.ts";
import { addClaimAt, changeSpace, moveClaim, recordNature, setClaim } from "../../src/store/space-steps.ts";
import { placeOwn, showView } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";
import { contribution } from "../check/fixture.ts";
import { EMITTERS } from "../measures/fixture.ts";
import { FIRST_VIEW, HandPool, HEXAGONS, services, settle } from "./fixture.ts";

const FIRST = { ...FIRST_VIEW, emitters: EMITTERS };
/** One tonne puts 0.1 and 0.2 mol on the two hexagons of site 1, which stay overloaded. */
const REACHED = contribution([0, 1], { NH3: [1e-4, 2e-4], NOx: [0, 0] });
const RUNS = new Map(
  EMITTERS.map(({ id }) => [id, { central: countLoads(REACHED, new CountedAreas(HEXAGONS, FIRST.sites)) }]),
);

let effects: Effects | undefined;
afterEach(() => effects?.dispose());

async function start() {
  const store = new Store();
  const pool = new HandPool();
  effects = startEffects(
    store,
    services(pool, {
      loadFirstView: () => Promise.resolve(FIRST),
      loadAllRuns: () => Promise.resolve(RUNS),
      loadContribution: () => Promise.resolve(REACHED),
    }),
  );
  const ledgers = spaceLedgersAtom(store, scenarioAtom(store), heldModelAtom(store));
  const asked = askedClaimsAtom(store);
  const selected = selectedAnswerAtom(store, ledgers, asked);
  const space = spaceStateAtom(store, ledgers, asked);
  for (const one of [selected, space]) one.listen(() => undefined);
  store.update(showView("space"));
  for (let i = 0; i < 20; i++) await settle();
  return { store, pool, selected, space, ledgers };
}

/** Gives first and exact answers until nothing is asked any more. */
async function answerAll(pool: HandPool, from = 0): Promise<void> {
  for (let i = from; i < pool.asked.length; i++) {
    pool.asked[i].first();
    pool.asked[i].finish();
    await settle();
  }
}

describe("the ledgers of the shown scenario", () => {
  it("release nothing by default, as no permit has changed, and say what they could", async () => {
    const { space } = await start();
    expect(space.get()?.table.total).toMatchObject({ released: 0, usable: 0 });
    expect(space.get()?.table.total.potential).toBeGreaterThan(0);
  });

  it("leave what is released to nature while a hexagon stays overloaded, until the user records that nature allows use", async () => {
    const { store, space } = await start();
    store.update(changeSpace({ counted: MEASURE_STATUSES }));
    const total = space.get()?.table.total;
    expect(total?.released).toBeGreaterThan(0);
    expect(total?.usable).toBe(0);
    expect(total?.stillOverloaded).toBe(total?.released);
    store.update(recordNature(1, { state: "allows", reason: "", author: "", date: "" }));
    expect(space.get()?.table.total.usable).toBe(total?.released);
    store.undo();
    expect(space.get()?.table.total.usable).toBe(0);
  });

  it("are not made in another view", async () => {
    const { store, ledgers } = await start();
    store.update(showView("explore"));
    expect(ledgers.get()).toBeUndefined();
  });
});

describe("a claim", () => {
  it("gets a first answer, then an exact one, and is blocked for both reasons by default", async () => {
    const { store, pool, selected, space } = await start();
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    pool.asked[0].first();
    expect(selected.get()?.asked.exact).toBe(false);
    expect(space.get()).toMatchObject({ waiting: 1 });
    pool.asked[0].finish();
    await settle();
    expect(selected.get()?.asked.exact).toBe(true);
    expect(selected.get()?.verdict?.fits).toBe(false);
    const reasons = selected.get()?.verdict?.reasons.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(["not-counted", "nature"]));
    expect(space.get()?.waiting).toBe(0);
    expect(space.get()?.allocation.claims[0].outcome).toBe("none");
  });

  it("that is moved keeps its answer, marked as one to earlier input, until there is a new one", async () => {
    const { store, pool, selected } = await start();
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    await answerAll(pool);
    store.update(moveClaim("1", 201_600, 352_500), "drag");
    expect(selected.get()?.asked.isPrevious).toBe(true);
    await settle();
    pool.asked[1].first();
    expect(selected.get()?.asked).toMatchObject({ isPrevious: false, exact: false });
    await settle();
    pool.asked[1].finish();
    await settle();
    store.update(moveClaim("1", 201_500, 352_500), "drag");
    expect(selected.get()?.asked).toMatchObject({ isPrevious: false, exact: true });
  });

  it("with another emission is answered without the model", async () => {
    const { store, pool, selected } = await start();
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    await answerAll(pool);
    const asked = pool.asked.length;
    const [claim] = store.inputs.get().work.claims;
    store.update(setClaim({ ...claim, sources: [{ ...claim.sources[0], nox: 0.001 }] }));
    await settle();
    expect(pool.asked.length).toBe(asked);
    expect(selected.get()?.verdict?.fits).toBe(true);
  });

  it("of several sources has its first answer before any of them is computed exactly", async () => {
    const { store, pool, selected } = await start();
    store.update(addClaimAt(201_500, 352_500));
    const [claim] = store.inputs.get().work.claims;
    store.update(setClaim({ ...claim, sources: [claim.sources[0], { ...claim.sources[0], x: 202_000 }] }));
    await settle();
    pool.asked[0].first();
    await settle();
    expect([pool.asked[0].isStopped(), pool.asked.length]).toEqual([true, 2]);
    pool.asked[1].first();
    expect(selected.get()?.asked.exact).toBe(false);
    await settle();
    await answerAll(pool, 1);
    expect(selected.get()?.asked.exact).toBe(true);
  });

  it("is judged after those that go before it", async () => {
    const { store, pool, selected } = await start();
    store.update(changeSpace({ counted: MEASURE_STATUSES, nature: { kind: "none" } }));
    store.update(addClaimAt(201_500, 352_500));
    const [first] = store.inputs.get().work.claims;
    store.update(setClaim({ ...first, sources: [{ ...first.sources[0], nox: 10 }] }));
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    await answerAll(pool);
    const available = selected.get()?.verdict?.limiting?.available ?? NaN;
    store.update(setClaim({ ...first, priority: 2, sources: [{ ...first.sources[0], nox: 10 }] }));
    expect(selected.get()?.verdict?.limiting?.available).toBeGreaterThan(available);
  });

  it("takes the workers from the own sources while space is open, and gives them back", async () => {
    const { store, pool } = await start();
    store.update(placeOwn(200_000, 400_000));
    await settle();
    pool.asked[0].first();
    store.update(showView("space"));
    expect(pool.asked[0].isStopped()).toBe(true);
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    pool.asked[1].first();
    store.update(showView("check"));
    await settle();
    expect(pool.asked[1].isStopped()).toBe(true);
    expect(pool.asked[2].request.source.x).toBe(200_000);
  });

  it("can be stopped, keeps its first answer, and goes on when asked", async () => {
    const { store, pool, selected } = await start();
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    pool.asked[0].first();
    effects?.stopOwn();
    await settle();
    expect([store.isStopped.get(), pool.asked.length, selected.get()?.asked.exact]).toEqual([true, 1, false]);
    effects?.resumeOwn();
    await settle();
    await answerAll(pool, 1);
    expect(selected.get()?.asked.exact).toBe(true);
  });

  it("says what failed, keeps the user's work, and can be tried again", async () => {
    const { store, pool } = await start();
    store.update(addClaimAt(201_500, 352_500));
    await settle();
    pool.asked[0].fail("worker gone");
    await settle();
    expect(store.claimRuns.get()).toMatchObject({ kind: "failed", reason: "worker gone" });
    expect(store.inputs.get().work.claims).toHaveLength(1);
    effects?.resumeOwn();
    await settle();
    await answerAll(pool, 1);
    expect(valueOf(store.claimRuns.get())?.size).toBe(1);
    expect(store.claimRuns.get().kind).toBe("ready");
  });
});
