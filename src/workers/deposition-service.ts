/** What a worker offers: it holds the hexagons and the model, and computes its part of a source's depositions. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { hexagonsWithin } from "../grid/nearby.ts";
import { RADIUS } from "../check/result.ts";
import type { DepositionModel } from "../model/deposition.ts";
import { depositionsOnHexagons } from "../model/hexagon-deposition.ts";
import { depositionsOnRepresentatives, representativesOf } from "../model/representatives.ts";
import type { PointSource, Substance } from "../model/source.ts";
import { nextTask } from "../exchange/next-task.ts";
import { warmUp } from "./warm-up.ts";

/** What is asked of the model. */
export interface ComputeRequest {
  readonly source: PointSource;
  readonly substances: readonly Substance[];
  /** For every hexagon, µg/m³, instead of its own. */
  readonly nh3Background?: number;
}

/** The part of a request that one worker does. */
export interface Job extends ComputeRequest {
  /** Higher than that of any earlier job, and above 0. */
  readonly id: number;
  readonly part: number;
  readonly parts: number;
}

/** Deposition per kg/yr on all rows in range, of some substances; 0 where another part computes it, so that parts add up. */
export interface PartAnswer {
  /** Rows of the hexagon table in range; from the first part only. */
  readonly rows: Uint32Array | undefined;
  readonly length: number;
  readonly perKg: Readonly<Partial<Record<Substance, Float32Array>>>;
}

/** What a worker computes with. */
export interface Ground {
  readonly hexagons: HexagonTable;
  readonly model: DepositionModel;
}

/** Rows are dealt out in blocks, so that each part gets near and far ones and neighbours share their meteo. */
const BLOCK = 128;
/** Longest uninterrupted work, so that a cancellation or a newer request is heard in time, ms. */
const TURN = 6;

/** One per worker; its methods are called from another thread. */
export class DepositionService {
  readonly #load: (place: string) => Promise<Ground>;
  #ground: Promise<Ground> | undefined;
  #rows: { readonly x: number; readonly y: number; readonly rows: Uint32Array } | undefined;
  #cancelledUpTo = 0;
  /** How far the latest job is; kept when it has ended. */
  #latest: { readonly id: number; done: number; isRunning: boolean } | undefined;

  constructor(load: (place: string) => Promise<Ground>) {
    this.#load = load;
  }

  /** Loads hexagons and meteo from where the products are, and warms up; must be called first. */
  async start(place: string): Promise<void> {
    this.#ground = this.#load(place);
    await this.#ground;
  }

  /** Lets the engine be compiled for the kinds of source there are; other calls may come in between. */
  async warmUp(): Promise<void> {
    const { hexagons, model } = await this.#started();
    await warmUp(hexagons, model, () => this.#latest?.isRunning === true);
  }

  /** The quick answer on representative hexagons; each part does its share of them for all substances. */
  async provisional(job: Job): Promise<PartAnswer> {
    const { hexagons, model } = await this.#started();
    const { source, substances, nh3Background, part, parts } = job;
    const rows = this.#rowsFor(hexagons, source);
    const cells = representativesOf(hexagons, rows, source);
    const perKg: Partial<Record<Substance, Float32Array>> = {};
    const outs = substances.map((substance) => (perKg[substance] = new Float32Array(rows.length)));
    const options = { part, parts, ...(nh3Background === undefined ? {} : { nh3Background }) };
    depositionsOnRepresentatives(model, source, substances, hexagons, rows, cells, outs, options);
    return answer(job, rows, perKg);
  }

  /** The exact answer; undefined when it was cancelled. */
  async exact(job: Job): Promise<PartAnswer | undefined> {
    const { hexagons, model } = await this.#started();
    const { source, substances, part, parts, nh3Background } = job;
    const rows = this.#rowsFor(hexagons, source);
    const perKg: Partial<Record<Substance, Float32Array>> = {};
    for (const substance of substances) perKg[substance] = new Float32Array(rows.length);
    const progress = { id: job.id, done: 0, isRunning: true };
    this.#latest = progress;
    try {
      let since = performance.now();
      const outs = substances.map((substance) => perKg[substance] as Float32Array);
      for (let from = part * BLOCK; from < rows.length; from += parts * BLOCK) {
        if (performance.now() - since > TURN) {
          await nextTask();
          since = performance.now();
        }
        if (job.id <= this.#cancelledUpTo) return undefined;
        const to = Math.min(from + BLOCK, rows.length);
        const options = { from, to, ...(nh3Background === undefined ? {} : { nh3Background }) };
        depositionsOnHexagons(model, source, substances, hexagons, rows, outs, options);
        progress.done += (to - from) * substances.length;
      }
    } finally {
      progress.isRunning = false;
    }
    return answer(job, rows, perKg);
  }

  /** Hexagons times substances done of this part of the latest job. */
  done(id: number): number {
    return this.#latest?.id === id ? this.#latest.done : 0;
  }

  /** Stops this job and earlier ones at their next turn, or before they start. */
  cancel(id: number): void {
    this.#cancelledUpTo = Math.max(this.#cancelledUpTo, id);
  }

  #started(): Promise<Ground> {
    if (this.#ground === undefined)
      throw new RangeError("expected a worker to be started before it computes");
    return this.#ground;
  }

  #rowsFor(hexagons: HexagonTable, { x, y }: PointSource): Uint32Array {
    if (this.#rows?.x !== x || this.#rows.y !== y)
      this.#rows = { x, y, rows: hexagonsWithin(hexagons, x, y, RADIUS) };
    return this.#rows.rows;
  }
}

/** Rows are copied, because what is sent is transferred. */
function answer(job: Job, rows: Uint32Array, perKg: PartAnswer["perKg"]): PartAnswer {
  return { rows: job.part === 0 ? rows.slice() : undefined, length: rows.length, perKg };
}

/** The buffers of an answer, to be transferred. */
export function buffersOf(part: PartAnswer): ArrayBufferLike[] {
  const buffers = Object.values(part.perKg).map((array) => array.buffer);
  return part.rows === undefined ? buffers : [part.rows.buffer, ...buffers];
}
