/** The options of `check`, read and checked. */
import { parseArgs } from "node:util";
import type { EmissionYear } from "../check/emission.ts";
import { EMISSION_YEARS } from "../check/emission.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import type { Emission, PointSource } from "../model/source.ts";
import { numberOption, UsageError, wordOption } from "./usage.ts";

/** What is asked. */
export type CheckOptions = { readonly count: Count; readonly isJson: boolean } & (
  | { readonly kind: "emitter"; readonly id: string; readonly year: EmissionYear }
  | { readonly kind: "own"; readonly source: PointSource; readonly emission: Emission }
  | { readonly kind: "all"; readonly year: EmissionYear; readonly isRecompute: boolean }
);

/** The model's range, and more than any site emits: 1 Mt/yr. */
const HIGHEST = { height: 200, heat: 50, emission: 1e9 } as const;
/** The Netherlands in RD, m; on land x is less than y, so that swapped coordinates are found. */
const RD = { x: [0, 300_000], y: [290_000, 640_000] } as const;

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
      count: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const asked = [values.emitter !== undefined, values.rd !== undefined, values.all].filter(Boolean).length;
  if (asked !== 1) throw new UsageError("check: give one of --emitter ID, --rd X,Y and --all");
  const common = { count: wordOption("count", values.count, COUNTS, "overloaded"), isJson: values.json };
  const year = (): EmissionYear => wordOption("year", values.year, EMISSION_YEARS, "2019");
  const only = (allowed: readonly string[], kind: string): void => {
    const other = OWN_OR_OTHER.find(
      (name) => !allowed.includes(name) && values[name] !== undefined && values[name] !== false,
    );
    if (other !== undefined) throw new UsageError(`--${other} does not go with ${kind}: leave it out`);
  };
  if (values.emitter !== undefined) {
    only(["year"], "--emitter");
    return { ...common, kind: "emitter", id: values.emitter, year: year() };
  }
  if (values.all) {
    only(["year", "recompute"], "--all");
    return { ...common, kind: "all", year: year(), isRecompute: values.recompute };
  }
  only(["nh3", "nox", "dust", "height", "heat", "profile"], "--rd");
  const [x, y] = readRd(values.rd ?? "");
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

const OWN_OR_OTHER = ["year", "recompute", "nh3", "nox", "dust", "height", "heat", "profile"] as const;

function readRd(text: string): readonly [number, number] {
  const parts = text.split(",");
  const [x, y] = parts.map((part) => (part.trim() === "" ? NaN : Number(part)));
  const isInside = x >= RD.x[0] && x <= RD.x[1] && y >= RD.y[0] && y <= RD.y[1];
  if (parts.length === 2 && isInside) return [x, y];
  const isSwapped = parts.length === 2 && y >= RD.x[0] && y <= RD.x[1] && x >= RD.y[0] && x <= RD.y[1];
  throw new UsageError(
    isSwapped
      ? `--rd: x and y seem swapped; give --rd ${y},${x}`
      : `--rd: expected X,Y in metres RD, x ${RD.x.join(" to ")} and y ${RD.y.join(" to ")}; got "${text}"`,
  );
}
