/** What is said of the surroundings of a place: the answer, the lines below it, and why there is nothing. */
import { overloadedShare } from "../check/overload.ts";
import type { NearSite, Surroundings } from "../store/surroundings.ts";
import { shareWords } from "./share-words.ts";
import type { Texts } from "./texts.ts";

/** One sentence, with the decisive words between *. */
export function surroundingsSentence(around: Surroundings, { say, format }: Texts): string {
  if (around.kind === "empty") return say.explore.noneAround;
  const words = shareWords(overloadedShare(around.overload), say, format);
  return around.kind === "country" ? say.explore.answer(words) : say.explore.answerAround(words);
}

/** The lines below it: the nearest and the heaviest area; without sensitive nature, what there is instead. */
export function surroundingsLines(around: Surroundings, { say, format }: Texts): readonly string[] {
  const words = say.explore.place;
  if (around.kind === "country") return [];
  const { sites, abroad } = around;
  const across = abroad === undefined ? [] : [words.abroad[abroad]];
  const named = (state: NearSite["profile"]["state"]): readonly string[] =>
    sites.filter(({ profile }) => profile.state === state).map(({ site }) => site.name);
  if (around.kind === "empty") {
    const [insensitive, unknown] = [named("not-sensitive"), named("not-assessed")];
    return [
      ...across,
      ...(insensitive.length === 0 ? [] : [words.onlyInsensitive(format.list(insensitive))]),
      ...(unknown.length === 0 ? [] : [words.onlyNotAssessed(format.list(unknown))]),
      ...(sites.length === 0 ? [words.nothing] : []),
    ];
  }
  const assessed = sites.filter(({ profile }) => profile.state === "assessed");
  const nearest = assessed.at(0);
  const worst = [...assessed].sort((a, b) => b.profile.share - a.profile.share).at(0);
  if (nearest === undefined || worst === undefined) return across;
  const away = say.area.distance(format.kilometres(nearest.distance));
  const worstShare = format.percent(worst.profile.share);
  if (nearest === worst && nearest.distance > 0 && worst.profile.share > 0)
    return [...across, words.nearestToo(nearest.site.name, away, worstShare)];
  return [
    ...across,
    nearest.distance === 0 ? words.inside(nearest.site.name) : words.nearest(nearest.site.name, away),
    ...(worst.profile.share > 0 && assessed.length > 1 ? [words.worst(worst.site.name, worstShare)] : []),
  ];
}
