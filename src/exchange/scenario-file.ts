/**
 * The file of a user's work, `*.piekkaart.json`: one object with its format and version, the scenarios, and members of other
 * parts of the program, each read by its own part and kept as it is by this one.
 */
import * as v from "valibot";
import type { Scenario } from "../measures/scenario.ts";
import { ExchangeError } from "./exchange-error.ts";
import { parseJsonText } from "./json-file.ts";
import { scenarios as scenarioList } from "./scenario-schema.ts";

/** The version that is written. A change that older programs would read wrongly raises it, and adds a migration. */
export const SCENARIO_FILE_VERSION = 1;
const FORMAT = "piekkaart";
/** End of the name of such a file. */
export const SCENARIO_FILE_END = ".piekkaart.json";

/** What is in a file. */
export interface ScenarioFile {
  readonly scenarios: readonly Scenario[];
  /** Edition of the data it was made with, for information; figures of emitters are not in the file. */
  readonly edition?: string;
  /** Members of other parts of the program, such as own sources and space, by name; JSON values. */
  readonly other: Readonly<Record<string, unknown>>;
}

/**
 * By version: how the object of that version becomes one of the next. Each is handed a plain object whose format and version
 * were checked, and nothing more.
 */
export type Migrations = Readonly<Record<number, (file: Readonly<Record<string, unknown>>) => unknown>>;
const MIGRATIONS: Migrations = {};

const head = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const body = v.looseObject({
  format: v.literal(FORMAT),
  version: v.literal(SCENARIO_FILE_VERSION),
  scenarios: scenarioList,
  edition: v.exactOptional(
    v.pipe(v.string("expected a text"), v.maxLength(60, "expected at most 60 characters")),
  ),
});

/** Members that this part of the program reads itself. */
const OWN_MEMBERS: ReadonlySet<string> = new Set(["format", "version", "edition", "scenarios"]);

/** The text of a file. */
export function encodeScenarioFile({ scenarios, edition, other }: ScenarioFile): string {
  const file = {
    ...other,
    format: FORMAT,
    version: SCENARIO_FILE_VERSION,
    ...(edition === undefined ? {} : { edition }),
    scenarios,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/**
 * Reads a file, older versions included. ExchangeError with the path of what is wrong and what to do; with the ids of the
 * emitters also for one that is not there.
 */
export function decodeScenarioFile(
  text: string,
  file: string,
  emitters?: ReadonlySet<string>,
  migrations: Migrations = MIGRATIONS,
): ScenarioFile {
  const content = read(migrated(parseJsonText(text, file), file, migrations), file);
  const { scenarios, edition } = content;
  const other = Object.fromEntries(Object.entries(content).filter(([name]) => !OWN_MEMBERS.has(name)));
  if (emitters !== undefined) checkEmitters(scenarios, emitters, file);
  return { scenarios, ...(edition === undefined ? {} : { edition }), other };
}

function migrated(value: unknown, file: string, migrations: Migrations): unknown {
  let current = value;
  for (;;) {
    const { success, output } = v.safeParse(head, current);
    if (!success)
      throw new ExchangeError(
        "not-piekkaart",
        { file },
        'it lacks "format": "piekkaart" and a version',
        `hand in a file that was saved by this program (${SCENARIO_FILE_END})`,
      );
    if (output.version > SCENARIO_FILE_VERSION)
      throw new ExchangeError(
        "unsupported-version",
        { file, element: "version" },
        `version ${output.version} is newer than ${SCENARIO_FILE_VERSION}, the newest that this program reads`,
        "open it in the newest version of this program",
      );
    if (output.version === SCENARIO_FILE_VERSION) return current;
    const migrate = Object.hasOwn(migrations, output.version) ? migrations[output.version] : undefined;
    if (migrate === undefined)
      throw new ExchangeError(
        "unsupported-version",
        { file, element: "version" },
        `version ${output.version} is not read any more`,
        "open and save it in the version of this program that made it",
      );
    current = migrate(output);
    const { success: isNext, output: next } = v.safeParse(head, current);
    if (!isNext || next.version <= output.version)
      throw new RangeError(`expected a migration of version ${output.version} to lead to a later one`);
  }
}

function read(value: unknown, file: string): v.InferOutput<typeof body> {
  const result = v.safeParse(body, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw badValue(file, pathOf(issue), issue.message);
}

function checkEmitters(scenarios: readonly Scenario[], emitters: ReadonlySet<string>, file: string): void {
  for (const [s, { own, tender }] of scenarios.entries()) {
    const named = [
      ...own.map(({ emitter }, i) => [`scenarios[${s}].own[${i}].emitter`, emitter] as const),
      ...(tender.bids ?? []).map(
        ({ emitter }, i) => [`scenarios[${s}].tender.bids[${i}].emitter`, emitter] as const,
      ),
    ];
    for (const [path, emitter] of named)
      if (!emitters.has(emitter)) throw badValue(file, path, `there is no emitter "${emitter}"`);
  }
}

function badValue(file: string, path: string, fault: string): ExchangeError {
  return new ExchangeError(
    "bad-value",
    { file, element: path },
    fault,
    "correct it in the file, or save the scenario again",
  );
}

/** Names joined by points, places in lists in brackets. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}
