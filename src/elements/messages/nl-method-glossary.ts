/** Dutch: the words of the app in plain language. */
export const glossaryNl: readonly (readonly [word: string, meaning: string])[] = [
  ["Achtergrond", "Alle stikstof die nu op een plek neerkomt, van alle bronnen samen: de totale depositie."],
  ["AERIUS Calculator", "Het rekenprogramma van de overheid dat bij vergunningen verplicht is."],
  [
    "Ammoniak (NH₃)",
    "Gas met stikstof. Komt uit mest, en uit fabrieken zoals die van steenwol, kunstmest en zetmeel.",
  ],
  ["Band", "Laag en hoog om een schatting. Het echte cijfer ligt waarschijnlijk daartussen."],
  ["Bijdrage", "Wat één bron toevoegt aan één vak, in mol per hectare per jaar."],
  ["Definitie", "De regel die zegt welk bedrijf een piekbelaster is."],
  ["Depositie", "Neerslaan van stikstof uit de lucht op de grond en op planten, droog of met regen."],
  ["Depositievracht", "De bijdragen van een bron op alle vakken die meetellen, opgeteld: mol per jaar."],
  ["Editie", "De uitgave van de gegevens. Een andere editie kan andere cijfers geven."],
  ["Emissie, uitstoot", "Wat een bron per jaar de lucht in brengt, in kilo."],
  ["Gevoelige natuur", "Natuur met een kritische waarde onder 2.400 mol per hectare per jaar."],
  ["Habitattype", "Soort natuur, zoals natte heide of blauwgrasland, met een eigen kritische waarde."],
  [
    "KDW, kritische depositiewaarde",
    "Hoeveel stikstof een soort natuur per jaar kan hebben zonder slechter te worden.",
  ],
  ["KDW op gebiedsniveau", "De kritische waarde is hier voor het hele gebied bekend, niet voor dit vak."],
  ["Knelpuntvak", "Het vak dat beslist of een project past: daar is de ruimte het kleinst."],
  ["Mol", "Maat voor hoeveelheid. Eén kilo stikstof is ruim 71 mol."],
  ["Natura 2000", "Natuurgebieden die in heel Europa beschermd zijn."],
  ["NOₓ, stikstofoxiden", "Gassen die ontstaan bij verbranden. Wij tellen ze als NO₂."],
  ["OPS", "Rekenmethode van het RIVM voor verspreiding en neerslaan van stoffen. AERIUS rekent ermee."],
  [
    "Overbelast",
    "Er komt meer stikstof neer dan de kritische waarde. Bijna overbelast: minder dan 70 mol eronder.",
  ],
  [
    "Piekbelaster",
    "Bedrijf dat voldoet aan de definitie. Zo noemen wij alleen bedrijven waarvan dat officieel bekend is.",
  ],
  ["Pluim", "De rook of damp van een bron, ook als u hem niet ziet."],
  [
    "RD",
    "Rijksdriehoekscoördinaten: plaats in Nederland in meters, x naar het oosten en y naar het noorden.",
  ],
  [
    "Rekenkundige ondergrens",
    "0,005 mol per hectare per jaar. Kleinere bijdragen tellen bij een vergunning niet mee.",
  ],
  ["Vak", "Zeshoek van 1 hectare met een vast nummer, waarop AERIUS en wij rekenen."],
];
