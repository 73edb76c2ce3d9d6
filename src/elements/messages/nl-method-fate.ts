/** Dutch: how is computed, from what the ground takes to what a hexagon gets. */
import type { ModelChapter } from "./method-blocks.ts";

/** The chapters on what comes down, in the order of the computation. */
export const fateNl: readonly ModelChapter[] = [
  {
    title: "Droog neerslaan",
    blocks: [
      "Gas blijft plakken aan bladeren, gaat door huidmondjes naar binnen of komt in de grond. Hoe snel dat gaat, is als stroom door drie weerstanden achter elkaar: door de lucht, door het dunne laagje om het blad, en in het blad zelf.",
      { equation: "velocity", say: "v d is 1 gedeeld door R a plus R b plus R c" },
      {
        equation: "aerodynamic",
        say: "R a is de logaritme van z gedeeld door z nul, min psi h van z gedeeld door L, plus psi h van z nul gedeeld door L, alles gedeeld door kappa maal u ster",
      },
      { equation: "canopy", say: "1 gedeeld door R c is G w plus G s plus G g" },
      {
        where: [
          ["v_d", "snelheid van neerslaan, m/s"],
          ["R_a", "weerstand van de lucht, s/m"],
          ["R_b", "weerstand van het laagje om het blad, s/m"],
          ["R_c", "weerstand van begroeiing en grond, s/m"],
          ["G_w", "weg over het natte bladoppervlak, m/s"],
          ["G_s", "weg door de huidmondjes, m/s: alleen met licht en niet te koud of te droog"],
          ["G_g", "weg naar de grond, m/s"],
        ],
      },
      "De drie wegen komen uit DEPAC, met bladoppervlak, licht, temperatuur, vocht en natheid per soort begroeiing. Bos vangt per microgram in de lucht ongeveer zeven keer zoveel ammoniak als gras.",
      "Planten bevatten zelf ook ammoniak. Is er al veel in de lucht, dan nemen ze minder op. Dat heet het compensatiepunt:",
      {
        equation: "compensation",
        say: "1 gedeeld door R a plus R b plus R eff is 1 min chi gedeeld door C b, maal 1 gedeeld door R a plus R b plus R c",
      },
      {
        where: [
          ["χ", "concentratie die de planten zelf afgeven, µg/m³"],
          ["C_b", "ammoniak die er al is, µg/m³"],
          ["R_eff", "weerstand waarin het compensatiepunt is verwerkt, s/m"],
        ],
      },
      {
        note: "De ammoniak die er al is bepaalt het compensatiepunt, niet de pluim. Daardoor blijft de neerslag evenredig met de uitstoot. Bij zeer schone lucht (minder dan ongeveer 1 µg/m³) kan de uitkomst net onder nul komen; in sommen laten wij dat staan.",
      },
      "Stikstofoxiden rekent de methode als een mengsel van NO₂, NO en een beetje HNO₂. Stof kent zes grootteklassen, van fijner dan 1 tot grover dan 20 micrometer, elk met een eigen weerstand; de grofste klasse valt ook door haar gewicht.",
    ],
  },
  {
    title: "Uitregenen",
    blocks: [
      "Regen neemt stikstof mee: in de wolk, en onder de wolk door vallende druppels. Dat werkt alleen in de uren dat het regent, en elke bui haalt minder uit lucht waar al weinig in zit:",
      {
        equation: "scavenging",
        say: "k is 100 P p gedeeld door tau L, maal 1 min e tot de macht min lambda maal tau L",
      },
      {
        equation: "inCloud",
        say: "Lambda is W maal R i, gedeeld door 1000 maal z i",
      },
      {
        where: [
          ["k", "verlies door regen, % per uur"],
          ["P_p", "deel van de tijd dat het regent"],
          ["τ_L", "hoe lang de pluim in dezelfde bui is, uur"],
          ["Λ", "uitwassnelheid zolang het regent, per uur"],
          ["W", "hoe gretig druppels de stof opnemen: groot voor ammoniak, klein voor stikstofoxiden"],
          ["R_i", "hoe hard het regent, mm per uur"],
        ],
      },
      "Ammoniak lost goed op; dicht bij een bron is de natte neerslag ervan een klein deel, verderop een kwart of meer. Stikstofoxiden spoelen onder de wolk niet uit. Druppels drijven met de wind mee: vlak naast een hoge schoorsteen valt er nog geen natte neerslag van die schoorsteen.",
    ],
  },
  {
    title: "Omzetten onderweg",
    blocks: [
      "Een deel van het gas verandert onderweg in fijne deeltjes: ammoniak in ammonium, stikstofoxiden in nitraat en salpeterzuur. Elk uur verdwijnt een vast deel:",
      { equation: "conversion", say: "de afname van Q in de tijd is k c gedeeld door 100, maal Q" },
      {
        where: [
          ["k_c", "omzetting, % per uur"],
          ["t", "reistijd, uur"],
        ],
      },
      "Wat verdwijnt komt terug als deeltje, en dat deeltje slaat zelf droog en nat neer. Wij rekenen de pluim daarvoor in zes gelijke stappen door. AERIUS haalt de omzetting uit kaarten; wij gebruiken één waarde voor het land.",
    ],
  },
  {
    title: "Verlies op de weg",
    blocks: [
      "Wat onderweg neerkomt, komt verderop niet meer aan. Drie factoren houden dat bij. Regen en omzetting nemen gestaag iets weg:",
      {
        equation: "loss",
        say: "E c is e tot de macht min x gedeeld door u t, maal k c plus k w gedeeld door 360.000",
      },
      "Zolang de pluim nog niet door de hele menglaag is gemengd, raakt hij aan de onderkant leeg; dat is de factor E₂. Daarna gelijkmatig:",
      {
        equation: "depletion",
        say: "E 3 is e tot de macht min x min x g, maal v e, gedeeld door u e maal z i",
      },
      {
        where: [
          ["k_w", "verlies door regen, % per uur"],
          ["u_t", "gemiddelde wind onderweg, m/s"],
          ["x_g", "afstand waarop de menglaag vol is, m"],
          ["v_e", "snelheid van neerslaan onderweg, m/s"],
        ],
      },
      "Vlak boven de grond is de lucht leger dan op 50 meter, omdat de grond eruit neemt. Die trap heet γ. Zonder verlies onderweg zou een lage bron op 10 km tot driekwart te hoog uitkomen.",
    ],
  },
  {
    title: "Alles bij elkaar",
    blocks: [
      "Per soort weer volgt de concentratie op 4 meter hoogte, en daaruit de droge stroom naar de grond:",
      { equation: "concentration", say: "C 1 is f m maal C nul maal 1 min gamma maal E 2 maal E 3 maal E c" },
      {
        equation: "flux",
        say: "F 1 is 3600 maal phi k maal C 1, gedeeld door R a plus R b plus R c",
      },
      "Daarbij komt de natte stroom, en hetzelfde nog eens voor de deeltjes die onderweg ontstaan. De som over de zes soorten weer is het antwoord:",
      {
        equation: "total",
        say: "D is de som over k van: F 1 plus F 1 w, maal 87,6 gedeeld door M 1, plus F 2 plus F 2 w, maal 87,6 gedeeld door M 2",
      },
      {
        where: [
          ["D", "depositie, mol stikstof per ha per jaar"],
          ["F_1", "droge stroom van het gas, µg/m² per uur; met w de natte"],
          ["F_2", "hetzelfde voor de deeltjes"],
          [
            "M",
            "molmassa, g/mol: 17 en 18 voor ammoniak en ammonium, 46 en 62 voor stikstofoxiden en nitraat",
          ],
        ],
      },
      "Van een lage bron van ammoniak komt zo ongeveer een derde van de stikstof binnen 25 km neer, van een lage bron van stikstofoxiden ruim een tiende, van een hoge warme schoorsteen één of twee procent. De rest gaat verder.",
    ],
  },
  {
    title: "Van methode naar vak",
    blocks: [
      "Een vak van 1 hectare krijgt twee keer een uitkomst: alsof het bos is, en alsof het open natuur is. Het deel bos van de gevoelige natuur weegt ze:",
      { equation: "hexagon", say: "D is f maal D bos, plus 1 min f maal D open" },
      {
        where: [
          ["f", "deel bos van de gevoelige natuur in het vak"],
          ["D_F", "uitkomst op bos, half naaldbos en half loofbos"],
          ["D_O", "uitkomst op hei en andere open natuur"],
        ],
      },
      "De ruwheid van bos en van open natuur zijn de enige twee cijfers die wij zelf hebben afgesteld. Dat deden wij op een deel van de punten van een landelijke berekening met AERIUS; de controle hieronder gebruikt alle punten.",
      {
        note: "De uitkomst maakt kleine sprongen, bijvoorbeeld waar de windrichting naar een volgend vak van 30 graden gaat. Die horen bij de methode. Wij strijken ze niet glad.",
      },
    ],
  },
];
