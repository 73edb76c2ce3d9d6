/** A report as data: pages that each answer one question. */
import type { TemplateResult } from "lit";
import type { Provenance } from "../../check/emitter.ts";
import type { Fact } from "../pk-evidence.ts";
import type { Figure } from "../pk-figures.ts";
import type { TableData } from "../table-data.ts";

/** One question with its answer. All but the question may be absent. */
export interface ReportPage {
  readonly question: string;
  /** With the decisive words between *. */
  readonly sentence?: string;
  readonly lines?: readonly string[];
  readonly figures?: readonly Figure[];
  /** A chart. */
  readonly chart?: TemplateResult;
  readonly hasMap?: boolean;
  readonly list?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly sources?: readonly Provenance[];
  readonly tables?: readonly TableData[];
}

export interface Report {
  /** What it is about: a company, a plan, a scenario. */
  readonly title: string;
  readonly pages: readonly ReportPage[];
}
