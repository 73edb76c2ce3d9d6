/** What the user can do with space: the rules, what is recorded of areas, and the claims. */
import { freeId } from "../check/own-source.ts";
import type { SpaceWork } from "../exchange/space-member.ts";
import { movedClaim, type Claim } from "../space/claim.ts";
import { CLAIM_LIMITS, MOST_CLAIMS, newClaim } from "../space/new-claim.ts";
import type { Additionality } from "../space/rules.ts";
import type { SpaceSettings } from "../space/settings.ts";
import { selectedClaim, type Inputs } from "./inputs.ts";
import { changeWork } from "./steps.ts";
import type { Step } from "./store.ts";

/** Changes settings of space. */
export function changeSpace(change: Partial<SpaceSettings>): Step {
  return changeWork((work) => ({ ...work, space: { ...work.space, ...change } }));
}

/** Skims another share (0-1) everywhere, or in one province; undefined there is the share that holds everywhere. */
export function setSkim(share: number | undefined, province?: string): Step {
  return changeWork((work) => {
    const { overall, byProvince } = work.space.skim;
    if (province === undefined)
      return { ...work, space: { ...work.space, skim: { overall: share ?? 0, byProvince } } };
    const others = without(byProvince, province);
    const skim = { overall, byProvince: share === undefined ? others : { ...others, [province]: share } };
    return { ...work, space: { ...work.space, skim } };
  });
}

/** Records what the nature of an area allows; undefined takes the record away. */
export function recordNature(nr: number, record: Additionality | undefined): Step {
  return changeWork((work) => {
    const others = without(work.space.additionality, String(nr));
    const additionality = record === undefined ? others : { ...others, [nr]: record };
    return { ...work, space: { ...work.space, additionality } };
  });
}

/** Edits and rings another claim. */
export function selectClaim(id: string | undefined): Step {
  return (inputs) => (inputs.claim === id ? inputs : { ...inputs, claim: id, hexagon: undefined });
}

/** Adds a claim, under an id of its own, and selects it; at most {@link MOST_CLAIMS}. */
export function addClaim(claim: Claim): Step {
  return (inputs) => {
    const { claims } = inputs.work;
    if (claims.length >= MOST_CLAIMS) return inputs;
    const id = claims.some((one) => one.id === claim.id) ? freeId(claims) : claim.id;
    return { ...withClaims(inputs, [...claims, { ...claim, id }]), claim: id, hexagon: undefined };
  };
}

/** Adds a new claim at a place, RD m. */
export function addClaimAt(x: number, y: number): Step {
  return (inputs) => addClaim(newClaim(x, y, freeId(inputs.work.claims)))(inputs);
}

/** Moves the selected claim, RD m: a new one if there was none. */
export function placeClaim(x: number, y: number): Step {
  return (inputs) => {
    const selected = selectedClaim(inputs);
    return selected === undefined ? addClaimAt(x, y)(inputs) : moveClaim(selected.id, x, y)(inputs);
  };
}

/** Replaces the claim with the same id. */
export function setClaim(claim: Claim): Step {
  return (inputs) =>
    withClaims(
      inputs,
      inputs.work.claims.map((one) => (one.id === claim.id ? claim : one)),
    );
}

/** Moves a claim so that its first source comes to a place, RD m; all of it stays within the country's RD. */
export function moveClaim(id: string, x: number, y: number): Step {
  return (inputs) => {
    const claim = inputs.work.claims.find((one) => one.id === id);
    if (claim === undefined) return inputs;
    const { sources } = claim;
    const shift = (field: "x" | "y", to: number): number => {
      const [least, most] = CLAIM_LIMITS[field];
      const all = sources.map((source) => source[field]);
      const wanted = Math.round(to) - sources[0][field];
      return Math.min(most - Math.max(...all), Math.max(least - Math.min(...all), wanted));
    };
    return setClaim(movedClaim(claim, shift("x", x), shift("y", y)))(inputs);
  };
}

/** Adds a copy of a claim under another name, and selects it. */
export function copyClaim(id: string, name: string): Step {
  return (inputs) => {
    const claim = inputs.work.claims.find((one) => one.id === id);
    return claim === undefined ? inputs : addClaim({ ...claim, name })(inputs);
  };
}

/** Takes a claim away. */
export function removeClaim(id: string): Step {
  return (inputs) => {
    const { claims } = inputs.work;
    if (claims.every((one) => one.id !== id)) return inputs;
    return {
      ...withClaims(
        inputs,
        claims.filter((one) => one.id !== id),
      ),
      claim: inputs.claim === id ? undefined : inputs.claim,
      hexagon: undefined,
    };
  };
}

/** Takes the settings of a file, and adds its claims under ids of their own; at most {@link MOST_CLAIMS} in all. */
export function openSpace({ settings, claims: added }: SpaceWork): Step {
  return (inputs) => {
    const claims = [...inputs.work.claims];
    for (const one of added.slice(0, MOST_CLAIMS - claims.length))
      claims.push({ ...one, id: claims.some(({ id }) => id === one.id) ? freeId(claims) : one.id });
    return { ...inputs, work: { ...inputs.work, claims, space: settings } };
  };
}

function withClaims(inputs: Inputs, claims: readonly Claim[]): Inputs {
  return { ...inputs, work: { ...inputs.work, claims } };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
