/** Deposition on receptors, as typed arrays that grow while a file is read. */

/** Deposition per receptor, mol N/ha/yr; all columns have the same length. A receptor's geometry is its id. */
export interface ReceptorResults {
  readonly length: number;
  readonly receptorId: Uint32Array;
  /** 0 where the file leaves a substance out, which means that it is not emitted. */
  readonly nh3: Float64Array;
  readonly nox: Float64Array;
  /** 1 on the edge of the calculated area, where not all sources could be counted. */
  readonly edge: Uint8Array;
}

const FIRST_ROOM = 1024;

/** Adds receptors one by one. */
export class ResultsBuilder {
  readonly #known = new Set<number>();
  #receptorId = new Uint32Array(FIRST_ROOM);
  #nh3 = new Float64Array(FIRST_ROOM);
  #nox = new Float64Array(FIRST_ROOM);
  #edge = new Uint8Array(FIRST_ROOM);
  #length = 0;

  /** False when the receptor is there already. */
  add(receptorId: number, nh3: number, nox: number, isEdge: boolean): boolean {
    if (this.#known.has(receptorId)) return false;
    this.#known.add(receptorId);
    if (this.#length === this.#receptorId.length) this.#grow();
    this.#receptorId[this.#length] = receptorId;
    this.#nh3[this.#length] = nh3;
    this.#nox[this.#length] = nox;
    this.#edge[this.#length] = isEdge ? 1 : 0;
    this.#length++;
    return true;
  }

  /** Everything that was added, in that order. */
  finish(): ReceptorResults {
    const length = this.#length;
    return {
      length,
      receptorId: this.#receptorId.slice(0, length),
      nh3: this.#nh3.slice(0, length),
      nox: this.#nox.slice(0, length),
      edge: this.#edge.slice(0, length),
    };
  }

  #grow(): void {
    const room = 2 * this.#receptorId.length;
    const receptorId = new Uint32Array(room);
    const nh3 = new Float64Array(room);
    const nox = new Float64Array(room);
    const edge = new Uint8Array(room);
    receptorId.set(this.#receptorId);
    nh3.set(this.#nh3);
    nox.set(this.#nox);
    edge.set(this.#edge);
    this.#receptorId = receptorId;
    this.#nh3 = nh3;
    this.#nox = nox;
    this.#edge = edge;
  }
}
