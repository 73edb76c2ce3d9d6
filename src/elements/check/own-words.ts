/** What an own source is called, and what it is in a few words. */
import { pointSourceOf, type OwnSource } from "../../check/own-source.ts";
import type { SectorDefault } from "../../check/sector-default.ts";
import type { Texts } from "../texts.ts";

/** Its name; one without a name is "new source", or has its number where there are several. */
export function ownName(own: OwnSource, count: number, { say }: Texts): string {
  if (own.name !== "") return own.name;
  return count > 1 ? say.check.own.numbered(own.id) : say.check.own.unnamed;
}

/** Its facts in lines: stack and place; in short the amounts too, which then do not stand beside it. */
export function ownLines(
  own: OwnSource,
  defaults: readonly SectorDefault[],
  isShort: boolean,
  { say, format }: Texts,
): readonly string[] {
  const words = say.check.own;
  const source = defaults.length === 0 ? undefined : pointSourceOf(own, defaults);
  const stack = words.stack(format.plain(source?.height), format.plain(rounded(source?.heatMegawatts)));
  const isDefault =
    own.height === undefined || (own.heatMegawatts === undefined && own.outflow === undefined);
  const dust = own.dust > 0 ? [words.dust(format.whole(own.dust))] : [];
  if (isShort)
    return [[words.summary(format.whole(own.nh3), format.whole(own.nox)), ...dust].join(" · "), stack];
  return [...dust, isDefault ? `${stack} · ${words.defaults}` : stack, words.rd(format.place(own.x, own.y))];
}

/** Heat that was computed has more digits than it means. */
function rounded(heat: number | undefined): number | undefined {
  return heat === undefined ? undefined : Number(heat.toPrecision(3));
}
