/** What the panel of space shows of the accounts and of a claim: figures in large, and lists to choose from. */
import type { SelectedAnswer, SpaceState } from "../../store/claim-answers.ts";
import type { FirstView } from "../../store/services.ts";
import type { Figure } from "../pk-figures.ts";
import type { Texts } from "../texts.ts";
import { mainSubstance, mostText } from "./claim-words.ts";
import type { NatureSite } from "./pk-nature-form.ts";

/** What is released and usable, on how many hexagons. */
export function ledgerFigures({ table: { total } }: SpaceState, { say, format }: Texts): readonly Figure[] {
  const words = say.space.figures;
  return [
    [format.load(total.released), words.released],
    [format.load(total.usable), words.usable],
    [format.whole(total.usableHexagons), words.hexagons],
  ];
}

/** Of the substance that the claim emits most of, how much would fit. */
export function claimFigures(
  { asked, verdict }: SelectedAnswer,
  { table }: SpaceState,
  texts: Texts,
): readonly Figure[] {
  if (verdict === undefined) return [];
  const { say, format } = texts;
  const words = say.space.projects.figures;
  const substance = mainSubstance(asked.claim);
  const most = verdict.largestEmission[substance];
  return [
    [format.whole(verdict.blocked.receptors.length), words.blocked(format.whole(verdict.asked.hexagons))],
    [most === undefined ? words.noLimit : mostText(most, texts), words[substance]],
    [format.load(table.total.usable), say.space.figures.usable],
  ];
}

/** Provinces with areas, by name. */
export function provincesOf(first: FirstView | undefined): readonly string[] {
  const all = new Set(first?.sites.flatMap(({ provinces }) => provinces) ?? []);
  return [...all].sort((a, b) => a.localeCompare(b));
}

/** Areas of which something can be recorded: those with release first, by size, then the others by name. */
export function natureSites(
  first: FirstView | undefined,
  space: SpaceState | undefined,
): readonly NatureSite[] {
  const potentials = new Map(space?.table.sites.map(({ nr, potential }) => [nr, potential]));
  return (first?.sites ?? [])
    .map(({ nr, name }) => ({ nr, name, potential: potentials.get(nr) ?? 0 }))
    .sort((a, b) => b.potential - a.potential || a.name.localeCompare(b.name))
    .map(({ nr, name, potential }) => ({ nr, name, isReached: potential > 0 }));
}
