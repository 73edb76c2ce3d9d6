import { UsageError } from "./usage.ts";

/** The Netherlands in RD, m; on land x is less than y, so that swapped coordinates are found. */
const RD = { x: [0, 300_000], y: [290_000, 640_000] } as const;

/** A place "X,Y" in RD, m, from an option; UsageError when it is none, which says so when x and y are swapped. */
export function rdOption(option: string, text: string): readonly [number, number] {
  const parts = text.split(",");
  const [x, y] = parts.map((part) => (part.trim() === "" ? NaN : Number(part)));
  const isInside = x >= RD.x[0] && x <= RD.x[1] && y >= RD.y[0] && y <= RD.y[1];
  if (parts.length === 2 && isInside) return [x, y];
  const isSwapped = parts.length === 2 && y >= RD.x[0] && y <= RD.x[1] && x >= RD.y[0] && x <= RD.y[1];
  throw new UsageError(
    isSwapped
      ? `--${option}: x and y seem swapped; give ${option === "rd" ? "--rd " : ""}${y},${x}`
      : `--${option}: expected X,Y in metres RD, x ${RD.x.join(" to ")} and y ${RD.y.join(" to ")}; got "${text}"`,
  );
}
