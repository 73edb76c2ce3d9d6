/** The two large comparisons of the validation: with the reference program, and with the national run of AERIUS. */
import { html, type TemplateResult } from "lit";
import "../charts/pk-ratio-scatter.ts";
import type { RatioPoint } from "../charts/pk-ratio-scatter.ts";
import type { MethodTexts } from "./method-texts.ts";
import { figureTable, type RowGroup } from "./tables.ts";
import { validation, type DeviationGroup, type RatioGroup } from "./validation.ts";

/** Decimals of ratios and of deviations, %, as the report has them. */
const RATIO = 2;
const PERCENT = 3;
/** Every how many pairs of OPS-LT one is drawn. */
const SAMPLED = 10;

/** Against the national run of AERIUS. */
export function nationalPart(method: MethodTexts): TemplateResult {
  const { national } = method.words.validation;
  const { format } = method.texts;
  const { groups, forest, open } = validation.national;
  const row = (group: RatioGroup): readonly string[] => [
    kindOf(group, method),
    format.whole(group.count),
    ...[group.median, group.spread, group.least, group.most].map((value) => format.fixed(value, RATIO)),
    format.whole(group.outside),
  ];
  return html`<section>
    <h4>${national.title}</h4>
    <p>${national.text(format.whole(forest.length + open.length))}</p>
    <pk-ratio-scatter
      level="5"
      .texts=${method.texts}
      .cases=${nationalCases(method)}
      reference=${national.reference}
      source=${national.source}
    ></pk-ratio-scatter>
    ${figureTable(national.table, national.heads, grouped(groups, row, method))}
    <p class="note">${national.spread}</p>
  </section>`;
}

/** Against OPS-LT. */
export function opsPart(method: MethodTexts): TemplateResult {
  const { words, texts } = method;
  const { ops } = words.validation;
  const { format } = texts;
  const { all, groups, worst } = validation.ops;
  const row = (group: DeviationGroup): readonly string[] => [
    kindOf(group, method),
    format.whole(group.count),
    ...[group.median, group.most99, group.largest].map((value) => format.fixed(value, PERCENT)),
  ];
  const figures = [all.median, all.most99, all.largest].map((value) => format.fixed(value, PERCENT));
  return html`<section>
    <h4>${ops.title}</h4>
    <p>${ops.text(format.whole(all.count), figures[0], figures[1], figures[2])}</p>
    <pk-ratio-scatter
      level="5"
      .texts=${texts}
      .cases=${opsCases(method)}
      reference=${ops.reference}
      unit=${ops.unit}
      source=${ops.source}
    ></pk-ratio-scatter>
    ${figureTable(ops.table, ops.heads, grouped(groups, row, method))}
    ${figureTable(
      ops.worst,
      ops.worstHeads,
      [
        {
          name: "",
          rows: worst.map(({ substance, height, distance, surface, theirs, ours, deviation }) => [
            words.validation.kinds[substance],
            words.validation.kinds[surface],
            words.validation.length(format.plain(height)),
            words.validation.length(format.whole(distance)),
            format.plain(theirs),
            format.plain(ours),
            `${format.fixed(deviation, PERCENT)}\u00a0%`,
          ]),
        },
      ],
      2,
    )}
  </section>`;
}

/** Points of the national run; made once per language, so that the chart is not drawn anew for nothing. */
function nationalCases(method: MethodTexts): readonly RatioPoint[] {
  return remembered("national", method, ({ words: { validation: words }, texts: { format } }) =>
    (["forest", "open"] as const).flatMap((surface) =>
      validation.national[surface].map(([x, y, theirs, ours]) => ({
        name: `RD ${format.place(x, y)}, ${words.kinds[surface]}`,
        ours,
        theirs,
        tone: surface === "forest" ? "series-3" : "series-2",
      })),
    ),
  );
}

function opsCases(method: MethodTexts): readonly RatioPoint[] {
  return remembered("ops", method, ({ words: { validation: words }, texts: { format } }) =>
    validation.ops.sample.map(([theirs, ours], i) => ({
      name: words.ops.pair(format.whole(1 + i * SAMPLED)),
      ours,
      theirs,
    })),
  );
}

const cases = new Map<string, readonly RatioPoint[]>();

function remembered(
  name: string,
  method: MethodTexts,
  make: (method: MethodTexts) => readonly RatioPoint[],
): readonly RatioPoint[] {
  const key = `${name} ${method.language}`;
  const known = cases.get(key) ?? make(method);
  cases.set(key, known);
  return known;
}

/** Groups under what they are grouped by, in the order of the report. */
function grouped<Group extends DeviationGroup | RatioGroup>(
  groups: readonly Group[],
  row: (group: Group) => readonly string[],
  { words }: MethodTexts,
): readonly RowGroup[] {
  return [...new Set(groups.map(({ by }) => by))].map((by) => ({
    name: words.validation.groups[by],
    rows: groups.filter((group) => group.by === by).map(row),
  }));
}

function kindOf({ kind, from, upto }: DeviationGroup | RatioGroup, { words, texts }: MethodTexts): string {
  const { format } = texts;
  if (kind !== undefined) return words.validation.kinds[kind];
  return from === undefined
    ? words.validation.groups["all"]
    : words.validation.metres(format.whole(from), format.whole(upto));
}
