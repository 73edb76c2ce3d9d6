/** Claims and the answers to them, in words. What fits is rounded down. */
import type { Claim } from "../../space/claim.ts";
import type { LimitingHexagon } from "../../space/answer.ts";
import type { ClaimVerdict } from "../../space/verdict.ts";
import type { SelectedAnswer } from "../../store/claim-answers.ts";
import { plain } from "../rich.ts";
import type { Texts } from "../texts.ts";

/** What is said of a claim in one word. */
export type ClaimTag = keyof Texts["say"]["space"]["projects"]["tags"];

/** The name of a claim; one without a name has its number. */
export function claimName({ id, name }: Pick<Claim, "id" | "name">, { say }: Texts): string {
  return name.trim() === "" ? say.space.projects.unnamed(id) : plain(name);
}

/** The substance that a claim emits most of, in kg; nitrogen oxides where it emits as much of both. */
export function mainSubstance({ sources }: Claim): "nh3" | "nox" {
  const sum = (substance: "nh3" | "nox"): number =>
    sources.reduce((total, source) => total + source[substance], 0);
  return sum("nh3") > sum("nox") ? "nh3" : "nox";
}

/** Purpose, priority and years. */
export function claimFacts({ purpose, priority, years }: Claim, { say }: Texts): string {
  const words = say.space.projects;
  const period = years === "permanent" ? words.permanent : words.period(String(years.from), String(years.to));
  return words.facts(words.purposes[purpose], String(priority), period);
}

/** Height, heat and place of the first source; how many sources where there are more. */
export function claimPlace({ sources }: Claim, { say, format }: Texts): string {
  const words = say.space.projects;
  if (sources.length > 1) return words.several(format.whole(sources.length));
  const [{ height, heatMegawatts, x, y }] = sources;
  return words.stack(format.plain(height), format.plain(heatMegawatts), format.place(x, y));
}

/** The tag of a verdict. */
export function tagOf(verdict: ClaimVerdict | undefined): ClaimTag {
  if (verdict === undefined) return "outside";
  if (!verdict.fits) return "blocked";
  return verdict.asked.hexagons === 0 ? "none" : "fits";
}

/** The sentence that answers a claim, with the decisive words between *. */
export function answerSentence({ asked, verdict, years }: SelectedAnswer, texts: Texts): string {
  const words = texts.say.space.projects.answer;
  const name = claimName(asked.claim, texts);
  if (verdict === undefined) return words.outside(name, String(years[0].account.ledger.year));
  if (verdict.fits) return verdict.asked.hexagons === 0 ? words.none(name) : words.fits(name);
  const count = texts.format.whole(verdict.blocked.receptors.length);
  return words.blocked(name, words.hexagons(count), verdict.limiting?.siteName ?? "");
}

/** Why a claim does not fit, each reason with the hexagons it holds on. */
export function reasonLines({ reasons }: ClaimVerdict, { say, format }: Texts): readonly string[] {
  const words = say.space.projects;
  return reasons.map(
    ({ reason, hexagons }) => `${words.reasons[reason]} (${words.onHexagons(format.whole(hexagons))})`,
  );
}

/** An amount that fits, two significant digits, rounded down. */
export function roundedDown(amount: number): number {
  if (!(amount > 0)) return 0;
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 1);
  // The quotient of what is a multiple already may fall just short of it.
  return Number((Math.floor(amount / unit + 1e-9) * unit).toPrecision(2));
}

/** An amount that fits as text. */
export function mostText(amount: number, { format }: Texts): string {
  return format.plain(roundedDown(amount));
}

/** Figures of the limiting hexagon, with as many decimals as give the smallest of them its size; they add up as shown. */
export function limitingFigures(
  limiting: LimitingHexagon,
  { format }: Texts,
): { readonly available: string; readonly asked: string; readonly rest: string } {
  const asked = limiting.asked > 0 ? limiting.asked : limiting.contribution;
  const decimals = Math.min(6, Math.max(2, 2 - Math.floor(Math.log10(Math.max(asked, 1e-6)))));
  const rounded = (value: number): number => Number(value.toFixed(decimals));
  const rest = Math.abs(rounded(asked) - rounded(limiting.available));
  return {
    available: format.fixed(limiting.available, decimals),
    asked: format.fixed(asked, decimals),
    rest: format.fixed(rest, decimals),
  };
}
