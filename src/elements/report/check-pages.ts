/** The report of a checked source, or of situations held against each other. */
import { html } from "lit";
import { SITUATIONS, type OwnSource } from "../../check/own-source.ts";
import type { Answer } from "../../store/answer.ts";
import { selectedSource, type Inputs } from "../../store/inputs.ts";
import type { FirstView } from "../../store/services.ts";
import type { App } from "../app.ts";
import { isDefinitional } from "../definition.ts";
import { comparisonFormula, comparisonSentences } from "../check/comparison-words.ts";
import { ownName } from "../check/own-words.ts";
import "../charts/pk-contribution-chart.ts";
import "../charts/pk-load-gauge.ts";
import { nameOf } from "../emitter-names.ts";
import { emitterFacts, ownFacts } from "../facts.ts";
import { resultTable } from "../result-table.ts";
import type { TableData } from "../table-data.ts";
import type { Texts } from "../texts.ts";
import { linesOf, sentenceOf, type Said } from "../verdict-words.ts";
import { comparisonTable } from "./comparison-table.ts";
import type { Report, ReportPage } from "./report.ts";

/** Undefined while there is no answer. */
export function checkReport(app: App, inputs: Inputs, first: FirstView, texts: Texts): Report | undefined {
  if (inputs.comparing && inputs.emitter === undefined) return plansReport(app, inputs, texts);
  const found = app.answer.get();
  return found === undefined ? undefined : sourceReport(found, inputs, first, texts);
}

function sourceReport(found: Answer, inputs: Inputs, first: FirstView, texts: Texts): Report {
  const { say } = texts;
  const words = say.report;
  const { emitter, whole, result, own, isExact, hasBand } = found;
  const named = whole ?? emitter;
  const { count, year, work } = inputs;
  const selected = selectedSource(inputs);
  const said: Said = {
    name: named && nameOf(named),
    sources: own.length,
    ...{
      verdict: result.verdict,
      load: result.load,
      sensitive: result.loads.sensitive,
      count,
      isExact,
      hasBand,
    },
    isDefinition: named === undefined ? count === "overloaded" : isDefinitional(named, year, count),
    zeroReason: result.zeroReason,
  };
  const isNothing = result.load.high <= 0 && result.load.central <= 0;
  const basis: ReportPage =
    named === undefined
      ? {
          question: words.basis,
          facts: selected === undefined ? [] : ownFacts(found, selected, first.edition, texts),
          tables: [ownSourceTable(own, work.sources.length, texts)],
        }
      : {
          question: words.basis,
          facts: emitterFacts(found, first.edition, texts),
          ...(emitter === undefined ? {} : { sources: emitter.sources }),
        };
  return {
    title:
      named !== undefined
        ? nameOf(named)
        : own.length === 1
          ? ownName(own[0], work.sources.length, texts)
          : words.sources(texts.format.whole(own.length)),
    pages: [
      {
        question: words.questions.check,
        sentence: sentenceOf(said, texts),
        lines: [
          ...(isExact ? [] : [words.provisional]),
          ...linesOf(said, texts),
          words.counted(
            say.check.options.counts[count],
            say.explore.years[named === undefined ? "latest" : year],
            named !== undefined,
          ),
        ],
        hasMap: true,
        ...(isNothing
          ? {}
          : {
              chart: html`<pk-load-gauge
                .texts=${texts}
                .load=${said.load}
                verdict=${said.verdict}
                count=${count}
                .complete=${hasBand}
                .definition=${said.isDefinition}
              ></pk-load-gauge>`,
            }),
      },
      { question: words.questions.where, tables: [resultTable(result.sites, texts)] },
      basis,
    ],
  };
}

function plansReport(app: App, { threshold, work }: Inputs, texts: Texts): Report | undefined {
  const found = app.comparison.get();
  const totals = app.comparisonSummary.get();
  if (found === undefined || totals === undefined) return undefined;
  const words = texts.say.report;
  const [sentence, ...lines] = comparisonSentences(totals, threshold, texts);
  const present = SITUATIONS.filter((one) => work.sources.some(({ situation }) => situation === one));
  return {
    title: words.plan,
    pages: [
      {
        question: words.questions.plan,
        sentence,
        lines: [...lines, comparisonFormula(present, work.nettingFactor, texts)],
        hasMap: true,
      },
      { question: words.questions.where, tables: [comparisonTable(found.sites, texts)] },
      {
        question: words.basis,
        facts: [[texts.say.check.assumptions.meteo, texts.say.check.assumptions.meteoText]],
        tables: [ownSourceTable(work.sources, work.sources.length, texts)],
      },
    ],
  };
}

/** Own sources as they were entered. */
function ownSourceTable(sources: readonly OwnSource[], count: number, texts: Texts): TableData {
  const { say, format } = texts;
  const words = say.report.own;
  const figure = (
    name: "x" | "y" | "nh3" | "nox" | "dust" | "height" | "heatMegawatts",
    head: string,
    unit: string,
  ) => ({
    head,
    unit,
    value: (i: number) => sources[i][name],
    text: (i: number) => (sources[i][name] === undefined ? words.default : format.plain(sources[i][name])),
  });
  return {
    heading: words.title,
    length: sources.length,
    idOf: (i) => sources[i].id,
    columns: [
      { head: words.name, isText: true, value: (i) => ownName(sources[i], count, texts) },
      { head: words.situation, isText: true, value: (i) => say.check.situations.names[sources[i].situation] },
      figure("x", "x", "m"),
      figure("y", "y", "m"),
      figure("nh3", "NH₃", words.perYear),
      figure("nox", "NOx", words.perYear),
      figure("dust", words.dust, words.perYear),
      figure("height", words.height, "m"),
      figure("heatMegawatts", words.heat, "MW"),
    ],
  };
}
