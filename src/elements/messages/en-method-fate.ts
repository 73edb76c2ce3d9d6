/** English: how is computed, from what the ground takes to what a hexagon gets. */
import type { ModelChapter } from "./method-blocks.ts";

/** The chapters on what comes down, in the order of the computation. */
export const fateEn: readonly ModelChapter[] = [
  {
    title: "Dry deposition",
    blocks: [
      "Gas sticks to leaves, enters through stomata or goes into the ground. How fast is like current through three resistances in a row: through the air, through the thin layer around the leaf, and into the leaf itself.",
      { equation: "velocity", say: "v d is 1 divided by R a plus R b plus R c" },
      {
        equation: "aerodynamic",
        say: "R a is the logarithm of z divided by z zero, minus psi h of z divided by L, plus psi h of z zero divided by L, all divided by kappa times u star",
      },
      { equation: "canopy", say: "1 divided by R c is G w plus G s plus G g" },
      {
        where: [
          ["v_d", "deposition velocity, m/s"],
          ["R_a", "resistance of the air, s/m"],
          ["R_b", "resistance of the layer around the leaf, s/m"],
          ["R_c", "resistance of plants and ground, s/m"],
          ["G_w", "path over the wet surface of leaves, m/s"],
          ["G_s", "path through the stomata, m/s: only with light, and when it is not too cold or too dry"],
          ["G_g", "path to the ground, m/s"],
        ],
      },
      "The three paths come from DEPAC, with leaf area, light, temperature, humidity and wetness for each kind of vegetation. Per microgram in the air, forest takes about seven times as much ammonia as grass.",
      "Plants hold ammonia too. If there is much in the air already, they take up less. That is the compensation point:",
      {
        equation: "compensation",
        say: "1 divided by R a plus R b plus R eff is 1 minus chi divided by C b, times 1 divided by R a plus R b plus R c",
      },
      {
        where: [
          ["χ", "concentration that the plants give off themselves, µg/m³"],
          ["C_b", "ammonia that is there already, µg/m³"],
          ["R_eff", "resistance that includes the compensation point, s/m"],
        ],
      },
      {
        note: "The ammonia that is there already sets the compensation point, not the plume. So deposition stays proportional to emission. In very clean air (below about 1 µg/m³) the result can be just below zero; in sums we leave that as it is.",
      },
      "The method treats nitrogen oxides as a mixture of NO₂, NO and a little HNO₂. Dust has six size classes, from finer than 1 to coarser than 20 micrometres, each with its own resistance; the coarsest also falls by its weight.",
    ],
  },
  {
    title: "Wet deposition",
    blocks: [
      "Rain takes nitrogen along: in the cloud, and below the cloud by falling drops. That works only in the hours that it rains, and each shower takes less from air that is clean already:",
      {
        equation: "scavenging",
        say: "k is 100 P p divided by tau L, times 1 minus e to the power minus lambda times tau L",
      },
      {
        equation: "inCloud",
        say: "Lambda is W times R i, divided by 1000 times z i",
      },
      {
        where: [
          ["k", "loss by rain, % per hour"],
          ["P_p", "part of the time that it rains"],
          ["τ_L", "how long the plume is in the same shower, hours"],
          ["Λ", "rate of washout while it rains, per hour"],
          ["W", "how eagerly drops take up the substance: large for ammonia, small for nitrogen oxides"],
          ["R_i", "how hard it rains, mm per hour"],
        ],
      },
      "Ammonia dissolves well; near a source its wet deposition is a small part, farther off a quarter or more. Nitrogen oxides are not washed out below the cloud. Drops drift with the wind: close to a tall stack no wet deposition of that stack has come down yet.",
    ],
  },
  {
    title: "Conversion on the way",
    blocks: [
      "Part of the gas turns into fine particles on the way: ammonia into ammonium, nitrogen oxides into nitrate and nitric acid. Every hour a fixed part goes:",
      { equation: "conversion", say: "the decrease of Q in time is k c divided by 100, times Q" },
      {
        where: [
          ["k_c", "conversion, % per hour"],
          ["t", "travel time, hours"],
        ],
      },
      "What goes comes back as a particle, which is deposited dry and wet in turn. For that we march the plume on in six equal steps. AERIUS takes the conversion from maps; we use one value for the country.",
    ],
  },
  {
    title: "Losses on the way",
    blocks: [
      "What comes down on the way does not arrive farther on. Three factors keep account. Rain and conversion take something all along:",
      {
        equation: "loss",
        say: "E c is e to the power minus x divided by u t, times k c plus k w divided by 360,000",
      },
      "As long as the plume is not mixed through the whole mixing layer, it empties at the bottom; that is the factor E₂. After that evenly:",
      {
        equation: "depletion",
        say: "E 3 is e to the power minus x minus x g, times v e, divided by u e times z i",
      },
      {
        where: [
          ["k_w", "loss by rain, % per hour"],
          ["u_t", "mean wind on the way, m/s"],
          ["x_g", "distance at which the mixing layer is full, m"],
          ["v_e", "deposition velocity on the way, m/s"],
        ],
      },
      "Just above the ground the air holds less than at 50 metres, because the ground takes from it. That step is γ. Without losses on the way a low source would come out up to three quarters too high at 10 km.",
    ],
  },
  {
    title: "All together",
    blocks: [
      "For each kind of weather this gives the concentration at 4 metres, and from it the dry flux to the ground:",
      {
        equation: "concentration",
        say: "C 1 is f m times C zero times 1 minus gamma times E 2 times E 3 times E c",
      },
      {
        equation: "flux",
        say: "F 1 is 3600 times phi k times C 1, divided by R a plus R b plus R c",
      },
      "To that comes the wet flux, and the same once more for the particles that form on the way. The sum over the six kinds of weather is the answer:",
      {
        equation: "total",
        say: "D is the sum over k of: F 1 plus F 1 w, times 87.6 divided by M 1, plus F 2 plus F 2 w, times 87.6 divided by M 2",
      },
      {
        where: [
          ["D", "deposition, mol of nitrogen per ha per year"],
          ["F_1", "dry flux of the gas, µg/m² per hour; with w the wet one"],
          ["F_2", "the same for the particles"],
          [
            "M",
            "molar mass, g/mol: 17 and 18 for ammonia and ammonium, 46 and 62 for nitrogen oxides and nitrate",
          ],
        ],
      },
      "Of a low source of ammonia about a third of the nitrogen comes down within 25 km this way, of a low source of nitrogen oxides a good tenth, of a tall hot stack one or two per cent. The rest travels on.",
    ],
  },
  {
    title: "From method to hexagon",
    blocks: [
      "A hexagon of 1 hectare gets two results: as if it were forest, and as if it were open nature. The share of forest in its sensitive nature weighs them:",
      { equation: "hexagon", say: "D is f times D forest, plus 1 minus f times D open" },
      {
        where: [
          ["f", "share of forest in the sensitive nature of the hexagon"],
          ["D_F", "result on forest, half coniferous and half deciduous"],
          ["D_O", "result on heath and other open nature"],
        ],
      },
      "The roughness of forest and of open nature are the only two figures that we tuned ourselves. We did so on part of the points of a national computation with AERIUS; the validation below uses all points.",
      {
        note: "The result makes small jumps, for instance where the wind direction passes into the next sector of 30 degrees. They belong to the method. We do not smooth them.",
      },
    ],
  },
];
