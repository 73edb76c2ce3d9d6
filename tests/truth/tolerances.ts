/** The bounds that figures must keep, each with its reason. */
import type { Check, Validation, Words } from "../../src/elements/method/validation.ts";
import { decimals, isOutside } from "./statistics.ts";

/** What the bounds hold for. */
export type Found = Omit<Validation, "checks"> & {
  /** Largest deviation in the acceptance table, %. */
  readonly acceptance: number;
};

const PERCENT: Words = { nl: "%", en: "%" };
const RATIO: Words = { nl: "keer AERIUS", en: "times AERIUS" };
const FACTOR: Words = { nl: "factor", en: "factor" };
const POINTS: Words = { nl: "punten", en: "points" };
const FIGURES: Words = { nl: "cijfers", en: "figures" };
const DEPOSITION: Words = { nl: "mol/ha/jr", en: "mol/ha/yr" };

const PRINTED: Words = {
  nl: "Het programma drukt vier cijfers; dat is al 0,05\u00a0%. De methode vraagt ten hoogste 0,5\u00a0%.",
  en: "The program prints four digits; that alone is 0.05\u00a0%. The method asks for 0.5\u00a0% at most.",
};
const MEDIAN: Words = {
  nl: "Bij gelijke invoer mag er op de helft van de punten niet meer verschil zijn dan het afdrukken geeft.",
  en: "With equal input, half of the points may differ no more than printing does.",
};
const LEVEL: Words = {
  nl: "AERIUS rekent met tien jaar weer en met kaarten, wij niet. Gemiddeld mag dat geen tiende schelen.",
  en: "AERIUS uses ten years of weather and maps, we do not. On average that may not matter by more than a tenth.",
};
const SPREAD: Words = {
  nl: "Met deze invoer haalt de methode 1,19 in bos en 1,23 op open natuur, op punten waarop niets is afgesteld.",
  en: "With these inputs the method reaches 1.19 in forest and 1.23 in the open, on points that nothing was tuned on.",
};
const FAR_OFF: Words = {
  nl: "Twee keer de spreiding van 1,3 ligt op een factor 1,7. Buiten een factor 2 mag een punt van de honderd liggen.",
  en: "Twice the spread of 1.3 is a factor of 1.7. One point in a hundred may lie outside a factor 2.",
};
const DIRECTED: Words = {
  nl: "Andere jaren weer, andere kaarten en gebouwen: in een enkele richting scheelt dat tot een factor 1,5, en een enkel vak wijkt nog wat meer af.",
  en: "Other years of weather, other maps and buildings: in a single direction that is up to a factor of 1.5, and a single hexagon differs somewhat more.",
};
const UNDIRECTED: Words = {
  nl: "De richting is niet gepubliceerd. Er moet een richting zijn waarin wij binnen een factor 2 uitkomen.",
  en: "The direction is not published. There must be one in which we come within a factor 2.",
};
const STACK_UNKNOWN: Words = {
  nl: "De hoogte van de schoorsteen en de gekozen gebieden zijn niet openbaar. Daarom een factor 2 om de gepubliceerde grenzen.",
  en: "Neither the stack height nor the choice of areas is public. So a factor of 2 around the published ends.",
};
/** Of a sum that may be off by so many percents. */
function editions(percents: number): Words {
  return {
    nl: `De officiële som is van AERIUS. Ruim genoeg voor een andere uitgave van de kaarten (${percents}\u00a0%), te krap voor een fout in het optellen.`,
    en: `The official sum is of AERIUS. Wide enough for another issue of the maps (${percents}\u00a0%), too narrow for an error in adding up.`,
  };
}

/** All bounds, those that do not hold first. */
export function checksOf(found: Found): readonly Check[] {
  const { ops, national, small, rockwool, land } = found;
  const surface = (kind: string) => national.groups.find((one) => one.by === "surface" && one.kind === kind);
  const [forest, open] = [surface("forest"), surface("open")];
  if (forest === undefined || open === undefined)
    throw new RangeError("expected points in forest and in the open");
  const points = [...national.forest, ...national.open].map(([, , theirs, ours]) => ours / theirs);
  const directed = small.filter(({ bearing }) => bearing !== undefined);
  const undirected = small.filter(({ bearing }) => bearing === undefined);
  const checks: readonly Omit<Check, "passes">[] = [
    {
      id: "ops-largest",
      name: { nl: "OPS-LT: grootste afwijking", en: "OPS-LT: largest deviation" },
      unit: PERCENT,
      value: ops.all.largest,
      most: 0.5,
      reason: PRINTED,
    },
    {
      id: "ops-median",
      name: { nl: "OPS-LT: middelste afwijking", en: "OPS-LT: median deviation" },
      unit: PERCENT,
      value: ops.all.median,
      most: 0.05,
      reason: MEDIAN,
    },
    {
      id: "acceptance",
      name: {
        nl: "Voorbeeldtabel van de methode, met stof: grootste afwijking",
        en: "Table of examples of the method, with dust: largest deviation",
      },
      unit: PERCENT,
      value: found.acceptance,
      most: 0.1,
      reason: PRINTED,
    },
    ...(["forest", "open"] as const).map((kind, i): Omit<Check, "passes"> => ({
      id: `level-${kind}`,
      name: {
        nl: `AERIUS, landelijk, ${i === 0 ? "bos" : "open natuur"}: middelste verhouding`,
        en: `AERIUS, national, ${i === 0 ? "forest" : "open nature"}: median ratio`,
      },
      unit: RATIO,
      value: [forest, open][i].median,
      least: 0.9,
      most: 1.1,
      reason: LEVEL,
    })),
    ...(["forest", "open"] as const).map((kind, i): Omit<Check, "passes"> => ({
      id: `spread-${kind}`,
      name: {
        nl: `AERIUS, landelijk, ${i === 0 ? "bos" : "open natuur"}: spreiding`,
        en: `AERIUS, national, ${i === 0 ? "forest" : "open nature"}: spread`,
      },
      unit: FACTOR,
      value: [forest, open][i].spread,
      most: 1.3,
      reason: SPREAD,
    })),
    {
      id: "outside-two",
      name: {
        nl: "AERIUS, landelijk: deel van de punten buiten een factor 2",
        en: "AERIUS, national: share of points outside a factor 2",
      },
      unit: PERCENT,
      value: decimals((100 * points.filter((ratio) => isOutside(ratio)).length) / points.length, 2),
      most: 1,
      reason: FAR_OFF,
    },
    {
      id: "outside-three",
      name: {
        nl: "AERIUS, landelijk: punten buiten een factor 3",
        en: "AERIUS, national: points outside a factor 3",
      },
      unit: POINTS,
      value: points.filter((ratio) => isOutside(ratio, 3)).length,
      most: 0,
      reason: FAR_OFF,
    },
    {
      id: "small-directed",
      name: {
        nl: "AERIUS, losse gevallen: cijfers buiten een factor 2",
        en: "AERIUS, single cases: figures outside a factor 2",
      },
      unit: FIGURES,
      value: directed.filter(({ most }) => isOutside(most)).length,
      most: 0,
      reason: DIRECTED,
    },
    {
      id: "small-undirected",
      name: {
        nl: "AERIUS, losse gevallen zonder richting: cijfers die in geen enkele richting kloppen",
        en: "AERIUS, single cases without direction: figures that no direction meets",
      },
      unit: FIGURES,
      value: undirected.filter(({ least, most }) => least > 2 || most < 0.5).length,
      most: 0,
      reason: UNDIRECTED,
    },
    {
      id: "rockwool",
      name: {
        nl: "ROCKWOOL, 42.000 kg minder: gemiddeld over alle gebieden",
        en: "ROCKWOOL, 42,000 kg less: mean over all areas",
      },
      unit: DEPOSITION,
      value: rockwool.all.central,
      least: decimals(rockwool.published.least / 2, 2),
      most: decimals(rockwool.published.most * 2, 2),
      reason: STACK_UNKNOWN,
    },
    ...land.map(({ id, ours, official }): Omit<Check, "passes"> => landCheck(id, ours, official)),
  ];
  return checks
    .map((check) => ({ ...check, passes: passes(check) }))
    .sort((a, b) => Number(a.passes) - Number(b.passes));
}

const LAND: Readonly<Record<string, { readonly name: Words; readonly unit: Words; readonly slack: number }>> =
  {
    mapped: {
      name: { nl: "Land: gevoelige natuur op de kaart", en: "Land: mapped sensitive nature" },
      unit: { nl: "ha", en: "ha" },
      slack: 0.01,
    },
    hexagons: {
      name: { nl: "Land: vakken met gevoelige natuur", en: "Land: hexagons with sensitive nature" },
      unit: { nl: "vakken", en: "hexagons" },
      slack: 0.05,
    },
    overloaded: {
      name: { nl: "Land: vakken, (bijna) overbelast", en: "Land: hexagons, (nearly) overloaded" },
      unit: { nl: "vakken", en: "hexagons" },
      slack: 0.02,
    },
    below: {
      name: {
        nl: "Land: deel van de natuur onder de KDW",
        en: "Land: share of nature below the critical load",
      },
      unit: PERCENT,
      slack: 0.05,
    },
  };

function landCheck(id: string, value: number, official: number): Omit<Check, "passes"> {
  const { name, unit, slack } = LAND[id];
  const ends = [1 - slack, 1 + slack].map((part) => decimals(official * part, official > 100 ? 0 : 1));
  return {
    id: `land-${id}`,
    name,
    unit,
    value,
    least: ends[0],
    most: ends[1],
    reason: editions(100 * slack),
  };
}

function passes({ value, least = -Infinity, most = Infinity }: Omit<Check, "passes">): boolean {
  return value >= least && value <= most;
}
