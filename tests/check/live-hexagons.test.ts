import { describe, expect, it } from "vitest";
import { CountedAreas } from "../../src/check/counted.ts";
import { withLiveHexagons, type LiveHexagons } from "../../src/check/live-hexagons.ts";
import { OVERLOAD_CLASSES, overloadOf } from "../../src/check/overload.ts";
import { habitat, hexagonTable, site } from "./fixture.ts";

interface LiveRow {
  readonly id: number;
  readonly criticalLoad: number;
  readonly background: number;
  readonly isRelevant?: boolean;
  readonly isOverloaded?: boolean;
}

function liveOf(rows: readonly LiveRow[]): LiveHexagons {
  return {
    length: rows.length,
    receptorId: Uint32Array.from(rows, ({ id }) => id),
    criticalLoad: Float32Array.from(rows, ({ criticalLoad }) => criticalLoad),
    background: Float32Array.from(rows, ({ background }) => background),
    isRelevant: Uint8Array.from(rows, ({ isRelevant = true }) => Number(isRelevant)),
    isNear: Uint8Array.from(rows, ({ background, criticalLoad }) => Number(background > criticalLoad - 70)),
    isOverloaded: Uint8Array.from(rows, (row) =>
      Number(row.isOverloaded ?? row.background > row.criticalLoad),
    ),
    year: 2022,
    ranges: [[10, 99]],
    edition: {
      service: "example.org",
      askedAt: "2026-11-27T10:00:00.000Z",
      statedAt: undefined,
      digest: "0",
    },
  };
}

const TABLE = hexagonTable([
  { receptorId: 10, site: 1, criticalLoad: 1071, background: 1000 },
  { receptorId: 20, site: 1, criticalLoad: 714, background: 1200 },
  { receptorId: 20, site: 2, criticalLoad: 857, background: 1200 },
  { receptorId: 30, site: 3, criticalLoad: 1500, background: 1400, basis: 2, mappedArea: 0.5 },
  { receptorId: 200, site: 3, criticalLoad: 1500, background: 1400, basis: 2 },
]);

describe("live figures in a table", () => {
  it("take the place of the embedded ones in a new table of the same rows, in whole mol", () => {
    const before = structuredClone(TABLE);
    const { hexagons, live, replaced } = withLiveHexagons(
      TABLE,
      liveOf([{ id: 10, criticalLoad: 999.6, background: 1234.4 }]),
    );
    expect(hexagons.receptorId).toBe(TABLE.receptorId);
    expect([...hexagons.criticalLoad]).toEqual([1000, 714, 857, 1500, 1500]);
    expect([...hexagons.background]).toEqual([1234, 1200, 1200, 1400, 1400]);
    expect([...live]).toEqual([3, 0, 0, 0, 0]);
    expect(replaced).toBe(1);
    expect(TABLE).toEqual(before);
    expect(OVERLOAD_CLASSES[overloadOf(hexagons, 0)]).toBe("moderate");
  });

  it("go into both rows of a receptor on a border", () => {
    const { hexagons, replaced } = withLiveHexagons(
      TABLE,
      liveOf([{ id: 20, criticalLoad: 700, background: 900 }]),
    );
    expect([hexagons.criticalLoad[1], hexagons.criticalLoad[2]]).toEqual([700, 700]);
    expect([hexagons.background[1], hexagons.background[2]]).toEqual([900, 900]);
    expect(replaced).toBe(2);
  });

  it("make a row of a whole site count by its own critical load", () => {
    const sites = [1, 2, 3].map((nr) => site(nr, [habitat(500, 5), habitat(2000, 5)]));
    const { hexagons, siteLevelReplaced } = withLiveHexagons(
      TABLE,
      liveOf([{ id: 30, criticalLoad: 1600, background: 1700 }]),
    );
    expect(siteLevelReplaced).toBe(1);
    expect([...hexagons.basis]).toEqual([1, 1, 1, 1, 2]);
    expect(new CountedAreas(TABLE, sites).of("overloaded")[3]).toBe(0.25);
    expect(new CountedAreas(hexagons, sites).of("overloaded")[3]).toBe(0.5);
  });

  it("are counted: partly, unanswered, not relevant, not in the table, contradicting", () => {
    const result = withLiveHexagons(
      TABLE,
      liveOf([
        { id: 10, criticalLoad: 1071, background: NaN },
        { id: 20, criticalLoad: NaN, background: 900, isRelevant: false },
        { id: 40, criticalLoad: 1071, background: 1500 },
        { id: 41, criticalLoad: NaN, background: 1500, isRelevant: false },
      ]),
    );
    expect(result).toMatchObject({
      replaced: 0,
      partly: 3,
      unanswered: 1,
      notRelevant: 2,
      unknownReceptors: 1,
      contradicting: 0,
    });
    expect([...result.live]).toEqual([2, 1, 1, 0, 0]);
    const flagged = liveOf([{ id: 10, criticalLoad: 1071, background: 1500, isOverloaded: false }]);
    expect(withLiveHexagons(TABLE, flagged).contradicting).toBe(1);
  });

  it("leave a critical load that is not of sensitive nature as embedded", () => {
    const { hexagons, notRelevant } = withLiveHexagons(
      TABLE,
      liveOf([{ id: 10, criticalLoad: 2400, background: 1500 }]),
    );
    expect(hexagons.criticalLoad[0]).toBe(1071);
    expect(notRelevant).toBe(1);
  });

  it("that a table cannot hold are refused", () => {
    expect(() => withLiveHexagons(TABLE, liveOf([{ id: 10, criticalLoad: 0, background: 5 }]))).toThrow(
      RangeError,
    );
  });
});
