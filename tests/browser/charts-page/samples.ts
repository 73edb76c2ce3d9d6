/** Invented figures for every chart: usual, awkward and none. */
import "../../../src/elements/charts/pk-before-after.ts";
import "../../../src/elements/charts/pk-contribution-chart.ts";
import "../../../src/elements/charts/pk-cost-chart.ts";
import "../../../src/elements/charts/pk-decay-chart.ts";
import "../../../src/elements/charts/pk-direction-rose.ts";
import "../../../src/elements/charts/pk-emissions-chart.ts";
import "../../../src/elements/charts/pk-load-gauge.ts";
import "../../../src/elements/charts/pk-load-lines.ts";
import "../../../src/elements/charts/pk-overload-bar.ts";
import "../../../src/elements/charts/pk-ratio-scatter.ts";
import "../../../src/elements/charts/pk-shares-chart.ts";
import "../../../src/elements/charts/pk-tornado.ts";
import "../../../src/elements/charts/pk-trend-chart.ts";
import "../../../src/elements/charts/pk-waterfall.ts";

/** Id, tag and properties. */
export type Sample = readonly [id: string, tag: string, properties: Readonly<Record<string, unknown>>];

const years = Array.from({ length: 12 }, (_, i) => 2019 + i);
const falling = (start: number, year: number, end: number): readonly number[] =>
  years.map((one) => (one < year ? start : end));
/** A repeatable wobble between -1 and 1. */
const wobble = (i: number): number => Math.sin(i * 12.9898) * Math.cos(i * 4.1414);
const distances = Array.from({ length: 900 }, (_, i) => 600 * (25_000 / 600) ** (i / 900));
const depositions = distances.map((metres, i) => 8 * (metres / 1000) ** -1.3 * Math.exp(wobble(i)));
const areas = [
  ["Meinweg", 2500],
  ["Groote Peel", 1100],
  ["Deurnsche Peel & Mariapeel", 690],
  ["Weerter- en Budelerbergen & Ringselven", 340],
  ["Roerdal", 120],
  ["Swalmdal", 80],
  ["Sarsven en De Banen", 40],
  ["Grensmaas", 4],
].map(([name, load]) => ({ name, load }));
const reported = (amounts: Readonly<Record<number, number>>): unknown[] =>
  Object.entries(amounts).map(([year, amount]) => ({ year: Number(year), amount, source: "E-PRTR (EEA)" }));
const ledger = [
  { name: "vrijval", kind: "total", value: 2300, tone: "less" },
  { name: "afroming 30 %", kind: "step", value: -690 },
  { name: "nodig voor natuur", kind: "step", value: 0, reason: "natuur laat het toe" },
  { name: "gereserveerd", kind: "step", value: -1610 },
  { name: "mogelijk bruikbaar", kind: "total", tone: "less" },
];

export const SAMPLES: readonly Sample[] = [
  ["contribution", "pk-contribution-chart", { areas }],
  ["contribution-none", "pk-contribution-chart", { areas: [] }],
  ["decay", "pk-decay-chart", { distances, depositions }],
  ["decay-few", "pk-decay-chart", { distances: [800, 2000, 9000], depositions: [14, 3, 0.2] }],
  [
    "rose",
    "pk-direction-rose",
    { loads: [120, 300, 700, 1100, 400, 200, 90, 60, 50, 40, 60, 130, 220, 260, 200, 140] },
  ],
  ["rose-lopsided", "pk-direction-rose", { loads: [0, 0, 900, 3000, 10, 0, 0, 0, 0, 0, 40, 0] }],
  [
    "emissions",
    "pk-emissions-chart",
    {
      series: [
        {
          substance: "nh3",
          used: 2019,
          points: reported({ 2015: 176_000, 2018: 262_000, 2019: 259_000, 2022: 225_067 }),
        },
        {
          substance: "nox",
          points: reported({ 2015: 149_000, 2016: 168_000, 2017: 195_000, 2018: 205_000 }),
        },
      ],
    },
  ],
  [
    "emissions-closed",
    "pk-emissions-chart",
    {
      closedFrom: 2019,
      series: [
        { substance: "nh3", points: [] },
        { substance: "nox", points: reported({ 2016: 870_000 }) },
      ],
    },
  ],
  ["gauge", "pk-load-gauge", { load: { low: 3400, central: 5300, high: 8000 }, verdict: "meets" }],
  ["gauge-close", "pk-load-gauge", { load: { low: 1500, central: 2400, high: 4400 }, verdict: "uncertain" }],
  [
    "gauge-end",
    "pk-load-gauge",
    { load: { low: 80_000, central: 990_000, high: 1_000_000 }, verdict: "meets" },
  ],
  ["gauge-start", "pk-load-gauge", { load: { low: 0.2, central: 12, high: 40 }, verdict: "below" }],
  ["overload", "pk-overload-bar", { areas: [25_000, 3000, 3100, 59_000, 10_000] }],
  ["overload-uneven", "pk-overload-bar", { areas: [0, 1, 12, 59_000, 10] }],
  [
    "trend",
    "pk-trend-chart",
    {
      criticalLoad: 1071,
      points: [
        { year: 2020, deposition: 1120, isForecast: false },
        { year: 2021, deposition: 1080, isForecast: false },
        { year: 2025, deposition: 990, isForecast: true },
        { year: 2030, deposition: 880, isForecast: true },
      ],
    },
  ],
  [
    "load-lines",
    "pk-load-lines",
    {
      years,
      threshold: 2500,
      year: 2028,
      lines: [
        { name: "ROCKWOOL", tone: "series-1", loads: falling(118_000, 2027, 80_000) },
        { name: "ofi Koog aan de Zaan", tone: "series-4", loads: falling(14_000, 2025, 700) },
        { name: "Chemelot", tone: "series-2", loads: falling(7200, 2028, 2400) },
        { name: "DS Smith De Hoop", loads: falling(3000, 2019, 3000) },
        { name: "ENCI", loads: falling(900, 2020, 0) },
      ],
    },
  ],
  [
    "waterfall",
    "pk-waterfall",
    {
      steps: [
        { name: "in 2019", kind: "total", value: 128_437 },
        { name: "ROCKWOOL", kind: "step", value: -20_100, tone: "series-1" },
        { name: "Yara", kind: "step", value: 0, reason: "geen overbelaste natuur binnen 25 km" },
        { name: "tender", kind: "step", value: -28_200, tone: "series-2" },
        { name: "in 2028", kind: "total" },
      ],
    },
  ],
  ["waterfall-ledger", "pk-waterfall", { figures: "column", exact: true, steps: ledger }],
  [
    "cost",
    "pk-cost-chart",
    {
      rows: [
        { name: "ROCKWOOL", value: 570, low: 380, high: 860, tone: "series-1" },
        { name: "tender", value: 1900, low: 1300, high: 2900, tone: "series-2" },
        { name: "Yara", reason: "er valt niets te delen: geen overbelaste natuur binnen 25 km" },
      ],
    },
  ],
  [
    "before-after",
    "pk-before-after",
    {
      beforeName: "2019",
      afterName: "2028",
      rows: [
        { name: "Meinweg", before: 2500, after: 1600 },
        { name: "Deurnsche Peel & Mariapeel", before: 690, after: 690 },
        { name: "Leudal", before: 370, after: 410 },
        { name: "Roerdal", before: Number.NaN, after: 120 },
      ],
    },
  ],
  [
    "before-after-log",
    "pk-before-after",
    {
      scale: "log",
      rows: [
        { name: "ROCKWOOL", before: 118_000, after: 80_000 },
        { name: "ofi", before: 14_000, after: 0 },
      ],
    },
  ],
  [
    "tornado",
    "pk-tornado",
    {
      central: 5300,
      threshold: 2500,
      rows: [
        { name: "hoogte van de schoorsteen", low: 2100, high: 8200, lowInput: "80 m", highInput: "30 m" },
        { name: "weer van een ander jaar", low: 4400, high: 6400 },
        { name: "ammoniak in de lucht", low: 5100, high: 5900 },
      ],
    },
  ],
  [
    "ratio",
    "pk-ratio-scatter",
    {
      reference: "OPS-LT 5.3.1",
      cases: Array.from({ length: 300 }, (_, i) => {
        const theirs = 10 ** (-2 + i / 75);
        return { name: `geval ${i + 1}`, theirs, ours: theirs * Math.exp(wobble(i)) };
      }),
    },
  ],
  [
    "shares",
    "pk-shares-chart",
    {
      parts: [
        { name: "ROCKWOOL", amount: 47 },
        { name: "Chemelot", amount: 20 },
        { name: "overig", amount: 33, tone: "quiet" },
      ],
    },
  ],
  [
    "shares-long",
    "pk-shares-chart",
    {
      parts: [
        "energie-infrastructuur",
        "PAS-melders",
        "woningbouw",
        "overige projecten",
        "niet uitgegeven",
      ].map((name, i) => ({ name, amount: 50 / (i + 1) })),
    },
  ],
];
