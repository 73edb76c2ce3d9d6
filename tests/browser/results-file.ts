/** A file as AERIUS would give it: a source, and depositions on real hexagons around it that are a given share of ours. */
import { fileReader } from "../../src/cli/file-reader.ts";
import { loadHexagons, loadMeteo } from "../../src/data/land.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { receptorCentre } from "../../src/grid/receptor.ts";
import { createModel } from "../../src/model/deposition.ts";
import { depositionOnHexagons } from "../../src/model/hexagon-deposition.ts";

/** kg/yr NH3, 22 m and 0.28 MW: what the app takes for other industry. */
const SOURCE = { x: 197_900, y: 356_000, height: 22, heatMegawatts: 0.28, timeProfile: 1 } as const;
const NH3 = 24_000;

/** share: what the file states over what we compute. count: of hexagons. */
export async function resultsFile(share: number, count: number): Promise<string> {
  const read = fileReader();
  const [hexagons, meteo] = await Promise.all([loadHexagons(read), loadMeteo(read)]);
  const rows = hexagonsWithin(hexagons, SOURCE.x, SOURCE.y, 12_000).slice(0, count);
  const perKg = new Float32Array(rows.length);
  depositionOnHexagons(createModel(meteo), SOURCE, "NH3", hexagons, rows, perKg);
  const seen = new Set<number>();
  const receptors = Array.from(rows, (h, i) => {
    const id = hexagons.receptorId[h];
    if (seen.has(id)) return "";
    seen.add(id);
    const [x, y] = receptorCentre(id).map(Math.round);
    return `<imaer:featureMember><imaer:ReceptorPoint receptorPointId="${id}" gml:id="CP.${id}">
      <imaer:identifier><imaer:NEN3610ID><imaer:namespace>NL.IMAER</imaer:namespace><imaer:localId>CP.${id}</imaer:localId></imaer:NEN3610ID></imaer:identifier>
      <imaer:GM_Point><gml:Point srsName="urn:ogc:def:crs:EPSG::28992" gml:id="P.${id}"><gml:pos>${x} ${y}</gml:pos></gml:Point></imaer:GM_Point>
      <imaer:result><imaer:CalculationResult resultType="DEPOSITION" substance="NH3"><imaer:value>${(share * NH3 * perKg[i]).toFixed(6)}</imaer:value></imaer:CalculationResult></imaer:result>
    </imaer:ReceptorPoint></imaer:featureMember>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<imaer:FeatureCollectionCalculator xmlns:imaer="http://imaer.aerius.nl/6.0" xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="NL.IMAER.Collection">
  <imaer:metadata><imaer:AeriusCalculatorMetadata>
    <imaer:project><imaer:ProjectMetadata><imaer:year>2026</imaer:year><imaer:name>Oven</imaer:name></imaer:ProjectMetadata></imaer:project>
    <imaer:situation><imaer:SituationMetadata><imaer:name>Beoogd</imaer:name><imaer:situationType>PROPOSED</imaer:situationType></imaer:SituationMetadata></imaer:situation>
  </imaer:AeriusCalculatorMetadata></imaer:metadata>
  <imaer:featureMember><imaer:EmissionSource sectorId="1800" gml:id="ES.1">
    <imaer:label>Oven</imaer:label>
    <imaer:geometry><imaer:EmissionSourceGeometry><imaer:GM_Point><gml:Point srsName="urn:ogc:def:crs:EPSG::28992" gml:id="ES.1.P"><gml:pos>${SOURCE.x} ${SOURCE.y}</gml:pos></gml:Point></imaer:GM_Point></imaer:EmissionSourceGeometry></imaer:geometry>
    <imaer:emission><imaer:Emission substance="NH3"><imaer:value>${NH3}</imaer:value></imaer:Emission></imaer:emission>
  </imaer:EmissionSource></imaer:featureMember>
${receptors.join("\n")}
</imaer:FeatureCollectionCalculator>`;
}
