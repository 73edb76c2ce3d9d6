/** Dutch: how is computed, from weather to dilution. Equations by name; symbols in the notation of equations. */
import type { Block, ModelChapter } from "./method-blocks.ts";

/** What stands above the chapters. */
export const modelIntroNl: readonly Block[] = [
  "Wij rekenen met de OPS-methode van het RIVM. Dat is de methode waarmee ook AERIUS rekent. OPS volgt niet elke windvlaag. Het deelt de uren van een jaar in naar soorten weer, berekent voor elke soort waar de stikstof heen gaat, en telt dat op naar hoe vaak die soort voorkomt.",
  "Voor elk paar van een bron en een vak loopt dezelfde reeks stappen: weer, hoogte van de pluim, verdunning, verlies onderweg, neerslaan. De uitkomst is mol stikstof per hectare per jaar, voor elke kilo die de bron per jaar uitstoot. *Twee keer zoveel uitstoot is precies twee keer zoveel neerslag*: daarom kan een schuif meteen antwoorden.",
  "De symbolen zijn die van de OPS-documentatie. Wie alleen wil weten wat er gebeurt, kan de formules overslaan: de tekst zegt hetzelfde.",
];

/** The chapters on the air, in the order of the computation. */
export const airNl: readonly ModelChapter[] = [
  {
    title: "Weer en wind",
    blocks: [
      "De statistiek kent zes soorten weer: onrustige lucht (zon), neutrale lucht (wind en wolken) en rustige lucht (heldere nacht), elk met een lage en een hoge menglaag. Voor elke soort staan er cijfers bij twaalf windrichtingen van 30 graden: uren, windsnelheid, menghoogte, temperatuur, regen en meer.",
      "Een soort weer telt zo zwaar mee als hij voorkomt met de wind van de bron naar het vak. De uren worden gewogen tussen twee richtingen, en tussen de statistiek bij de bron en die op 100 km:",
      {
        equation: "weight",
        say: "phi k is: 1 min epsilon maal n nul, plus epsilon maal n honderd, gedeeld door N; epsilon is x plus 1, gedeeld door 100.001",
      },
      {
        where: [
          ["φ_k", "deel van het jaar met weer k en wind van bron naar vak"],
          ["n_0", "uren in de statistiek bij de bron"],
          ["n_100", "uren in de statistiek op 100 km"],
          ["x", "afstand van bron tot vak, m"],
          ["N", "alle uren van het jaar"],
        ],
      },
      "De statistiek is er voor zes gebieden van Nederland. Bij elk vak tellen de drie dichtstbijzijnde mee, het dichtste het zwaarst. De wind draait met de hoogte; een hoge pluim komt daardoor ergens anders neer dan een lage.",
      {
        note: "Een bron stoot niet elk uur evenveel uit. Voor industrie geldt het dagverloop van industrie (profiel 1), tenzij iets anders is ingevuld.",
      },
    ],
  },
  {
    title: "De onderste luchtlaag",
    blocks: [
      "Hoe snel lucht mengt, hangt af van wind, zon en hoe ruw de grond is. Bos remt de wind meer dan hei. Met drie maten ligt het verloop van de wind met de hoogte vast:",
      {
        equation: "wind",
        say: "U van z is: u ster gedeeld door kappa, maal de logaritme van z gedeeld door z nul, min psi van z gedeeld door L",
      },
      {
        where: [
          ["u_*", "wrijvingssnelheid, m/s: hoe sterk de lucht over de grond schuurt"],
          ["z_0", "ruwheid van de grond, m"],
          ["L", "lengte van Monin en Obukhov, m: negatief bij zon, positief in een rustige nacht"],
          ["κ", "0,4"],
          ["Ψ", "correctie voor onrustige en rustige lucht"],
        ],
      },
      "De statistiek geldt voor één ruwheid per gebied. Wij rekenen haar om naar de ruwheid bij de bron, onderweg en bij het vak. Daarbij blijft de wind op 50 meter hoogte gelijk.",
      {
        note: "De methode stopt deze stap zodra hij binnen 1,5 procent klopt. Dat hoort erbij: preciezer doorrekenen geeft enkele procenten andere uitkomsten dan OPS.",
      },
    ],
  },
  {
    title: "De pluim stijgt",
    blocks: [
      "Warme rook stijgt. De warmte van de bron bepaalt hoe ver, en harde wind houdt de pluim laag.",
      { equation: "heat", say: "F b is 8,794 maal Q h" },
      {
        equation: "rise",
        say: "Delta h is 21,3 maal F b tot de macht 0,75, gedeeld door u, als F b kleiner is dan 55",
      },
      {
        equation: "highRise",
        say: "Delta h is 38,8 maal F b tot de macht 0,6, gedeeld door u, als F b 55 of meer is",
      },
      "In een rustige nacht remt de gelaagde lucht de pluim af:",
      {
        equation: "stableRise",
        say: "Delta h is 2,6 maal F b gedeeld door s maal u, tot de macht 0,333",
      },
      {
        where: [
          ["Q_h", "warmte die de schoorsteen verlaat, MW"],
          ["F_b", "stijgkracht"],
          ["Δh", "stijging boven de schoorsteen, m"],
          ["u", "wind halverwege de stijging, m/s"],
          ["s", "maat voor de gelaagdheid van de lucht"],
        ],
      },
      "Een deel van een hoge pluim breekt door de menglaag heen. Dat deel bereikt de grond niet; alleen regen haalt er nog iets uit.",
      { equation: "captured", say: "f m is z i min h, gedeeld door Delta h, plus een half; tussen 0 en 1" },
      {
        where: [
          ["f_m", "deel van de pluim onder de menghoogte, van 0 tot 1"],
          ["z_i", "menghoogte, m"],
          ["h", "hoogte van de schoorsteen plus de stijging, m"],
        ],
      },
    ],
  },
  {
    title: "Verdunnen",
    blocks: [
      "Op weg naar het vak wordt de pluim steeds hoger en breder. In de breedte spreidt de methode hem gelijk uit over 30 graden. In de hoogte heeft hij de vorm van een klok, met een spreiding die uit de onrust van de lucht volgt. De grond en de bovenkant van de menglaag werken als een spiegel.",
      {
        equation: "plume",
        say: "C nul is 12 Q gedeeld door 2 pi x, maal 2 gedeeld door de wortel van 2 pi maal sigma z maal u e, maal e tot de macht min h kwadraat gedeeld door 2 sigma z kwadraat, maal S",
      },
      {
        where: [
          ["C_0", "concentratie bij de grond, zonder verlies onderweg, µg/m³"],
          ["Q", "uitstoot, µg/s"],
          ["σ_z", "spreiding in de hoogte, m"],
          ["u_e", "wind die de pluim draagt, m/s"],
          ["S", "weerkaatsing tegen de bovenkant van de menglaag"],
        ],
      },
      "Ver weg is de hele menglaag gevuld. Dan wordt het eenvoudiger:",
      { equation: "mixed", say: "C nul is 12 Q gedeeld door 2 pi x, maal 1 gedeeld door u e maal z i" },
      {
        note: "De spreiding wordt twee keer berekend, bij de bron en bij het vak. Boven bos mengt de lucht sterker. Zonder die tweede keer zou een lage bron in bos op een kilometer afstand ruim twee keer te hoog uitkomen.",
      },
    ],
  },
];
