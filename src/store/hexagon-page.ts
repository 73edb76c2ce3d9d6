/** Everything on the card of a hexagon: what it bears, and what each source adds to it. */
import { computed, type ReadableAtom } from "nanostores";
import { amounts, emissionOf } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import { depositionAt, hexagonFacts, type HexagonFacts } from "../check/hexagon-facts.ts";
import { ownEmission, type OwnSource } from "../check/own-source.ts";
import { RADIUS } from "../check/result.ts";
import { receptorCentre } from "../grid/receptor.ts";
import type { Contribution } from "../model/contribution.ts";
import type { Inputs } from "./inputs.ts";
import { valueOf, type Loading } from "./loading.ts";
import type { FirstView } from "./services.ts";
import type { EmitterAnswer, OwnAnswers, Store } from "./store.ts";

/** A source and what it adds to the hexagon. */
export interface HexagonSource {
  /** Exactly one of the two is there. */
  readonly emitter: Emitter | undefined;
  readonly own: OwnSource | undefined;
  /** From source to centre of the hexagon, m. */
  readonly distance: number;
  /** mol N/ha/yr; undefined where it is not loaded, or nothing was ever reported. */
  readonly deposition: number | undefined;
  /** False for an emitter that never reported an emission. */
  readonly isKnown: boolean;
}

/** A hexagon as the card shows it. */
export interface HexagonPage {
  readonly receptorId: number;
  /** Centre in RD, m. */
  readonly x: number;
  readonly y: number;
  /** By area; empty where there is no sensitive nature. */
  readonly facts: readonly HexagonFacts[];
  /** Sources within 25 km: those with a figure first, highest first; then by distance. */
  readonly sources: readonly HexagonSource[];
  /** Emitters among them that have not been loaded. */
  readonly missing: readonly string[];
  /** What the sources with a figure add together, mol N/ha/yr. */
  readonly added: number;
}

/** Undefined unless a hexagon is chosen and the data are there. */
export function hexagonPageAtom(store: Store): ReadableAtom<HexagonPage | undefined> {
  return computed(
    [store.inputs, store.firstView, store.ground, store.emitterAnswer, store.contributions, store.ownAnswers],
    (inputs, firstView, ground, emitterAnswer, contributions, ownAnswers): HexagonPage | undefined => {
      const first = valueOf(firstView);
      const known = valueOf(ground);
      const { hexagon: receptorId } = inputs;
      if (first === undefined || known === undefined || receptorId === undefined) return undefined;
      const [x, y] = receptorCentre(receptorId);
      const all = hexagonFacts(known.hexagons, first.sites, receptorId);
      // On a border of areas, the one that is open comes first.
      const facts = [...all].sort(
        (a, b) => Number(b.site.nr === inputs.site) - Number(a.site.nr === inputs.site),
      );
      const h = facts.at(0)?.h;
      const sources =
        h === undefined
          ? []
          : [
              ...emitterSources(inputs, first, loadedOf(contributions, emitterAnswer), h, x, y),
              ...ownSources(inputs, valueOf(ownAnswers), h, x, y),
            ].sort((a, b) => (b.deposition ?? -1) - (a.deposition ?? -1) || a.distance - b.distance);
      return {
        receptorId,
        x,
        y,
        facts,
        sources,
        missing: sources.flatMap(({ emitter, deposition, isKnown }) =>
          emitter !== undefined && deposition === undefined && isKnown ? [emitter.id] : [],
        ),
        added: sources.reduce((sum, { deposition }) => sum + (deposition ?? 0), 0),
      };
    },
  );
}

function loadedOf(
  contributions: Loading<ReadonlyMap<string, Contribution>>,
  emitterAnswer: Loading<EmitterAnswer>,
): ReadonlyMap<string, Contribution> {
  const loaded = new Map(valueOf(contributions));
  const answer = valueOf(emitterAnswer);
  if (answer !== undefined) loaded.set(answer.id, answer.contribution);
  return loaded;
}

/** Emitters within 25 km; an umbrella stands for its parts. */
function emitterSources(
  { year }: Inputs,
  { emitters }: FirstView,
  loaded: ReadonlyMap<string, Contribution>,
  h: number,
  x: number,
  y: number,
): readonly HexagonSource[] {
  return emitters.flatMap((emitter): readonly HexagonSource[] => {
    const distance = Math.hypot(emitter.rd[0] - x, emitter.rd[1] - y);
    if (emitter.parent !== undefined || distance > RADIUS) return [];
    const emission = emissionOf(emitter, year);
    const contribution = loaded.get(emitter.id);
    const deposition =
      contribution === undefined || !emission.isKnown
        ? undefined
        : depositionAt(contribution, amounts(emission), h);
    return [{ emitter, own: undefined, distance, deposition, isKnown: emission.isKnown }];
  });
}

/** Own sources that have an answer, within 25 km. */
function ownSources(
  { work }: Inputs,
  answers: OwnAnswers | undefined,
  h: number,
  x: number,
  y: number,
): readonly HexagonSource[] {
  return work.sources.flatMap((own): readonly HexagonSource[] => {
    const distance = Math.hypot(own.x - x, own.y - y);
    const answer = answers?.get(own.id);
    if (answer === undefined || distance > RADIUS) return [];
    const deposition = depositionAt(answer.contribution, amounts(ownEmission(own)), h);
    return [{ emitter: undefined, own, distance, deposition, isKnown: true }];
  });
}
