/** The emitters as a table. */
import { verdictOf } from "../check/verdict.ts";
import type { ListedSource } from "./ranking.ts";
import type { Column, TableData } from "./table-data.ts";
import type { Texts } from "./texts.ts";

/** Sources in the order given; those for which the definition holds get its verdict, others only their side of the threshold. */
export function sourceTable(
  sources: readonly ListedSource[],
  definitional: ReadonlySet<string>,
  { say, format }: Texts,
): TableData {
  const words = say.check.twin;
  const verdict = (i: number): string => {
    const { id, load } = sources[i];
    const found = load === undefined ? "nodata" : verdictOf(load);
    return !definitional.has(id) && (found === "meets" || found === "below")
      ? words.verdictsElse[found]
      : words.verdicts[found];
  };
  const end = (head: string, name: "low" | "central" | "high"): Column => ({
    head,
    unit: words.unitLoad,
    value: (i) => sources[i].load?.[name],
    text: (i) => format.load(sources[i].load?.[name]),
  });
  return {
    heading: words.emitters,
    length: sources.length,
    idOf: (i) => sources[i].id,
    columns: [
      { head: words.name, isText: true, value: (i) => sources[i].name },
      { head: words.municipality, isText: true, value: (i) => sources[i].detail },
      { head: words.province, isText: true, value: (i) => sources[i].province },
      {
        head: words.statusHead,
        isText: true,
        value: (i) => say.status[sources[i].isConfirmed ? "confirmed" : "candidate"],
      },
      end(words.low, "low"),
      end(words.central, "central"),
      end(words.high, "high"),
      { head: words.verdict, isText: true, value: verdict },
    ],
  };
}
