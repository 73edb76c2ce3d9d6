/** The marks of the claims on the map; the same array as long as nothing about them changes. */
import type { ClaimMark } from "../../map/markers.ts";
import type { SelectedAnswer, SpaceState } from "../../store/claim-answers.ts";
import { selectedClaim, type Inputs } from "../../store/inputs.ts";
import type { Texts } from "../texts.ts";
import { claimName } from "./claim-words.ts";

const NONE: readonly ClaimMark[] = [];

export class ClaimMarks {
  #marks: readonly ClaimMark[] = NONE;

  /** All claims while space is looked at, none elsewhere; each at its first source. */
  of(
    inputs: Inputs,
    asked: SelectedAnswer | undefined,
    space: SpaceState | undefined,
    texts: Texts,
  ): readonly ClaimMark[] {
    const { view, emitter, work } = inputs;
    if (view !== "space" || emitter !== undefined) return NONE;
    const selected = selectedClaim(inputs);
    const marks = work.claims.map((claim): ClaimMark => {
      const isAsked = asked?.asked.claim.id === claim.id;
      const verdict = isAsked
        ? asked.verdict
        : space?.allocation.claims.find((one) => one.claim.id === claim.id)?.verdict;
      const [{ x, y }] = claim.sources;
      return {
        ...{ id: claim.id, x, y, selected: claim === selected },
        ...{ fits: verdict?.fits, label: claimName(claim, texts) },
      };
    });
    const isSame =
      marks.length === this.#marks.length && marks.every((one, i) => isEqual(one, this.#marks[i]));
    return isSame ? this.#marks : (this.#marks = marks);
  }
}

function isEqual(one: ClaimMark, other: ClaimMark): boolean {
  return (
    one.id === other.id &&
    one.x === other.x &&
    one.y === other.y &&
    one.selected === other.selected &&
    one.fits === other.fits &&
    one.label === other.label
  );
}
