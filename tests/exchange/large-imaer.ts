/** A result file of AERIUS of any size, made while it is read. Runs in a browser too. */
import { receptorCentre, receptorCorners } from "../../src/grid/receptor.ts";

/** Receptors per row of the block that the file covers, and the receptor in its corner. */
const WIDTH = 250;
const CORNER = 4_000_000;
const PER_ROW = 1529;

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<imaer:FeatureCollectionCalculator xmlns:imaer="http://imaer.aerius.nl/6.0" xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="NL.IMAER.Collection">
  <imaer:metadata>
    <imaer:AeriusCalculatorMetadata>
      <imaer:project><imaer:ProjectMetadata><imaer:year>2026</imaer:year><imaer:name>Groot</imaer:name></imaer:ProjectMetadata></imaer:project>
      <imaer:situation><imaer:SituationMetadata><imaer:name>Beoogd</imaer:name><imaer:situationType>PROPOSED</imaer:situationType></imaer:SituationMetadata></imaer:situation>
    </imaer:AeriusCalculatorMetadata>
  </imaer:metadata>
  <imaer:featureMember>
    <imaer:EmissionSource sectorId="1800" gml:id="ES.1">
      <imaer:label>Schoorsteen</imaer:label>
      <imaer:emissionSourceCharacteristics><imaer:EmissionSourceCharacteristics><imaer:emissionHeight>40</imaer:emissionHeight></imaer:EmissionSourceCharacteristics></imaer:emissionSourceCharacteristics>
      <imaer:geometry><imaer:EmissionSourceGeometry><imaer:GM_Point><gml:Point srsName="urn:ogc:def:crs:EPSG::28992" gml:id="ES.1.POINT"><gml:pos>197900 356000</gml:pos></gml:Point></imaer:GM_Point></imaer:EmissionSourceGeometry></imaer:geometry>
      <imaer:emission><imaer:Emission substance="NH3"><imaer:value>24000</imaer:value></imaer:Emission></imaer:emission>
    </imaer:EmissionSource>
  </imaer:featureMember>
`;
const CLOSING = "</imaer:FeatureCollectionCalculator>\n";

/** The deposition of NH3 that the file states for its receptor with a number, mol N/ha/yr. */
export function largeDeposition(number: number): number {
  return 0.001 * (number % 5000) + 0.25;
}

/** The id of the receptor with a number, from 0. */
export function largeReceptor(number: number): number {
  return CORNER + Math.floor(number / WIDTH) * PER_ROW + (number % WIDTH);
}

/**
 * The text of a file with so many receptors and so many bytes each, at least 1,400, in pieces of a few hundred KB. All of
 * it is plain ASCII: one byte per character.
 */
export function* largeImaer(receptors: number, bytesEach: number): Generator<string, void, undefined> {
  yield OPENING;
  let piece = "";
  for (let number = 0; number < receptors; number++) {
    const feature = featureOf(number);
    piece += feature + otherResults(bytesEach - feature.length - END.length) + END;
    if (piece.length < 300_000) continue;
    yield piece;
    piece = "";
  }
  yield piece + CLOSING;
}

const END = "    </imaer:ReceptorPoint>\n  </imaer:featureMember>\n";

function featureOf(number: number): string {
  const id = largeReceptor(number);
  const [x, y] = receptorCentre(id).map(Math.round);
  const corners = receptorCorners(id).map(([cx, cy]) => `${Math.round(cx)} ${Math.round(cy)}`);
  return `  <imaer:featureMember>
    <imaer:ReceptorPoint receptorPointId="${id}" gml:id="CP.${id}">
      <imaer:identifier><imaer:NEN3610ID><imaer:namespace>NL.IMAER</imaer:namespace><imaer:localId>CP.${id}</imaer:localId></imaer:NEN3610ID></imaer:identifier>
      <imaer:GM_Point><gml:Point srsName="urn:ogc:def:crs:EPSG::28992" gml:id="CP.${id}.POINT"><gml:pos>${x} ${y}</gml:pos></gml:Point></imaer:GM_Point>
      <imaer:representation><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992" gml:id="NL.IMAER.REPR.${id}"><gml:exterior><gml:LinearRing><gml:posList>${[...corners, corners[0]].join(" ")}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imaer:representation>
${resultOf("DEPOSITION", "NH3", largeDeposition(number))}${resultOf("DEPOSITION", "NOX", 0.5)}`;
}

function resultOf(type: string, substance: string, value: number): string {
  return `      <imaer:result>
        <imaer:CalculationResult resultType="${type}" substance="${substance}">
          <imaer:value>${value.toFixed(3)}</imaer:value>
        </imaer:CalculationResult>
      </imaer:result>
`;
}

const OTHER = resultOf("CONCENTRATION", "NO2", 1.25);

/** Results of other kinds, which a reader passes over, and spaces up to the length. */
function otherResults(length: number): string {
  const count = Math.max(0, Math.floor((length - 1) / OTHER.length));
  return `${OTHER.repeat(count)}${" ".repeat(Math.max(0, length - count * OTHER.length - 1))}\n`;
}
