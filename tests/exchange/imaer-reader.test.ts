import { describe, expect, it } from "vitest";
import { receptorCentre } from "../../src/grid/receptor.ts";
import { IMAER_VERSIONS } from "../../src/exchange/imaer-reader.ts";
import {
  characteristics,
  emission,
  gml,
  METADATA,
  PROFILE,
  RD,
  readText,
  receptor,
  result,
  source,
} from "./imaer-fixture.ts";

const profileOf = (version: string): string =>
  version === "6.0" ? PROFILE["6.0"] : Number(version) >= 5 ? PROFILE["5.1"] : PROFILE["2.2"];

describe("An IMAER file", () => {
  it.each(IMAER_VERSIONS)("of version %s gives source, characteristics and situation", async (version) => {
    const text = gml(source({ parts: characteristics(undefined, profileOf(version)) }), version);
    const document = await readText(text);
    expect(document).toMatchObject({
      version,
      year: 2026,
      project: "Proef",
      situation: { name: "Beoogd", reference: "REF1", type: "PROPOSED", nettingFactor: undefined },
      skipped: {},
      warnings: [],
    });
    expect(document.sources).toEqual([
      {
        id: "ES.1",
        name: "Schoorsteen A",
        x: 122_500.25,
        y: 461_500.5,
        shape: undefined,
        nh3: 1000,
        nox: 500,
        dust: 0,
        height: 22,
        spread: 0,
        heatMegawatts: 0.28,
        outflow: undefined,
        sector: 1800,
        timeProfile: 1,
        situation: "Beoogd",
      },
    ]);
  });

  it.each([1, 7, 64, 1000])("reads the same in pieces of %i bytes", async (size) => {
    const text = gml(
      source({ label: "Café — Ωmega" }) + receptor(4706906, 123280, 462176, result("NH3", "1.5")),
    );
    expect(await readText(text, size)).toEqual(await readText(text));
  });

  it("reads every kind of source by its sector and emissions, not those of its vehicles and animals", async () => {
    const more = `<imaer:vehicles><imaer:CustomVehicle>${emission("NOX", "5.9")}</imaer:CustomVehicle></imaer:vehicles>`;
    const types = ["FarmAnimalHousingSource", "FarmLodgingEmissionSource", "SRM2Road", "PlanEmissionSource"];
    const text = gml(types.map((type, i) => source({ type, id: `ES.${i}`, more })).join(""));
    const document = await readText(text);
    expect(document.sources.map(({ nox }) => nox)).toEqual([500, 500, 500, 500]);
    expect(document.skipped).toEqual({ vehicles: 4 });
  });

  it("counts PM10, NO2, buildings and unknown parts as skipped, and never reads PM10 as ammonium nitrate", async () => {
    const emissions =
      emission("NH3", "1") + emission("PM10", "7") + emission("NO2", "3") + emission("PM10", "0");
    const building = '<imaer:featureMember><imaer:Building gml:id="B.1"/></imaer:featureMember>';
    const foreign =
      '<imaer:featureMember><x:EmissionSource xmlns:x="urn:x" gml:id="X"/></imaer:featureMember>';
    const document = await readText(gml(source({ emissions }) + building + foreign + "<imaer:definitions/>"));
    expect(document.sources).toMatchObject([{ nh3: 1, nox: 0, dust: 0 }]);
    expect(document.skipped).toEqual({
      "Emission NO2": 1,
      "Emission PM10": 1,
      Building: 1,
      definitions: 1,
      "~EmissionSource": 1,
    });
  });

  it("leaves characteristics that are not stated to the sector", async () => {
    const document = await readText(gml(source({ parts: "" })));
    expect(document.sources).toMatchObject([
      { height: undefined, heatMegawatts: undefined, timeProfile: undefined, sector: 1800 },
    ]);
  });

  it("reads netting with its factor, also in the words of before 5.1", async () => {
    const netting = METADATA.replace("PROPOSED", "NETTING").replace(
      "</imaer:situationType>",
      "</imaer:situationType><imaer:nettingFactor>0.3</imaer:nettingFactor>",
    );
    const document = await readText(gml("", "5.0", netting));
    expect(document.situation).toMatchObject({ type: "OFF_SITE_REDUCTION", nettingFactor: 0.3 });
  });

  it("gives results in columns, 0 for a substance that is left out, and skips what is no deposition", async () => {
    const [x, y] = receptorCentre(4706907);
    const text = gml(
      receptor(4706906, 123280, 462176, result("NH3", "1.234") + result("NOX", "0.0567")) +
        receptor(4706907, x, y, result("NOX", "2E-3") + result("NOX", "9", "CONCENTRATION")),
    );
    const { receptors, skipped } = await readText(text);
    expect([...receptors.receptorId]).toEqual([4706906, 4706907]);
    expect([...receptors.nh3]).toEqual([1.234, 0]);
    expect([...receptors.nox]).toEqual([0.0567, 0.002]);
    expect(skipped).toEqual({ "result CONCENTRATION NOX": 1 });
  });

  it("reads results in the words of before 3.0, and own points with their label", async () => {
    const point = `<imaer:featureMember><imaer:CalculationPoint gml:id="CP.2"><imaer:GM_Point><gml:Point ${RD} gml:id="P"><gml:pos>207413.0 475162.0</gml:pos></gml:Point></imaer:GM_Point>${result("NH3", "787.2", "DEPOSITION", "Result")}<imaer:label>Eigen punt</imaer:label></imaer:CalculationPoint></imaer:featureMember>`;
    const { points } = await readText(gml(point, "2.2"));
    expect(points).toEqual([{ id: "CP.2", name: "Eigen punt", x: 207_413, y: 475_162, nh3: 787.2, nox: 0 }]);
  });

  it("warns where a receptor does not lie where its id says, where heat is computed and where figures leave the model", async () => {
    const heat =
      "<imaer:heatContent><imaer:CalculatedHeatContent><imaer:emissionTemperature>100.0</imaer:emissionTemperature><imaer:outflowDiameter>3.5</imaer:outflowDiameter><imaer:outflowVelocity>7.2</imaer:outflowVelocity><imaer:outflowDirection>HORIZONTAL</imaer:outflowDirection></imaer:CalculatedHeatContent></imaer:heatContent>";
    const text = gml(
      source({ parts: characteristics(heat, "<imaer:timeVaryingProfile/>", "350") }) +
        receptor(4706906, 123680, 462176, result("NH3", "1")),
    );
    const { warnings } = await readText(text);
    expect(warnings.map(({ kind }) => kind).sort()).toEqual([
      "heat-computed",
      "outside-model",
      "receptor-place",
      "time-profile",
    ]);
    expect(warnings[0].place).toMatch(/^line \d+, EmissionSource ES.1$/);
  });

  it("reads lines and surfaces with holes, in the ways GML has to write them", async () => {
    const line = `<imaer:GM_Curve><gml:Curve ${RD} gml:id="L"><gml:segments><gml:LineStringSegment><gml:posList>100000 400000 100100 400000 100100 400100</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></imaer:GM_Curve>`;
    const ring = (points: string): string =>
      `<gml:LinearRing><gml:posList>${points}</gml:posList></gml:LinearRing>`;
    const surface = `<imaer:GM_Surface><gml:Polygon ${RD} gml:id="S"><gml:exterior>${ring("100000 400000 100100 400000 100100 400100 100000 400100 100000 400000")}</gml:exterior><gml:interior>${ring("100040 400040 100060 400040 100060 400060 100040 400060 100040 400040")}</gml:interior></gml:Polygon></imaer:GM_Surface>`;
    const { sources } = await readText(
      gml(source({ geometry: line }) + source({ id: "ES.2", geometry: surface })),
    );
    expect(sources[0]).toMatchObject({ x: 100_100, y: 400_000, shape: { kind: "line" } });
    expect(sources[1].shape).toMatchObject({ kind: "surface", rings: [{ length: 5 }, { length: 5 }] });
    expect(sources[1].x).toBeCloseTo(100_050, 6);
  });
});
