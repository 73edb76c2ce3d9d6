/** A store on a miniature land, with a pool whose answers the test gives by hand. */
import type { FirstView, Services } from "../../src/store/services.ts";
import { Store } from "../../src/store/store.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import type { ComputeRequest } from "../../src/workers/deposition-service.ts";
import type { ComputeOptions, DepositionPool } from "../../src/workers/pool.ts";
import { contribution, emitter, habitat, hexagonTable, site } from "../check/fixture.ts";

export const HEXAGONS = hexagonTable([
  { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: 2, site: 1, criticalLoad: 1000, background: 1100 },
  { receptorId: 3, site: 2, criticalLoad: 1600, background: 1000 },
]);

export const FIRST_VIEW: FirstView = {
  edition: "test",
  sites: [site(1, [habitat(1000, 10)]), site(2, [habitat(1600, 10)])],
  emitters: [emitter({ id: "works" }), emitter({ id: "part", parent: "works" })],
  sectorDefaults: [
    { sector: 1800, name: "Industrie Overig", height: 22, spread: 11, heatMegawatts: 0.28, timeProfile: 1 },
  ],
  summaries: new Map(),
  places: [],
  outlines: {
    type: "Topology",
    arcs: [],
    objects: { natura2000: { type: "GeometryCollection", geometries: [] } },
  },
  base: {
    type: "Topology",
    arcs: [],
    objects: {
      provinces: { type: "GeometryCollection", geometries: [] },
      neighbours: { type: "GeometryCollection", geometries: [] },
      waters: { type: "GeometryCollection", geometries: [] },
    },
  },
};

/** One question to the pool. */
export interface Asked {
  readonly request: ComputeRequest;
  readonly options: ComputeOptions;
  readonly first: () => void;
  readonly finish: () => void;
  readonly fail: (reason: string) => void;
  /** A newer request takes its place in the queue. */
  readonly overtake: () => void;
  readonly isStopped: () => boolean;
}

/** A pool that waits for the test. */
export class HandPool implements DepositionPool {
  readonly ready = Promise.resolve();
  isBroken = false;
  readonly asked: Asked[] = [];

  compute(request: ComputeRequest, options: ComputeOptions = {}): Promise<Contribution> {
    return new Promise((resolve, reject) => {
      const answer = (exact: boolean): Contribution => ({
        ...contribution(
          [0, 1, 2],
          Object.fromEntries(request.substances.map((one) => [one, [0.1, 0.2, 0.3]])),
        ),
        exact,
      });
      options.signal?.addEventListener("abort", () => reject(options.signal?.reason as Error));
      this.asked.push({
        request,
        options,
        first: () => options.onProvisional?.(answer(false)),
        finish: () => resolve(answer(true)),
        fail: (reason) => reject(new Error(reason)),
        overtake: () => reject(new DOMException("a newer request took its place", "AbortError")),
        isStopped: () => options.signal?.aborted === true,
      });
    });
  }

  dispose(): void {
    this.asked.length = 0;
  }
}

export function services(pool: HandPool, changed: Partial<Services> = {}): Services {
  return {
    loadFirstView: () => Promise.resolve(FIRST_VIEW),
    loadHexagons: () => Promise.resolve(HEXAGONS),
    loadContribution: () => Promise.resolve(contribution([0, 1, 2], { NH3: [1, 2, 3], NOx: [0, 0, 0] })),
    loadRuns: () => Promise.resolve({}),
    loadAllRuns: () => Promise.resolve(new Map()),
    fetchLiveHexagons: () => Promise.reject(new Error("expected not to be asked")),
    fetchLiveOutlines: () => Promise.reject(new Error("expected not to be asked")),
    createPool: () => pool,
    ...changed,
  };
}

export function newStore(): Store {
  return new Store();
}

/** Lets promises that are settled be heard. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
