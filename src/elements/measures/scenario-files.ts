/** The scenarios of the page as a file and back, and the figures of the shown one as tables. */
import { ExchangeError } from "../../exchange/exchange-error.ts";
import { decodeScenarioFile, encodeScenarioFile, SCENARIO_FILE_END } from "../../exchange/scenario-file.ts";
import { SPACE_MEMBER, spaceMember, spaceOf, type SpaceWork } from "../../exchange/space-member.ts";
import { DEFAULT_SPACE } from "../../space/settings.ts";
import type { Scenario } from "../../measures/scenario.ts";
import { shownScenario, type Inputs } from "../../store/inputs.ts";
import { valueOf } from "../../store/loading.ts";
import type { App } from "../app.ts";
import { saveFile } from "../save-file.ts";
import { saveTable } from "../save-table.ts";
import { textsOf } from "../texts.ts";
import { scenarioName } from "./measure-words.ts";
import { emitterEffectTable, siteEffectTable } from "./measure-tables.ts";

/** What a table has a row for. */
export type ScenarioTable = "emitters" | "sites";

/** What became of a file. */
export type ReadScenarios =
  | { readonly kind: "read"; readonly scenarios: readonly Scenario[]; readonly space: SpaceWork | undefined }
  | { readonly kind: "fault"; readonly text: string };

/** Saves all scenarios, with the claims and the rules of space where there are any; the name of the file. */
export function saveScenarios({ store }: App): string {
  const inputs = store.inputs.get();
  const { scenarios, claims, space } = inputs.work;
  const edition = valueOf(store.firstView.get())?.edition;
  const text = encodeScenarioFile({
    scenarios: scenarios.length === 0 ? [shownScenario(inputs)] : scenarios,
    ...(edition === undefined ? {} : { edition }),
    other:
      claims.length === 0 && space === DEFAULT_SPACE
        ? {}
        : { [SPACE_MEMBER]: spaceMember({ settings: space, claims }) },
  });
  const name = `${fileNameOf(inputs)}${SCENARIO_FILE_END}`;
  saveFile(name, text, "application/json");
  return name;
}

/** The scenarios of a file, or what is wrong with it in words. */
export function readScenarios(text: string, file: string, { store }: App): ReadScenarios {
  const { faults } = textsOf(store.inputs.get().language).say.measures.scenarios;
  const emitters = valueOf(store.firstView.get())?.emitters.map(({ id }) => id);
  try {
    const known = emitters === undefined ? undefined : new Set(emitters);
    const { scenarios, other } = decodeScenarioFile(text, file, known);
    return { kind: "read", scenarios, space: spaceOf(other, file) };
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    switch (error.kind) {
      case "not-json":
      case "not-piekkaart":
      case "unsupported-version":
        return { kind: "fault", text: faults[error.kind] };
      case "bad-value":
        return { kind: "fault", text: faults["bad-value"](error.element ?? file) };
      default:
        return { kind: "fault", text: faults.other };
    }
  }
}

/** Saves what the shown scenario does, by source or by area; false where it is not there yet. */
export function saveEffects(kind: ScenarioTable, { store, scenarioEffect }: App): boolean {
  const texts = textsOf(store.inputs.get().language);
  const effect = scenarioEffect.get();
  const first = valueOf(store.firstView.get());
  if (effect === undefined || first === undefined) return false;
  const table =
    kind === "emitters" ? emitterEffectTable(effect, first.emitters, texts) : siteEffectTable(effect, texts);
  const heading = `${table.heading}, ${scenarioName(effect.scenario, texts)}, ${effect.scenario.year}`;
  saveTable(
    { ...table, heading },
    Array.from({ length: table.length }, (_, row) => row),
    first.edition,
    texts,
  );
  return true;
}

/** The name of the shown scenario, as files are called. */
function fileNameOf(inputs: Inputs): string {
  const name = scenarioName(shownScenario(inputs), textsOf(inputs.language));
  const plain = name
    .normalize("NFD")
    .replace(/[^\w\s-]/g, "")
    .trim();
  return `piekkaart-${plain.toLowerCase().replace(/\s+/g, "-").slice(0, 40) || "scenario"}`;
}
