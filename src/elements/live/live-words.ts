/** Words for figures that came from a live service. */
import type { LiveEdition } from "../../check/live-hexagons.ts";
import type { LiveFigures } from "../../store/store.ts";
import type { Texts } from "../texts.ts";

/** The day on which a service was asked. */
export function liveDay({ askedAt }: Pick<LiveEdition, "askedAt">, { format }: Texts): string {
  return format.date(new Date(askedAt));
}

const MARKS = ["embedded", "background", "critical-load", "both"] as const;

/** Where the figures of a row come from; empty where none at all are live. */
export function rowOrigin(figures: LiveFigures | undefined, h: number, texts: Texts): string {
  if (figures === undefined) return "";
  const words = texts.say.live.card;
  const mark = MARKS[figures.live[h] as 0 | 1 | 2 | 3];
  return mark === "embedded" ? words.embedded : words[mark](liveDay(figures.edition, texts));
}
