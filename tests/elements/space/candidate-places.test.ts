import { describe, expect, it } from "vitest";
import {
  candidatePlaces,
  candidateRange,
  candidateShade,
  candidateTable,
} from "../../../src/elements/space/candidate-places.ts";
import { textsOf } from "../../../src/elements/texts.ts";
import { candidateGrid } from "../../../src/space/candidates.ts";
import { newClaim } from "../../../src/space/new-claim.ts";
import type { CandidateMap } from "../../../src/store/store.ts";

function found(...nox: readonly (number | undefined)[]): CandidateMap {
  return {
    claim: newClaim(200_000, 350_000),
    distance: 5000,
    grid: candidateGrid(200_000, 350_000, 5000, 400),
    answers: nox.map((most) => ({
      fits: false,
      largestShare: undefined,
      largestEmission: { nh3: 1, nox: most },
      blockedHexagons: 0,
      exact: false,
    })),
  };
}

describe("candidate places", () => {
  it("have the most of the claim's main substance, and the distance from where it stands", () => {
    const [here, there] = candidatePlaces(found(50, 200));
    expect(here).toMatchObject({ x: 200_000, y: 350_000, most: 50, away: 0 });
    expect(there.most).toBe(200);
    expect(there.away).toBeCloseTo(Math.hypot(there.x - 200_000, there.y - 350_000), 6);
  });

  it("are shaded from the least to the most, with all colour where there is no limit", () => {
    const places = candidatePlaces(found(10, 100, 1000, undefined));
    const range = candidateRange(places);
    expect(range).toEqual([10, 1000]);
    const shades = places.map(({ most }) => candidateShade(most, range));
    expect(shades[0]).toBeCloseTo(0.08, 9);
    expect(shades[1]).toBeCloseTo(0.54, 9);
    expect(shades.slice(2)).toEqual([1, 1]);
    expect(candidateRange(candidatePlaces(found(undefined)))).toBeUndefined();
    expect(candidateShade(0, [0, 0])).toBe(1);
  });

  it("stand in the table where most fits first, those without a limit before all, the nearer of two first", () => {
    const places = candidatePlaces(found(10, undefined, 1000, undefined));
    const { columns, length } = candidateTable(places, textsOf("nl"));
    const amounts = Array.from({ length }, (_, i) => columns[2].value(i));
    expect(amounts).toEqual([undefined, undefined, 1000, 10]);
    expect(columns[2].text?.(0)).toBe("geen grens");
    const away = [0, 1].map((i) => Number(columns[3].value(i)));
    expect(away[0]).toBeLessThanOrEqual(away[1]);
  });
});
