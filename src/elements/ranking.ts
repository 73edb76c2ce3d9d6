/** Emitters as rows of the ranked list: in an order, parts below their umbrella. */
import { emissionOf, type EmissionYear } from "../check/emission.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Band } from "../check/result.ts";
import type { Count } from "../grid/hexagons.ts";
import type { Place } from "../store/inputs.ts";
import type { FirstView } from "../store/services.ts";
import { nameOf, shortNameOf } from "./emitter-names.ts";
import type { RankedSource } from "./pk-source-list.ts";
import { simple } from "./simple-text.ts";
import type { Texts } from "./texts.ts";

/** A row with what it is searched and sorted by. */
export interface ListedSource extends RankedSource {
  readonly emitter: Emitter;
  readonly province: string;
  /** From the place that is looked around, m. */
  readonly distance: number | undefined;
}

export type SourceOrder = "load" | "name" | "distance";
export const SOURCE_ORDERS: readonly SourceOrder[] = ["load", "name", "distance"];

/** The load of an emitter, which for a part is that of its umbrella; undefined where no emission is known. */
export function loadOfEmitter(
  emitter: Emitter,
  { emitters, summaries }: FirstView,
  year: EmissionYear,
  count: Count,
): Band | undefined {
  const whole = resultEmitter(emitter, emitters);
  return emissionOf(whole, year).isKnown ? summaries.get(whole.id)?.years[year].loads[count] : undefined;
}

/** The rows, highest central load first, without an emission last. A part has no load of its own and comes last too. */
export function rankedSources(
  wanted: readonly Emitter[],
  first: FirstView,
  year: EmissionYear,
  count: Count,
  { say, format }: Texts,
  place?: Place,
): readonly ListedSource[] {
  const rows = wanted.map((emitter): ListedSource => {
    const { id, municipality, province, status, parent, rd } = emitter;
    const umbrella = parent === undefined ? undefined : first.emitters.find((one) => one.id === parent);
    const distance = place === undefined ? undefined : Math.hypot(rd[0] - place.x, rd[1] - place.y);
    const where = umbrella === undefined ? municipality : say.explore.list.part(nameOf(umbrella));
    return {
      id,
      emitter,
      name: shortNameOf(emitter),
      detail: distance === undefined ? where : `${where} · ${say.area.distance(format.kilometres(distance))}`,
      province,
      distance,
      isConfirmed: status === "confirmed",
      isPart: umbrella !== undefined,
      load: umbrella === undefined ? loadOfEmitter(emitter, first, year, count) : undefined,
    };
  });
  return sorted(rows, "load");
}

/** The rows in an order, each part below its umbrella where that is listed too. */
export function orderedSources(
  sources: readonly ListedSource[],
  order: SourceOrder,
): readonly ListedSource[] {
  const rows = sorted(sources, order);
  const listed = new Set(rows.map(({ id }) => id));
  const isBelow = ({ emitter: { parent } }: ListedSource): boolean =>
    parent !== undefined && listed.has(parent);
  return rows
    .filter((row) => !isBelow(row))
    .flatMap((row) => [row, ...rows.filter((one) => one.emitter.parent === row.id)]);
}

/** The rows whose name, operator, municipality or umbrella holds a text. */
export function foundSources(sources: readonly ListedSource[], text: string): readonly ListedSource[] {
  const wanted = simple(text);
  if (wanted === "") return sources;
  return sources.filter(({ name, detail, emitter }) =>
    simple([name, nameOf(emitter), detail, emitter.operator, emitter.municipality].join(" ")).includes(
      wanted,
    ),
  );
}

function sorted(sources: readonly ListedSource[], order: SourceOrder): readonly ListedSource[] {
  const byName = (a: ListedSource, b: ListedSource): number => a.name.localeCompare(b.name, "nl");
  if (order === "name") return [...sources].sort(byName);
  if (order === "distance")
    return [...sources].sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || byName(a, b));
  return [...sources].sort(
    (a, b) =>
      (b.load?.central ?? -1) - (a.load?.central ?? -1) ||
      (b.load?.high ?? -1) - (a.load?.high ?? -1) ||
      Number(a.isPart) - Number(b.isPart),
  );
}
