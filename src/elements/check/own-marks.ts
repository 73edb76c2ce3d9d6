/** The marks of the own sources on the map; the same array as long as nothing about them changes. */
import type { SourceMark } from "../../map/markers.ts";
import { selectedSource, type Inputs } from "../../store/inputs.ts";
import type { Texts } from "../texts.ts";
import { ownName } from "./own-words.ts";

const NONE: readonly SourceMark[] = [];

export class OwnMarks {
  #key: readonly unknown[] = [];
  #marks: readonly SourceMark[] = NONE;

  /** All own sources in the check, none elsewhere. */
  of(inputs: Inputs, texts: Texts): readonly SourceMark[] {
    const { view, emitter, work } = inputs;
    if (view !== "check" || emitter !== undefined) return NONE;
    const selected = selectedSource(inputs);
    const key = [work.sources, selected?.id, texts];
    if (key.some((part, i) => part !== this.#key[i])) {
      this.#key = key;
      this.#marks = work.sources.map((own) => ({
        id: own.id,
        x: own.x,
        y: own.y,
        selected: own === selected,
        situation: own.situation,
        label: ownName(own, work.sources.length, texts),
      }));
    }
    return this.#marks;
  }
}
