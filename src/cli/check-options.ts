/** The options of `check`, read and checked. */
import { parseArgs } from "node:util";
import type { EmissionYear } from "../check/emission.ts";
import { EMISSION_YEARS } from "../check/emission.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import type { Emission, PointSource } from "../model/source.ts";
import { rdOption } from "./rd-option.ts";
import { numberOption, UsageError, wordOption } from "./usage.ts";

/** What is asked. */
export type CheckOptions = { readonly count: Count; readonly isJson: boolean } & (
  | { readonly kind: "emitter"; readonly id: string; readonly year: EmissionYear }
  | { readonly kind: "own"; readonly source: PointSource; readonly emission: Emission }
  | { readonly kind: "all"; readonly year: EmissionYear; readonly isRecompute: boolean }
  | {
      readonly kind: "batch";
      readonly sources: string;
      readonly out: string;
      /** Undefined: all the processor has. */
      readonly threads: number | undefined;
      readonly isDutch: boolean;
    }
);

/** The model's range, and more than any site emits: 1 Mt/yr. */
export const HIGHEST = { height: 200, heat: 50, emission: 1e9 } as const;

/** Reads the arguments after `check`; UsageError when they do not make a question. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      emitter: { type: "string" },
      rd: { type: "string" },
      all: { type: "boolean", default: false },
      recompute: { type: "boolean", default: false },
      year: { type: "string" },
      nh3: { type: "string" },
      nox: { type: "string" },
      dust: { type: "string" },
      height: { type: "string" },
      heat: { type: "string" },
      profile: { type: "string" },
      sources: { type: "string" },
      out: { type: "string" },
      threads: { type: "string" },
      dutch: { type: "boolean" },
      count: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { emitter, rd, all, sources } = values;
  const asked = [emitter !== undefined, rd !== undefined, all, sources !== undefined].filter(Boolean).length;
  if (asked !== 1)
    throw new UsageError("check: give one of --emitter ID, --rd X,Y, --all and --sources IN --out OUT.csv");
  const common = { count: wordOption("count", values.count, COUNTS, "overloaded"), isJson: values.json };
  const year = (): EmissionYear => wordOption("year", values.year, EMISSION_YEARS, "2019");
  const only = (allowed: readonly string[], kind: string): void => {
    const other = OWN_OR_OTHER.find(
      (name) => !allowed.includes(name) && values[name] !== undefined && values[name] !== false,
    );
    if (other !== undefined) throw new UsageError(`--${other} does not go with ${kind}: leave it out`);
  };
  if (emitter !== undefined) {
    only(["year"], "--emitter");
    return { ...common, kind: "emitter", id: emitter, year: year() };
  }
  if (sources !== undefined) {
    only(["out", "threads", "dutch"], "--sources");
    if (values.json) throw new UsageError("--json does not go with --sources: leave it out");
    if (values.out === undefined) throw new UsageError("--out is missing: give the CSV file to write");
    return {
      ...common,
      kind: "batch",
      sources,
      out: values.out,
      threads: values.threads === undefined ? undefined : wholeOption("threads", values.threads, 1, 256),
      isDutch: values.dutch ?? false,
    };
  }
  if (all) {
    only(["year", "recompute"], "--all");
    return { ...common, kind: "all", year: year(), isRecompute: values.recompute };
  }
  only(["nh3", "nox", "dust", "height", "heat", "profile"], "--rd");
  const [x, y] = rdOption("rd", rd ?? "");
  return {
    ...common,
    kind: "own",
    source: {
      x,
      y,
      height: numberOption("height", values.height, 0, HIGHEST.height),
      heatMegawatts: numberOption("heat", values.heat, 0, HIGHEST.heat),
      timeProfile: wordOption("profile", values.profile, ["0", "1"], "1") === "0" ? 0 : 1,
    },
    emission: {
      nh3: numberOption("nh3", values.nh3, 0, HIGHEST.emission),
      nox: numberOption("nox", values.nox, 0, HIGHEST.emission),
      dust: numberOption("dust", values.dust ?? "0", 0, HIGHEST.emission),
    },
  };
}

const OWN_OR_OTHER = [
  ...(["year", "recompute", "nh3", "nox", "dust", "height", "heat", "profile"] as const),
  ...(["out", "threads", "dutch"] as const),
];

function wholeOption(name: string, text: string, least: number, most: number): number {
  const value = numberOption(name, text, least, most);
  if (!Number.isInteger(value)) throw new UsageError(`--${name}: expected a whole number, got "${text}"`);
  return value;
}
