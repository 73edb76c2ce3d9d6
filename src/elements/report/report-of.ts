/** The report of what is looked at now. */
import { isKept } from "../../store/emitter-filter.ts";
import type { Inputs } from "../../store/inputs.ts";
import { valueOf } from "../../store/loading.ts";
import type { FirstView } from "../../store/services.ts";
import type { App } from "../app.ts";
import { isDefinitional } from "../definition.ts";
import { rankedSources } from "../ranking.ts";
import { sourceTable } from "../source-table.ts";
import type { Texts } from "../texts.ts";
import { checkReport } from "./check-pages.ts";
import { measuresReport } from "./measure-pages.ts";
import type { Report } from "./report.ts";
import { spaceReport } from "./space-pages.ts";

/** Undefined where there is nothing to report yet. */
export function reportOf(app: App, texts: Texts): Report | undefined {
  const inputs = app.store.inputs.get();
  const first = valueOf(app.store.firstView.get());
  if (first === undefined) return undefined;
  if (inputs.emitter !== undefined || inputs.view === "check") return checkReport(app, inputs, first, texts);
  if (inputs.view === "measures") return measuresReport(app, first, texts);
  if (inputs.view === "space") return spaceReport(app, first, texts);
  return exploreReport(app, inputs, first, texts);
}

/** The emitters as the table has them. */
function exploreReport(
  app: App,
  { year, count, filter, place }: Inputs,
  first: FirstView,
  texts: Texts,
): Report {
  const words = texts.say.report;
  const around = app.surroundings.get();
  const wanted = (around?.emitters ?? first.emitters).filter((one) => isKept(filter, one));
  const definitional = new Set(
    first.emitters.filter((one) => isDefinitional(one, year, count)).map(({ id }) => id),
  );
  const sources = rankedSources(wanted, first, year, count, texts);
  return {
    title: place?.name ?? texts.say.title,
    pages: [
      {
        question: words.questions.explore,
        lines: [
          words.counted(texts.say.check.options.counts[count], texts.say.explore.years[year], true),
          texts.say.check.assumptions.definitionText,
        ],
        hasMap: true,
        tables: [sourceTable(sources, definitional, texts)],
      },
    ],
  };
}
