/** Dutch texts of the method page: its frame, and the chapters around the model. */
import type { Block } from "./method-blocks.ts";
import { glossaryNl } from "./nl-method-glossary.ts";
import { airNl, modelIntroNl } from "./nl-method-air.ts";
import { fateNl } from "./nl-method-fate.ts";
import { validationNl } from "./nl-method-validation.ts";

export const methodNl = {
  title: "Verantwoording",
  lead: "Wat Piekkaart berekent, waarmee, hoe goed dat klopt, en wat het niet is.",
  toc: "Inhoud",
  edition: (edition: string) => `Editie van de gegevens: ${edition}`,
  print: "Druk af",
  chapters: {
    short: "In het kort",
    definition: "De definitie",
    model: "Hoe wij rekenen",
    inputs: "Invoer en edities",
    aerius: "Wat AERIUS doet en wij niet",
    band: "De band om elk cijfer",
    validation: "Controle",
    data: "Gegevens",
    glossary: "Woorden",
    cite: "Verwijzen",
  },

  short: {
    is: "Wat het is",
    isList: (emitters: string): readonly string[] => [
      `Een kaart die van ${emitters} industriële bronnen, en van elke bron die u zelf plaatst, schat hoeveel stikstof zij op overbelaste Natura 2000 brengt.`,
      "Een toets aan de definitie van piekbelaster, met een band om het antwoord. Ligt de grens in die band, dan is het antwoord “te onzeker”.",
      "Dezelfde rekenmethode als die van OPS-LT 5.3.1, het openbare programma van het RIVM. Bij gelijke invoer is de uitkomst gelijk.",
      "Alles wordt in uw browser berekend. Wat u invoert verlaat uw computer niet.",
    ],
    not: "Wat het niet is",
    notList: (peaks: string): readonly string[] => [
      "Geen AERIUS-berekening en geen besluit. Voor een vergunning telt alleen AERIUS Calculator.",
      `Geen lijst van de ${peaks} piekbelasters in de industrie: die is niet openbaar. Een oordeel over een bedrijf bij naam is altijd onze schatting.`,
      "Geen meting. Hoogten van schoorstenen zijn aannames, uitstoot is wat bedrijven zelf hebben gemeld.",
      "Geen uitspraak over natuur in het buitenland: alleen Nederlandse gebieden tellen mee.",
    ],
  },

  definition: {
    blocks: (threshold: string, radius: string): readonly Block[] => [
      `Een piekbelaster is een industrieel bedrijf dat per jaar ten minste *${threshold} mol stikstof* brengt op overbelaste Natura 2000 binnen *${radius} km* (RIVM 2023-0313; Staatscourant 2024, 34461). De uitstoot van 2019 telt. Bedrijf is hier: SBI-sectie C.`,
      "Een vak telt mee als de totale depositie erop hoger is dan de laagste kritische waarde (KDW) van de gevoelige natuur in dat vak, en als het midden van het vak binnen de straal ligt. Het telt mee met alle gevoelige hectares in het vak. De vracht is de som:",
      { equation: "load", say: "V is de som over de vakken h van D h maal A h" },
      { equation: "index", say: "I is 100 maal V gedeeld door de grens" },
      {
        where: [
          ["V", "vracht, mol stikstof per jaar"],
          ["D_h", "wat de bron toevoegt in vak h, mol per ha per jaar"],
          ["A_h", "hectares in vak h die meetellen"],
          ["V_0", `de grens, ${threshold} mol per jaar`],
          ["I", "index: 100 is precies de grens"],
        ],
      },
      "Van ruim de helft van de rijen zijn geen openbare habitatkaarten. Daar is per gebied één typische kritische waarde bekend: “KDW op gebiedsniveau”. Van zo’n vak telt het deel van de gevoelige hectares van het gebied mee waarvan de KDW lager is dan de depositie.",
      {
        note: "De officiële lijst gebruikte de KDW van 2012 en de depositie van toen. Wij gebruiken de KDW van 2023 en een schatting van de depositie in 2022. Daarom kan ons antwoord anders zijn.",
      },
    ],
    counts:
      "Naast deze telling kunt u kiezen voor vakken die bijna overbelast zijn (minder dan 70 mol onder de KDW), of voor alle gevoelige natuur. Dan is het antwoord geen toets aan de definitie meer.",
  },

  model: { intro: modelIntroNl, chapters: [...airNl, ...fateNl] },

  inputs: {
    intro:
      "Dit gaat in elke berekening. Waar een kaart nodig zou zijn die wij niet hebben, staat hier de waarde die ervoor in de plaats komt.",
    heads: ["Invoer", "Waarde", "Opmerking"] as readonly string[],
    rows: {
      receptor: ["Vak", "midden van het vak, 4 m hoog", "hooguit 25 km van de bron, in het platte RD-vlak"],
      forest: ["Ruwheid van bos", "afgesteld op AERIUS"],
      open: ["Ruwheid van open natuur", "afgesteld op AERIUS"],
      way: ["Ruwheid bij de bron en onderweg", "gemiddeld Nederlands landschap"],
      landUse: ["Landgebruik onderweg", "gemiddelde van Nederland"],
      nh3: ["Ammoniak die er al is", "per vak, 2023", "ook onderweg die van het vak"],
      so2: ["Zwaveldioxide", "één waarde voor het land"],
      no2: ["Stikstofdioxide", "één waarde voor het land"],
      nh3Conversion: ["Omzetting van ammoniak", "AERIUS gebruikt kaarten"],
      noxConversion: ["Omzetting van stikstofoxiden", "AERIUS gebruikt kaarten"],
      meteo: ["Weer", "2005, zes gebieden", "AERIUS: gemiddelde van 2005-2014"],
      profile: ["Dagverloop", "industrie (profiel 1)", "tenzij u anders kiest"],
      height: [
        "Hoogte van de schoorsteen",
        "aanname, met laag en hoog",
        "er zijn geen openbare cijfers per bedrijf; zonder aanname de helft tot het dubbele van de sectorwaarde",
      ],
      heat: ["Warmte", "sectorwaarde van AERIUS 2024", "veel te laag voor hoge schoorstenen"],
      emission: [
        "Uitstoot",
        "2019, of het laatste jaar dat bekend is",
        "niet gemeld is niet nul: de band loopt dan tot de drempel waarboven melden moet",
      ],
      dust: ["Stof", "zuiver ammoniumnitraat, fijn", "met grof stof in de band"],
    } as Readonly<Record<string, readonly string[]>>,
    landUse: (grass: string, arable: string, forest: string, water: string, built: string) =>
      `gras ${grass}, akker ${arable}, bos ${forest}, water ${water}, bebouwd ${built}`,
    perHour: (value: string) => `${value}\u00a0% per uur`,
    metres: (value: string) => `${value} m`,
    micrograms: (value: string) => `${value} µg/m³`,
    units: (nh3: string, nox: string, dust: string) =>
      `Voor het oog: 1 kg ammoniak is ${nh3} mol stikstof, 1 kg stikstofoxiden (als NO₂) ${nox} mol, 1 kg ammoniumnitraat ${dust} mol.`,
  },

  aerius: {
    intro: "Bij gelijke invoer geven beide hetzelfde antwoord. Het verschil zit dus vooral in wat erin gaat.",
    heads: ["Onderwerp", "AERIUS", "Piekkaart", "Wat het scheelt"] as readonly string[],
    rows: [
      [
        "Weer",
        "tien jaar (2005-2014)",
        "één jaar (2005)",
        "gemiddeld over de richtingen 15 tot 20\u00a0%, in één richting tot een factor 1,5",
      ],
      [
        "Ruwheid en landgebruik",
        "kaarten van 250 m",
        "bos en open per vak; onderweg één waarde",
        "10 tot 20\u00a0% op 25 km",
      ],
      [
        "Ammoniak in de lucht",
        "kaarten, bij het vak en onderweg",
        "de waarde van het vak",
        "tot enkele tientallen procenten, vooral op open natuur dicht bij de bron",
      ],
      ["Omzetting", "kaarten per jaar", "één waarde voor het land", "hooguit 5\u00a0% op 25 km"],
      ["Gebouwen", "invloed van een gebouw op de pluim", "niet", "vooral dicht bij een lage bron"],
      [
        "Soorten bronnen",
        "punten, lijnen, vlakken; verkeer, schepen, stallen",
        "alleen punten",
        "een groot terrein is hier één punt",
      ],
      [
        "Depositie nu",
        "officiële kaart",
        "eigen schatting op openbare gegevens",
        "welke vakken overbelast zijn",
      ],
      [
        "Habitats",
        "kaarten van alle gebieden",
        "openbare kaarten; voor enkele gebieden één cijfer",
        "tellen van hectares",
      ],
      ["Status", "voorgeschreven bij wet", "snel, uitleggend, ernaast", "voor een besluit: alleen AERIUS"],
    ] as readonly (readonly string[])[],
    after:
      "Wij geven het antwoord in de tijd van een muisbeweging, met een band. Wilt u het officiële cijfer, reken de bron dan door in AERIUS.",
  },

  band: {
    intro:
      "Geen cijfer staat alleen. Om elke vracht ligt een band van laag tot hoog. Elke oorzaak wordt apart doorgerekend, en de uitkomsten worden samengenomen alsof ze los van elkaar staan:",
    equation:
      "De logaritme van V plus gedeeld door V is de wortel van de som over i van het kwadraat van de logaritme van V i gedeeld door V",
    after:
      "Dat geldt naar boven en naar beneden apart. Een oorzaak die maar één kant op werkt, telt aan de andere kant niet mee. Ligt de grens van de definitie binnen de band, dan zeggen wij dat het te onzeker is.",
    heads: ["Oorzaak", "Wat wij doorrekenen", "Waarom zo"] as readonly string[],
    kinds: {
      model: [
        "Model tegen AERIUS",
        "spreiding van één vak in de landelijke controle, waar de schoorsteen gelijk is",
      ],
      "meteo-year": ["Weer van een ander jaar", "andere jaren en gebieden schelen 15 tot 20\u00a0%"],
      stack: [
        "Hoogte van de schoorsteen",
        "de laagste en de hoogste aanname",
        "er zijn geen openbare cijfers per bedrijf",
      ],
      "nh3-background": ["Ammoniak in de lucht", "de invoer waarvoor de methode het gevoeligst is"],
      dust: ["Grootte van stof", "grof in plaats van fijn", "niet bekend per bedrijf"],
      background: ["Depositie nu", "onze schatting per vak; andere vakken tellen dan mee"],
      emission: [
        "Uitstoot die niet is gemeld",
        "het dichtstbijzijnde gemelde jaar, anders de meldgrens",
        "niet gemeld is niet nul",
      ],
    } as Readonly<Record<string, readonly string[]>>,
    factor: (factor: string) => `× en ÷ ${factor}`,
    both: (low: string, high: string) => `${low} en ${high} µg/m³ in alle vakken`,
    percents: (lower: string, higher: string) => `${lower} en ${higher} van de schatting`,
  },

  validation: validationNl,

  data: {
    intro:
      "Elk gegeven op de kaart komt uit een van deze verzamelingen. “Niet vastgelegd” betekent dat wij het feit niet kennen; er is niets ingevuld.",
    facts: {
      counted: "Omvang",
      owner: "Eigenaar",
      source: "Bron",
      licence: "Licentie",
      date: "Datum",
      quality: "Kwaliteit",
      files: "Bestanden",
    },
    attribution: "Bronvermelding",
  },

  glossary: glossaryNl,

  cite: {
    intro: "Noem bij elk cijfer de editie, de keuzes en dat het een schatting is:",
    example: (edition: string) =>
      `Piekkaart, Piekbelasterkaart stikstof, editie ${edition}. Schatting; geen AERIUS-berekening en geen besluit. Geraadpleegd op [datum], [adres uit de adresbalk].`,
    address:
      "Het adres in de adresbalk bewaart het hoofdstuk, de bron en de keuzes. Wie het opent, ziet hetzelfde.",
    licence:
      "De programmatekst is vrij te gebruiken onder de MIT-licentie. Voor de gegevens gelden de licenties die hierboven staan.",
    shipped: "Licenties van alles wat meegeleverd wordt",
    packages: (count: number) => `${count} pakketten van anderen`,
    packageHeads: ["Pakket", "Versie", "Licentie"] as readonly string[],
    literature: "Literatuur",
    works: [
      "J.A. van Jaarsveld (1995, 2004): Het Operationele Prioritaire Stoffen model (OPS), beschrijving.",
      "F. Sauter e.a.: The OPS-model, beschrijvingen 4.5.2 tot 5.1.1. RIVM.",
      "M.C. van Zanten e.a. (2010): Description of the DEPAC module. RIVM.",
      "R.J. Wichink Kruit e.a. (2010, 2012): compensatiepunten van ammoniak.",
      "W. Wamelink e.a. (2023): kritische depositiewaarden. WENR-rapport 3272, doi 10.18174/633179.",
      "RIVM 2023-0313; Staatscourant 2024, 34461: definitie van piekbelaster.",
      "Kamerbrief Voortgang verduurzaming industrie, oktober 2024.",
    ] as readonly string[],
  },
};

/** What every language must say on the method page. */
export type MethodMessages = typeof methodNl;
