/** The report of a scenario. */
import { measuresOf } from "../../measures/scenario.ts";
import { shownScenario } from "../../store/inputs.ts";
import type { FirstView } from "../../store/services.ts";
import type { App } from "../app.ts";
import { emitterEffectTable, siteEffectTable } from "../measures/measure-tables.ts";
import {
  answerWords,
  changeWords,
  measureName,
  millions,
  provenanceWords,
  scenarioName,
  stepWords,
} from "../measures/measure-words.ts";
import { costOfMol } from "../measures/scenario-figures.ts";
import type { Texts } from "../texts.ts";
import type { Report } from "./report.ts";

/** Undefined while the effect is not there. */
export function measuresReport(app: App, { emitters }: FirstView, texts: Texts): Report | undefined {
  const held = app.heldModel.get();
  const effect = app.scenarioEffect.get();
  if (held === undefined || effect === undefined) return undefined;
  const { say, format } = texts;
  const words = say.report;
  const { scenario, totals } = effect;
  const avoided = held.model.avoided(effect.emissions.takes);
  const { sentence, lines } = answerWords(avoided, scenario.year, texts);
  const cost = costOfMol(effect, held.model);
  const measures = measuresOf(scenario, emitters);
  return {
    title: scenarioName(shownScenario(app.store.inputs.get()), texts),
    pages: [
      {
        question: words.questions.measures(String(scenario.year)),
        sentence,
        lines: [say.measures.context(String(scenario.year), say.measures.bases[scenario.baseYear]), ...lines],
        figures: [
          [format.change(Math.round(totals.change.nh3)), say.measures.figures.kilograms],
          cost.kind === "none"
            ? ["–", say.measures.figures.noCost]
            : [
                say.charts.cost.euros(format.estimate(cost.eur.central)),
                say.measures.figures.cost(
                  `${format.estimate(cost.eur.low)} – ${format.estimate(cost.eur.high)}`,
                ),
              ],
        ],
        hasMap: true,
      },
      { question: words.questions.emitters, tables: [emitterEffectTable(effect, emitters, texts)] },
      { question: words.questions.where, tables: [siteEffectTable(effect, texts)] },
      {
        question: words.questions.which,
        lines: [
          say.measures.years.steps(stepWords(measures, scenario, texts)),
          say.measures.years.assumed,
          say.measures.figures.source(millions(totals.subsidyEur, texts)),
        ],
        facts: measures
          .filter(({ isOn }) => isOn)
          .map(({ measure }) => {
            const found = effect.measures.find(({ id }) => id === measure.id);
            const change = found === undefined ? "" : changeWords(found, texts);
            const origins = measure.provenance.map((one) => provenanceWords(one, texts));
            return [
              measureName(measure.id, scenario, texts),
              [change, ...origins].filter((one) => one !== "").join(" · "),
            ];
          }),
      },
    ],
  };
}
