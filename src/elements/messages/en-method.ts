/** English texts of the method page: its frame, and the chapters around the model. */
import { airEn, modelIntroEn } from "./en-method-air.ts";
import { fateEn } from "./en-method-fate.ts";
import { glossaryEn } from "./en-method-glossary.ts";
import { validationEn } from "./en-method-validation.ts";
import type { MethodMessages } from "./nl-method.ts";

export const methodEn: MethodMessages = {
  title: "Method",
  lead: "What Piekkaart computes, from what, how well that holds, and what it is not.",
  toc: "Contents",
  edition: (edition) => `Edition of the data: ${edition}`,
  print: "Print",
  chapters: {
    short: "In short",
    definition: "The definition",
    model: "How we compute",
    inputs: "Inputs and editions",
    aerius: "What AERIUS does and we do not",
    band: "The band around every figure",
    validation: "Validation",
    data: "Data",
    glossary: "Words",
    cite: "How to cite",
  },

  short: {
    is: "What it is",
    isList: (emitters) => [
      `A map that estimates for ${emitters} industrial sources, and for every source that you place yourself, how much nitrogen they bring to overloaded Natura 2000.`,
      "A check against the definition of a peak emitter, with a band around the answer. If the threshold lies in that band, the answer is “too uncertain”.",
      "The same method as OPS-LT 5.3.1, the public program of RIVM. With equal input the result is equal.",
      "Everything is computed in your browser. What you enter does not leave your computer.",
    ],
    not: "What it is not",
    notList: (peaks) => [
      "No AERIUS result and no decision. For a permit only AERIUS Calculator counts.",
      `No list of the ${peaks} industrial peak emitters: that is not public. A verdict on a named company is always our estimate.`,
      "No measurement. Stack heights are assumptions, emissions are what companies reported themselves.",
      "No statement on nature abroad: only Dutch areas count.",
    ],
  },

  definition: {
    blocks: (threshold, radius) => [
      `A peak emitter is an industrial company that brings at least *${threshold} mol of nitrogen* a year to overloaded Natura 2000 within *${radius} km* (RIVM 2023-0313; Staatscourant 2024, 34461). The emission of 2019 counts. A company here is one of SBI section C.`,
      "A hexagon counts if the total deposition on it is above the lowest critical load (KDW) of the sensitive nature in it, and if the centre of the hexagon lies within the radius. It counts with all sensitive hectares in it. The load is the sum:",
      { equation: "load", say: "V is the sum over the hexagons h of D h times A h" },
      { equation: "index", say: "I is 100 times V divided by the threshold" },
      {
        where: [
          ["V", "load, mol of nitrogen per year"],
          ["D_h", "what the source adds in hexagon h, mol per ha per year"],
          ["A_h", "hectares in hexagon h that count"],
          ["V_0", `the threshold, ${threshold} mol per year`],
          ["I", "index: 100 is exactly the threshold"],
        ],
      },
      "For just over half of the rows there are no public habitat maps. There one typical critical load is known per site: “critical load on site level”. Of such a hexagon counts the share of the site’s sensitive hectares whose critical load is below the deposition.",
      {
        note: "The official list used the critical loads of 2012 and the deposition of that time. We use those of 2023 and an estimate of the deposition in 2022. So our answer may differ.",
      },
    ],
    counts:
      "Besides this count you can choose hexagons that are nearly overloaded (less than 70 mol below the critical load), or all sensitive nature. Then the answer is no longer a check against the definition.",
  },

  model: { intro: modelIntroEn, chapters: [...airEn, ...fateEn] },

  inputs: {
    intro:
      "This goes into every computation. Where a map would be needed that we do not have, here is the value that stands in for it.",
    heads: ["Input", "Value", "Remark"],
    rows: {
      receptor: ["Hexagon", "its centre, 4 m high", "at most 25 km from the source, in the flat RD plane"],
      forest: ["Roughness of forest", "tuned on AERIUS"],
      open: ["Roughness of open nature", "tuned on AERIUS"],
      way: ["Roughness at the source and on the way", "mean Dutch countryside"],
      landUse: ["Land use on the way", "mean of the Netherlands"],
      nh3: ["Ammonia that is there already", "per hexagon, 2023", "that of the hexagon on the way too"],
      so2: ["Sulphur dioxide", "one value for the country"],
      no2: ["Nitrogen dioxide", "one value for the country"],
      nh3Conversion: ["Conversion of ammonia", "AERIUS uses maps"],
      noxConversion: ["Conversion of nitrogen oxides", "AERIUS uses maps"],
      meteo: ["Weather", "2005, six regions", "AERIUS: mean of 2005-2014"],
      profile: ["Daily course", "industry (profile 1)", "unless you choose another"],
      height: [
        "Stack height",
        "assumption, with low and high",
        "there are no public figures by company; without an assumption half to twice the sector value",
      ],
      heat: ["Heat", "sector value of AERIUS 2024", "far too low for tall stacks"],
      emission: [
        "Emission",
        "2019, or the last year that is known",
        "not reported is not zero: the band then reaches to the threshold above which companies must report",
      ],
      dust: ["Dust", "pure ammonium nitrate, fine", "with coarse dust in the band"],
    },
    landUse: (grass, arable, forest, water, built) =>
      `grass ${grass}, arable ${arable}, forest ${forest}, water ${water}, built-up ${built}`,
    perHour: (value) => `${value}\u00a0% per hour`,
    metres: (value) => `${value} m`,
    micrograms: (value) => `${value} µg/m³`,
    units: (nh3, nox, dust) =>
      `For the eye: 1 kg of ammonia is ${nh3} mol of nitrogen, 1 kg of nitrogen oxides (as NO₂) ${nox} mol, 1 kg of ammonium nitrate ${dust} mol.`,
  },

  aerius: {
    intro: "With equal input both give the same answer. So the difference is mostly in what goes in.",
    heads: ["Subject", "AERIUS", "Piekkaart", "Difference it makes"],
    rows: [
      [
        "Weather",
        "ten years (2005-2014)",
        "one year (2005)",
        "mean over directions 15 to 20\u00a0%, in one direction up to a factor of 1.5",
      ],
      [
        "Roughness and land use",
        "maps of 250 m",
        "forest and open per hexagon; one value on the way",
        "10 to 20\u00a0% at 25 km",
      ],
      [
        "Ammonia in the air",
        "maps, at the hexagon and on the way",
        "the value of the hexagon",
        "up to some tens of per cents, most on open nature near the source",
      ],
      ["Conversion", "maps per year", "one value for the country", "at most 5\u00a0% at 25 km"],
      ["Buildings", "effect of a building on the plume", "none", "mostly near a low source"],
      [
        "Kinds of sources",
        "points, lines, areas; traffic, ships, stables",
        "points only",
        "a large site is one point here",
      ],
      ["Deposition now", "official map", "own estimate on open data", "which hexagons are overloaded"],
      ["Habitats", "maps of all sites", "public maps; for some sites one figure", "counting of hectares"],
      ["Status", "prescribed by law", "fast, explaining, beside it", "for a decision: only AERIUS"],
    ],
    after:
      "We give the answer in the time of a mouse movement, with a band. If you want the official figure, run the source in AERIUS.",
  },

  band: {
    intro:
      "No figure stands alone. Around every load lies a band from low to high. Each cause is computed by itself, and the results are combined as if they were independent:",
    equation:
      "The logarithm of V plus divided by V is the root of the sum over i of the squared logarithm of V i divided by V",
    after:
      "That holds upward and downward apart. A cause that works one way only does not count on the other side. If the threshold of the definition lies within the band, we say that it is too uncertain.",
    heads: ["Cause", "What we compute", "Why so"],
    kinds: {
      model: [
        "Model against AERIUS",
        "spread of a single hexagon in the national validation, where the stack is the same",
      ],
      "meteo-year": ["Weather of another year", "other years and regions differ by 15 to 20\u00a0%"],
      stack: [
        "Stack height",
        "the lowest and the highest assumption",
        "there are no public figures by company",
      ],
      "nh3-background": ["Ammonia in the air", "the input to which the method is most sensitive"],
      dust: ["Size of dust", "coarse instead of fine", "not known by company"],
      background: ["Deposition now", "our estimate per hexagon; other hexagons count then"],
      emission: [
        "Emission that was not reported",
        "the nearest year that was, else the reporting threshold",
        "not reported is not zero",
      ],
    },
    factor: (factor) => `× and ÷ ${factor}`,
    both: (low, high) => `${low} and ${high} µg/m³ in all hexagons`,
    percents: (lower, higher) => `${lower} and ${higher} of the estimate`,
  },

  validation: validationEn,

  data: {
    intro:
      "Every figure on the map comes from one of these sets. “Not recorded” means that we do not know the fact; nothing was filled in.",
    facts: {
      counted: "Size",
      owner: "Owner",
      source: "Source",
      licence: "Licence",
      date: "Date",
      quality: "Quality",
      files: "Files",
    },
    attribution: "Attribution",
  },

  glossary: glossaryEn,

  cite: {
    intro: "With every figure name the edition, the choices, and that it is an estimate:",
    example: (edition) =>
      `Piekkaart, Nitrogen peak-emitter map, edition ${edition}. Estimate; no AERIUS result and no decision. Consulted on [date], [address from the address bar].`,
    address:
      "The address in the address bar keeps the chapter, the source and the choices. Whoever opens it sees the same.",
    licence: "The program text is free to use under the MIT licence. For the data the licences above hold.",
    shipped: "Licences of all that is shipped",
    packages: (count) => `${count} packages of others`,
    packageHeads: ["Package", "Version", "Licence"],
    literature: "Literature",
    works: [
      "J.A. van Jaarsveld (1995, 2004): The Operational Priority Substances model (OPS), description.",
      "F. Sauter et al.: The OPS-model, descriptions 4.5.2 to 5.1.1. RIVM.",
      "M.C. van Zanten et al. (2010): Description of the DEPAC module. RIVM.",
      "R.J. Wichink Kruit et al. (2010, 2012): compensation points of ammonia.",
      "W. Wamelink et al. (2023): critical loads of nitrogen deposition. WENR report 3272, doi 10.18174/633179.",
      "RIVM 2023-0313; Staatscourant 2024, 34461: definition of a peak emitter.",
      "Letter to parliament on making industry sustainable, October 2024.",
    ],
  },
};
