/** The report of space: of the chosen project, and of the accounts it is judged against. */
import { html } from "lit";
import { shownScenario } from "../../store/inputs.ts";
import type { FirstView } from "../../store/services.ts";
import type { App } from "../app.ts";
import "../charts/pk-waterfall.ts";
import { scenarioName } from "../measures/measure-words.ts";
import {
  answerSentence,
  claimFacts,
  claimName,
  claimPlace,
  limitingFigures,
  reasonLines,
} from "../space/claim-words.ts";
import { claimFigures, ledgerFigures } from "../space/space-figures.ts";
import { spaceSiteTable } from "../space/space-tables.ts";
import { ledgerWords, waterfallSteps } from "../space/space-words.ts";
import type { Texts } from "../texts.ts";
import type { Report, ReportPage } from "./report.ts";

/** Undefined while the accounts are not there. */
export function spaceReport(app: App, { sites }: FirstView, texts: Texts): Report | undefined {
  const space = app.spaceState.get();
  if (space === undefined) return undefined;
  const { say, format } = texts;
  const words = say.report;
  const { year } = space.table;
  const answer = app.selectedAnswer.get();
  const limiting = answer?.verdict?.limiting;
  const figures = limiting && limitingFigures(limiting, texts);
  const names = say.space.projects.limiting;
  const project: readonly ReportPage[] =
    answer === undefined
      ? []
      : [
          {
            question: words.questions.fits,
            sentence: answerSentence(answer, texts),
            lines: [claimPlace(answer.asked.claim, texts), claimFacts(answer.asked.claim, texts)],
            figures: claimFigures(answer, space, texts),
            list: answer.verdict === undefined ? [] : reasonLines(answer.verdict, texts),
            facts:
              limiting === undefined || figures === undefined
                ? []
                : [
                    [
                      answer.verdict?.fits === true ? names.titleFits : names.title,
                      names.place(limiting.siteName, String(limiting.receptorId)),
                    ],
                    [names.available, `${figures.available} ${names.unit}`],
                    [limiting.asked > 0 ? names.asked : names.adds, `${figures.asked} ${names.unit}`],
                    ...(limiting.shortage > 0
                      ? [[names.shortage, `${figures.rest} ${names.unit}`] as const]
                      : []),
                    ...(limiting.indicative ? [[say.check.twin.levelHead, names.indicative] as const] : []),
                  ],
            hasMap: true,
          },
        ];
  const ledger = ledgerWords(space, sites, texts);
  return {
    title:
      answer === undefined
        ? scenarioName(shownScenario(app.store.inputs.get()), texts)
        : claimName(answer.asked.claim, texts),
    pages: [
      ...project,
      {
        question: words.questions.space(String(year)),
        sentence: ledger.sentence,
        lines: ledger.lines,
        figures: ledgerFigures(space, texts),
        hasMap: answer === undefined,
        chart: html`<pk-waterfall
          .texts=${texts}
          heading=${say.space.waterfall.title}
          note=${say.space.waterfall.note}
          figures="column"
          .steps=${waterfallSteps(space.table.total, texts)}
        ></pk-waterfall>`,
      },
      {
        question: words.questions.spaceSites,
        lines: [say.space.not.line, say.space.not.text],
        tables: [spaceSiteTable(space.table, texts)],
      },
      {
        question: words.basis,
        facts: Object.entries(app.store.inputs.get().work.space.additionality).map(([nr, record]) => [
          sites.find((site) => site.nr === Number(nr))?.name ?? nr,
          [
            say.space.nature.states[record.state],
            record.reason === "" ? say.space.nature.noReason : record.reason,
            say.space.nature.line(record.author, record.date),
          ].join(" · "),
        ]),
        lines: [
          say.space.context(scenarioName(shownScenario(app.store.inputs.get()), texts), String(year)),
          words.threshold(format.plain(app.store.inputs.get().threshold)),
        ],
      },
    ],
  };
}
