import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divided } from "../../src/exchange/divide.ts";
import type { ExchangeSource } from "../../src/exchange/exchange-source.ts";
import { imaerText, leftOutOf, type ImaerOutput } from "../../src/exchange/imaer-writer.ts";
import { exchangeSource, readText } from "./imaer-fixture.ts";

const MADE = { version: "0.1.0", edition: "2024.1" };
const output = (sources: readonly ExchangeSource[], changes: Partial<ImaerOutput> = {}): ImaerOutput => ({
  year: 2026,
  project: "Voorbeeld",
  corporation: "Fictief BV",
  description: "Eigen constructie",
  situation: { name: "Beoogd", reference: "VOORBEELD1", type: "PROPOSED", nettingFactor: undefined },
  sources,
  made: MADE,
  ...changes,
});
const written = (one: ImaerOutput): string => [...imaerText(one)].join("");
const RESULTS = {
  maximumRange: 25,
  receptors: {
    length: 1,
    receptorId: Uint32Array.of(4706906),
    nh3: Float64Array.of(1.234),
    nox: Float64Array.of(0.0567),
    edge: Uint8Array.of(0),
  },
};

/** Opening tags of the schema-valid sample in its order, by what they lie in. */
const ORDER =
  "FeatureCollectionCalculator metadata AeriusCalculatorMetadata project ProjectMetadata year name corporation description " +
  "situation SituationMetadata name reference situationType calculation CalculationMetadata substance substance resultType " +
  "maximumRange version VersionMetadata aeriusVersion databaseVersion gmlCreator featureMember EmissionSource identifier " +
  "NEN3610ID namespace localId label emissionSourceCharacteristics EmissionSourceCharacteristics heatContent " +
  "SpecifiedHeatContent value emissionHeight spread timeVaryingProfile StandardTimeVaryingProfile standardType geometry " +
  "EmissionSourceGeometry GM_Point Point pos emission Emission value emission Emission value featureMember ReceptorPoint " +
  "identifier NEN3610ID namespace localId GM_Point Point pos representation Polygon exterior LinearRing posList result " +
  "CalculationResult value result CalculationResult value edgeEffect";

/** A file has millimetres: sums of binary fractions are put on them. */
const mm = (metres: number): number => Math.round(1000 * metres) / 1000;

const coordinate = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: most, noNaN: true }).map(mm);
const place = fc.tuple(coordinate(10_000, 200_000), coordinate(300_000, 620_000));
const amount = fc.double({ min: 0, max: 1e8, noNaN: true });
const known = fc.record({
  name: fc.string({ unit: "grapheme" }),
  place,
  nh3: amount,
  nox: amount,
  height: fc.double({ min: 0, max: 200, noNaN: true }),
  heatMegawatts: fc.double({ min: 0, max: 50, noNaN: true }),
  spread: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
  sector: fc.integer({ min: 1, max: 9999 }),
  timeProfile: fc.constantFrom(undefined, 0 as const, 1 as const, 4 as const, 33 as const),
  shape: fc.oneof(
    fc.constant(undefined),
    place.map(([x, y]) => ({
      kind: "line" as const,
      line: [
        [x, y],
        [mm(x + 120.25), mm(y - 40.5)],
        [x, mm(y + 9)],
      ] as const,
    })),
    place.map(([x, y]) => ({
      kind: "surface" as const,
      rings: [
        [
          [x, y],
          [mm(x + 50.125), y],
          [mm(x + 50), mm(y + 70)],
          [x, mm(y + 60)],
          [x, y],
        ] as const,
      ],
    })),
  ),
});

describe("A written IMAER file", () => {
  it("has exactly the element order of the schema-valid sample", () => {
    const text = written(output([exchangeSource()], { results: RESULTS }));
    const names = [...text.matchAll(/<(?:imaer|gml):(\w+)/g)].map(([, name]) => name);
    expect(names.join(" ")).toBe(ORDER);
  });

  it("gives every gml:id once and names RD on every geometry", () => {
    const sources = [
      exchangeSource(),
      exchangeSource({ id: "ES.1" }),
      exchangeSource({
        shape: {
          kind: "line",
          line: [
            [1e5, 4e5],
            [1e5, 5e5],
          ],
        },
      }),
    ];
    const text = written(output(sources, { results: RESULTS }));
    const ids = [...text.matchAll(/gml:id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text.match(/<gml:(Point|LineString|Polygon) srsName="urn:ogc:def:crs:EPSG::28992"/g)).toHaveLength(
      5,
    );
  });

  it("names itself as not AERIUS and bears no AERIUS version; results are marked as ours when read again", async () => {
    const text = written(output([], { results: RESULTS }));
    const document = await readText(text);
    expect(document).toMatchObject({ aeriusVersion: "n.v.t.", databaseVersion: "n.v.t.", maximumRange: 25 });
    expect(document.creator).toBe("Piekkaart 0.1.0 (geen AERIUS), data 2024.1");
    expect(document.description).toContain("geen AERIUS-resultaat");
    expect(document.warnings.map(({ kind }) => kind)).toEqual(["own-result"]);
    expect([...document.receptors.nh3, ...document.receptors.nox]).toEqual([1.234, 0.0567]);
  });

  it("reads back the same: places to the millimetre, emissions and characteristics exactly", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(known, { maxLength: 5 }), async (many) => {
        const sources = many.map(({ place: [x, y], ...rest }) => exchangeSource({ x, y, ...rest }));
        const { sources: read } = await readText(written(output(sources)));
        expect(read).toHaveLength(sources.length);
        for (const [i, source] of sources.entries()) {
          const { x, y, name, shape } = source;
          const point = shape === undefined ? { x, y } : { x: read[i].x, y: read[i].y };
          expect(read[i]).toEqual({
            ...source,
            ...point,
            id: `ES.${i + 1}`,
            name: name.trim() || `ES.${i + 1}`,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(["REFERENCE", "PROPOSED", "TEMPORARY", "OFF_SITE_REDUCTION"] as const)(
    "keeps a situation %s",
    async (type) => {
      const situation = {
        name: 'A & B <"klein">',
        reference: "R1",
        type,
        nettingFactor: type === "OFF_SITE_REDUCTION" ? 0.3 : undefined,
      };
      expect((await readText(written(output([], { situation })))).situation).toEqual(situation);
    },
  );

  it("keeps an outflow, and text that XML cannot hold is left out", async () => {
    const outflow = {
      temperature: 100,
      diameter: 3.5,
      velocity: 7.2,
      velocityType: "NORMALISED_FLOW",
      direction: "VERTICAL",
    } as const;
    const [read] = (await readText(written(output([exchangeSource({ outflow, name: "a\u0000b\uD800c" })]))))
      .sources;
    expect(read.outflow).toEqual(outflow);
    expect(read.name).toBe("abc");
  });

  it("leaves dust out and says so, and leaves half-known characteristics to AERIUS", async () => {
    const sources = [
      exchangeSource({ dust: 48_000 }),
      exchangeSource({ name: "B", height: undefined, sector: undefined }),
    ];
    const text = written(output(sources));
    expect(text).not.toMatch(/48000|PM10/);
    expect((await readText(text)).sources[1]).toMatchObject({ height: undefined, sector: 9999, dust: 0 });
    expect(leftOutOf(sources)).toEqual([
      { kind: "dust", source: "Schoorsteen A", amount: 48_000 },
      { kind: "characteristics", source: "B", amount: undefined },
      { kind: "sector", source: "B", amount: undefined },
    ]);
  });

  it("takes sources that were divided, each with its own id", async () => {
    const line = exchangeSource({
      shape: {
        kind: "line",
        line: [
          [100_000, 400_000],
          [100_100, 400_000],
        ],
      },
    });
    const { sources } = await readText(written(output(divided(line))));
    expect(sources.map(({ nh3 }) => nh3)).toEqual([250, 250, 250, 250]);
  });
});
