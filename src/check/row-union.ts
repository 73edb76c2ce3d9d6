/** The rows that occur in any of several lists, and where each list's rows stand among them. */

export interface RowUnion {
  /** Ascending, each once. */
  readonly rows: Uint32Array;
  /** For each list, per row of it, its place in the union. */
  readonly places: readonly Uint32Array[];
}

/** Unions that are remembered: while a slider moves, only the weights of the same lists change. */
const REMEMBERED = 6;
let remembered: readonly { readonly lists: readonly Uint32Array[]; readonly union: RowUnion }[] = [];

/** The union of ascending lists of rows; the lists must not change afterwards. */
export function rowUnion(lists: readonly Uint32Array[]): RowUnion {
  const known = remembered.find(
    (one) => one.lists.length === lists.length && one.lists.every((list, i) => list === lists[i]),
  );
  if (known !== undefined) return known.union;
  const rows = unionOf(lists);
  const union = { rows, places: lists.map((list) => placesIn(rows, list)) };
  remembered = [{ lists: [...lists], union }, ...remembered].slice(0, REMEMBERED);
  return union;
}

function unionOf(lists: readonly Uint32Array[]): Uint32Array {
  if (lists.length === 1) return lists[0];
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  all.sort();
  let kept = 0;
  for (let i = 0; i < length; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i];
  return all.slice(0, kept);
}

function placesIn(rows: Uint32Array, list: Uint32Array): Uint32Array {
  const places = new Uint32Array(list.length);
  for (let i = 0, at = 0; i < list.length; i++) {
    while (rows[at] !== list[i]) at++;
    places[i] = at;
  }
  return places;
}
