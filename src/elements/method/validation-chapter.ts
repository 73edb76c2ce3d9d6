/** The chapter on validation: the committed figures, what does not hold first. */
import { html, nothing, type TemplateResult } from "lit";
import type { MethodTexts } from "./method-texts.ts";
import { figureTable, wordTable, type Cell, type RowGroup } from "./tables.ts";
import { validation, type Check, type SmallFigure } from "./validation.ts";
import { nationalPart, opsPart } from "./validation-comparisons.ts";

/** Decimals of ratios and of effects, as the report has them. */
const RATIO = 2;

/** Everything that was found. */
export function validationChapter(method: MethodTexts): TemplateResult {
  const { words } = method;
  return html`<p>${words.validation.intro(validation.edition)}</p>
    ${failingPart(method)} ${checksPart(method)} ${nationalPart(method)} ${opsPart(method)}
    ${smallPart(method)} ${rockwoolPart(method)} ${landPart(method)}`;
}

function failingPart({ words: { validation: words }, texts: { format } }: MethodTexts): TemplateResult {
  const { failing } = words;
  const { national, small, checks, rockwool } = validation;
  const broken = checks.filter(({ passes }) => !passes).length;
  const points = national.forest.length + national.open.length;
  const regions = national.groups.filter(({ by }) => by === "region").sort((a, b) => a.median - b.median);
  const [low, high] = [regions[0], regions[regions.length - 1]];
  const near = small.filter(({ bearing }) => bearing === undefined).sort((a, b) => a.least - b.least)[0];
  const others = national.failing.map(({ otherRatio }) => otherRatio).sort((a, b) => a - b);
  // Only where that is so: the failing points are open, and would do as forest.
  const wouldDoAsForest =
    national.failing.every(({ surface }) => surface === "open") &&
    others.every((ratio) => ratio > 0.5 && ratio < 2);
  const { least, most } = rockwool.published;
  const [highest] = rockwool.areas;
  const isRockwoolMixed =
    rockwool.all.central >= least &&
    rockwool.all.central <= most &&
    rockwool.areas.some(({ central }) => central > most) &&
    rockwool.areas.some(({ central }) => central < least);
  return html`<section>
    <h4>${failing.title}</h4>
    <p>${broken === 0 ? failing.none : failing.some(format.whole(broken))}</p>
    ${
      national.failing.length === 0
        ? nothing
        : html`<p>${failing.points(format.whole(national.failing.length), format.whole(points))}</p>
            ${figureTable(
              `${failing.title}, ${failing.unit}`,
              failing.heads,
              [
                {
                  name: "",
                  rows: national.failing.map(({ site, x, y, surface, theirs, ours, ratio, otherRatio }) => [
                    site,
                    format.place(x, y),
                    words.kinds[surface],
                    format.plain(theirs),
                    format.plain(ours),
                    format.fixed(ratio, RATIO),
                    format.fixed(otherRatio, RATIO),
                  ]),
                },
              ],
              3,
            )}
            ${
              wouldDoAsForest
                ? html`<p>
                    ${failing.asForest(format.fixed(others[0], RATIO), format.fixed(others[others.length - 1], RATIO))}
                  </p>`
                : nothing
            }`
    }
    <p>
      ${failing.regions(
        words.kinds[high.kind ?? ""],
        format.fixed(high.median, RATIO),
        words.kinds[low.kind ?? ""],
        format.fixed(low.median, RATIO),
      )}
    </p>
    <p>
      ${failing.near(format.whole(near.distance), format.fixed(near.least, RATIO), format.fixed(near.most, RATIO))}
    </p>
    ${isRockwoolMixed ? html`<p>${failing.areas(highest.site, format.fixed(highest.central, RATIO))}</p>` : nothing}
  </section>`;
}

function checksPart(method: MethodTexts): TemplateResult {
  const { language, words, texts } = method;
  const { checks } = words.validation;
  const bound = ({ least, most }: Check): string => {
    if (least === undefined) return checks.atMost(texts.format.plain(most));
    const low = texts.format.plain(least);
    return most === undefined ? checks.atLeast(low) : checks.between(low, texts.format.plain(most));
  };
  const row = (check: Check): readonly Cell[] => [
    check.name[language],
    html`<strong class=${check.passes ? "" : "fails"} data-check=${check.id}
        >${texts.format.plain(check.value)}</strong
      >
      ${check.unit[language]}, ${check.passes ? checks.holds : checks.fails}`,
    bound(check),
    check.reason[language],
  ];
  return html`<section>
    <h4>${checks.title}</h4>
    ${wordTable(checks.title, checks.heads, validation.checks.map(row))}
  </section>`;
}

function smallPart({
  words: { validation: words },
  texts: { format },
  language,
}: MethodTexts): TemplateResult {
  const { small } = words;
  const row = (one: SmallFigure): readonly string[] => [
    words.kinds[one.substance],
    words.length(format.whole(one.distance)),
    one.bearing === undefined ? small.anyDirection : `${format.whole(one.bearing)}°`,
    one.least === one.most
      ? format.fixed(one.most, RATIO)
      : small.range(format.fixed(one.least, RATIO), format.fixed(one.most, RATIO)),
  ];
  const names = [...new Set(validation.small.map(({ name }) => name[language]))];
  const groups: readonly RowGroup[] = names.map((name) => ({
    name,
    rows: validation.small.filter((one) => one.name[language] === name).map(row),
  }));
  return html`<section>
    <h4>${small.title}</h4>
    <p>${small.text}</p>
    ${figureTable(small.title, small.heads.slice(1), groups)}
  </section>`;
}

function rockwoolPart({ words: { validation: words }, texts: { format } }: MethodTexts): TemplateResult {
  const { rockwool } = words;
  const { kilograms, published, stack, all, areas } = validation.rockwool;
  const heads = [
    ...rockwool.heads,
    ...[stack.low, stack.central, stack.high].map((height) => rockwool.stack(format.plain(height))),
  ];
  const rows = [{ ...all, site: rockwool.all }, ...areas].map(({ site, hectares, low, central, high }) => [
    site,
    format.whole(hectares),
    ...[low, central, high].map((value) => format.fixed(value, RATIO)),
  ]);
  return html`<section>
    <h4>${rockwool.title}</h4>
    <p>
      ${rockwool.text(format.whole(kilograms), format.plain(published.least), format.plain(published.most))}
    </p>
    ${figureTable(rockwool.unit, heads, [{ name: "", rows }])}
  </section>`;
}

function landPart({ words: { validation: words }, texts: { format } }: MethodTexts): TemplateResult {
  const { land } = words;
  const rows = validation.land.map(({ id, ours, official }) => [
    land.names[id],
    format.plain(ours),
    format.plain(official),
    `${format.signed((100 * (ours - official)) / official)}\u00a0%`,
  ]);
  return html`<section>
    <h4>${land.title}</h4>
    <p>${land.text}</p>
    ${figureTable(land.title, land.heads, [{ name: "", rows }])}
  </section>`;
}
