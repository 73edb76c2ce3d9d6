/** English: how is computed, from weather to dilution. Equations by name; symbols in the notation of equations. */
import type { Block, ModelChapter } from "./method-blocks.ts";

/** What stands above the chapters. */
export const modelIntroEn: readonly Block[] = [
  "We compute with the OPS method of RIVM, the method that AERIUS uses too. OPS does not follow every gust of wind. It divides the hours of a year into kinds of weather, computes for each kind where the nitrogen goes, and adds that up by how often the kind occurs.",
  "For each pair of a source and a hexagon the same steps are taken: weather, height of the plume, dilution, losses on the way, deposition. The result is mol of nitrogen per hectare per year, for each kilogram that the source emits per year. *Twice the emission is exactly twice the deposition*: that is why a slider can answer at once.",
  "The symbols are those of the OPS documentation. If you only want to know what happens, skip the formulas: the text says the same.",
];

/** The chapters on the air, in the order of the computation. */
export const airEn: readonly ModelChapter[] = [
  {
    title: "Weather and wind",
    blocks: [
      "The statistics know six kinds of weather: unstable air (sun), neutral air (wind and clouds) and stable air (clear nights), each with a low and a high mixing layer. For each kind there are figures for twelve wind directions of 30 degrees: hours, wind speed, mixing height, temperature, rain and more.",
      "A kind of weather counts by how often it occurs with wind from the source to the hexagon. The hours are weighted between two directions, and between the statistics at the source and those at 100 km:",
      {
        equation: "weight",
        say: "phi k is 1 minus epsilon times n zero, plus epsilon times n one hundred, divided by N; epsilon is x plus 1, divided by 100,001",
      },
      {
        where: [
          ["φ_k", "share of the year with weather k and wind from source to hexagon"],
          ["n_0", "hours in the statistics at the source"],
          ["n_100", "hours in the statistics at 100 km"],
          ["x", "distance from source to hexagon, m"],
          ["N", "all hours of the year"],
        ],
      },
      "There are statistics for six regions of the Netherlands. At each hexagon the three nearest count, the nearest most. The wind turns with height; so a high plume comes down elsewhere than a low one.",
      {
        note: "A source does not emit the same every hour. Industry has the daily course of industry (profile 1), unless something else is entered.",
      },
    ],
  },
  {
    title: "The lowest layer of air",
    blocks: [
      "How fast air mixes depends on wind, sun and the roughness of the ground. Forest slows the wind more than heath. Three measures fix how the wind changes with height:",
      {
        equation: "wind",
        say: "U of z is u star divided by kappa, times the logarithm of z divided by z zero, minus psi of z divided by L",
      },
      {
        where: [
          ["u_*", "friction velocity, m/s: how hard the air rubs over the ground"],
          ["z_0", "roughness of the ground, m"],
          ["L", "Monin-Obukhov length, m: negative in sunshine, positive in a calm night"],
          ["κ", "0.4"],
          ["Ψ", "correction for unstable and stable air"],
        ],
      },
      "The statistics hold for one roughness per region. We convert them to the roughness at the source, on the way and at the hexagon, with the wind at 50 metres kept the same.",
      {
        note: "The method stops this step once it is right within 1.5 per cent. That belongs to it: computing on gives results some per cent off those of OPS.",
      },
    ],
  },
  {
    title: "The plume rises",
    blocks: [
      "Warm smoke rises. The heat of the source decides how far, and strong wind keeps the plume low.",
      { equation: "heat", say: "F b is 8.794 times Q h" },
      {
        equation: "rise",
        say: "Delta h is 21.3 times F b to the power 0.75, divided by u, if F b is below 55",
      },
      {
        equation: "highRise",
        say: "Delta h is 38.8 times F b to the power 0.6, divided by u, if F b is 55 or more",
      },
      "In a calm night the layered air holds the plume back:",
      {
        equation: "stableRise",
        say: "Delta h is 2.6 times F b divided by s times u, to the power 0.333",
      },
      {
        where: [
          ["Q_h", "heat that leaves the stack, MW"],
          ["F_b", "buoyancy"],
          ["Δh", "rise above the stack, m"],
          ["u", "wind halfway up the rise, m/s"],
          ["s", "measure of the layering of the air"],
        ],
      },
      "A part of a high plume breaks through the mixing layer. That part does not reach the ground; only rain takes something from it.",
      { equation: "captured", say: "f m is z i minus h, divided by Delta h, plus a half; between 0 and 1" },
      {
        where: [
          ["f_m", "part of the plume below the mixing height, from 0 to 1"],
          ["z_i", "mixing height, m"],
          ["h", "height of the stack plus the rise, m"],
        ],
      },
    ],
  },
  {
    title: "Dilution",
    blocks: [
      "On its way the plume grows higher and wider. Across the wind the method spreads it evenly over 30 degrees. In height it has the shape of a bell, whose width follows from the turbulence of the air. The ground and the top of the mixing layer act as mirrors.",
      {
        equation: "plume",
        say: "C zero is 12 Q divided by 2 pi x, times 2 divided by the root of 2 pi times sigma z times u e, times e to the power minus h squared divided by 2 sigma z squared, times S",
      },
      {
        where: [
          ["C_0", "concentration near the ground, without losses on the way, µg/m³"],
          ["Q", "emission, µg/s"],
          ["σ_z", "spread in height, m"],
          ["u_e", "wind that carries the plume, m/s"],
          ["S", "reflection at the top of the mixing layer"],
        ],
      },
      "Far away the whole mixing layer is filled. Then it becomes simpler:",
      { equation: "mixed", say: "C zero is 12 Q divided by 2 pi x, times 1 divided by u e times z i" },
      {
        note: "The spread is computed twice, at the source and at the hexagon. Above forest the air mixes more. Without the second time a low source would come out more than twice too high in forest at a kilometre.",
      },
    ],
  },
];
