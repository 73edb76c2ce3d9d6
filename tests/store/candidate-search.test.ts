import { describe, expect, it } from "vitest";
import { Account } from "../../src/space/account.ts";
import type { YearAccount } from "../../src/space/verdict.ts";
import { CandidateSearch } from "../../src/store/candidate-search.ts";
import { selectedClaim } from "../../src/store/inputs.ts";
import { valueOf } from "../../src/store/loading.ts";
import { addClaimAt, changeSpace, moveClaim } from "../../src/store/space-steps.ts";
import { showView } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";
import { hexagonTable } from "../check/fixture.ts";
import { ledger, SITES } from "../space/fixture.ts";
import { HandPool, settle } from "./fixture.ts";

const LAND = hexagonTable(
  [1, 2, 3].map((receptorId) => ({ receptorId, site: 1, criticalLoad: 1000, background: 1500 })),
);

async function start() {
  const store = new Store();
  const pool = new HandPool();
  const search = new CandidateSearch(store, () => pool);
  store.update(showView("space"));
  store.update(addClaimAt(200_000, 350_000));
  store.inputs.listen(() => search.follow());
  const claim = selectedClaim(store.inputs.get());
  if (claim === undefined) throw new Error("expected a claim");
  const account = ledger(LAND, Float64Array.of(4, 4, 4));
  const years: readonly YearAccount[] = [{ account: new Account(account), potential: account }];
  const run = search.start(claim, years, SITES, 5000);
  await settle();
  return { store, pool, search, run, found: () => valueOf(store.candidates.get()) };
}

/** Answers all that is asked, until nothing is any more. */
async function finishAll(pool: HandPool, from = 0): Promise<void> {
  for (let i = from; i < pool.asked.length; i++) {
    pool.asked[i].finish();
    await settle();
  }
}

describe("a search for candidates", () => {
  it("asks for a first answer at every point, one after the other, and says when it has all", async () => {
    const { store, pool, run, found } = await start();
    expect(pool.asked).toHaveLength(1);
    expect(pool.asked[0].options.isFirstEnough).toBe(true);
    expect(pool.asked[0].request.source).toMatchObject({ x: 200_000, y: 350_000 });
    await finishAll(pool);
    await run;
    expect(store.candidates.get().kind).toBe("ready");
    expect(found()?.answers).toHaveLength(found()?.grid.points.length ?? NaN);
    expect(found()?.answers.length).toBeGreaterThan(300);
  });

  it("asks again where the work on a claim took its place, and loses no point", async () => {
    const { pool, run, found } = await start();
    pool.asked[0].overtake();
    await settle();
    expect(pool.asked).toHaveLength(2);
    expect(pool.asked[1].request).toEqual(pool.asked[0].request);
    await finishAll(pool, 1);
    await run;
    expect(found()?.answers).toHaveLength(found()?.grid.points.length ?? NaN);
  });

  it("keeps what it found when it is stopped, and says what failed", async () => {
    const { store, pool, search, run, found } = await start();
    for (const i of [0, 1, 2]) {
      pool.asked[i].finish();
      await settle();
    }
    search.stop();
    await run;
    expect(store.candidates.get().kind).toBe("ready");
    expect(found()?.answers).toHaveLength(3);

    const other = await start();
    other.pool.asked[0].fail("worker gone");
    await other.run;
    expect(other.store.candidates.get()).toMatchObject({ kind: "failed", reason: "worker gone" });
  });

  it.each([
    ["the claim is moved", moveClaim("1", 201_000, 350_000)],
    ["a rule is another", changeSpace({ nature: { kind: "none" } })],
    ["another view is opened", showView("explore")],
  ])("is void once %s", async (_, step) => {
    const { store, pool, run } = await start();
    pool.asked[0].finish();
    await settle();
    store.update(step);
    await run;
    expect(store.candidates.get().kind).toBe("none");
    expect(pool.asked[1].isStopped()).toBe(true);
  });
});
