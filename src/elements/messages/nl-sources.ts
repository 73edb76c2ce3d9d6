/** Dutch words for the evidence behind the figures: by the phrases of the source tables, and notes by emitter. */
type Words = Readonly<Record<string, string>>;

export const sourcesNl = {
  title: "Bronnen van deze cijfers",
  notes: "Opmerkingen",
  noYear: "geen jaar",
  confidences: { reported: "gemeld", derived: "afgeleid", estimated: "geschat" } as Words,
  /** By the name of the figure. */
  figures: {
    "lon/lat (facility point)": "plaats (punt van het terrein)",
    "lon/lat": "plaats",
    "rd_x/rd_y": "plaats in RD",
    nh3_kg_per_year: "ammoniak",
    "emissions.nh3 (time series)": "ammoniak, eerdere jaren",
    nox_kg_per_year: "stikstofoxiden",
    "stack_height_m, heat_content_mw, spread_m": "schoorsteen: standaard van de sector",
    "tender winner": "uitslag van de ammoniaktender",
    "permitted NOx": "vergunde stikstofoxiden",
  } as Words,
  /** By the words of the source table. */
  bases: {
    "own selection: large emitter (E-PRTR/ER) and screening index; no source names it as one of the 19":
      "eigen selectie: grote uitstoot in de registers; geen openbare bron noemt dit bedrijf als een van de 19",
    "named as one of the 19 in the letter; NOS 2023 list of 24":
      "genoemd als een van de 19 in de Kamerbrief; ook in de lijst van 24 van de NOS (2023)",
    "NOS 2023 list of 24 (two Vattenfall plants; which two is inferred)":
      "lijst van 24 van de NOS (2023): twee centrales van Vattenfall; welke twee is afgeleid",
    "inferred: winner of the tender for industrial piekbelasters; inside the Chemelot umbrella":
      "afgeleid: winnaar van de tender voor industriële piekbelasters; valt onder de koepelvergunning van Chemelot",
    "named as one of the 19 in the letter, umbrella permit counted as one":
      "genoemd als een van de 19 in de Kamerbrief; de koepelvergunning telt als één",
    "inferred: subsidy under the aanpak piekbelasting (letter) and winner of a tender open only to industrial piekbelasters; government site calls it one of the industrial piekbelasters":
      "afgeleid: subsidie uit de aanpak piekbelasting (Kamerbrief) en winnaar van een tender die alleen openstond voor industriële piekbelasters; de overheid noemt het een van de industriële piekbelasters",
    "inferred: subsidy under the aanpak piekbelasting (letter)":
      "afgeleid: subsidie uit de aanpak piekbelasting (Kamerbrief)",
    "called a national piekbelaster by OD NZKG/MOB (2023); membership of the 19 of October 2024 unknown":
      "in 2023 nationale piekbelaster genoemd door OD NZKG en MOB; of het een van de 19 van oktober 2024 is, is niet bekend",
  } as Words,
  /** By the words of the source table. */
  activities: {
    "integrated steelworks": "staal",
    "oil refinery": "olieraffinaderij",
    "chemical cluster; fertiliser, caprolactam, acrylonitrile, crackers":
      "chemisch cluster: kunstmest, caprolactam, acrylonitril, krakers",
    "stone wool": "steenwol",
    "nitrogen fertiliser": "kunstmest",
    "cocoa processing": "cacao",
    "glass wool": "glaswol",
    "beet sugar": "bietsuiker",
    "dairy ingredients": "zuivelgrondstoffen",
    cement: "cement",
    paper: "papier",
    "container glass": "verpakkingsglas",
    bricks: "bakstenen",
    petrochemicals: "petrochemie",
    fertiliser: "kunstmest",
    "starch/sweeteners": "zetmeel en zoetstoffen",
    "carbon black": "carbon black (roet)",
    "anode production": "anodes",
    "salt; steam and power": "zout, stoom en stroom",
    zinc: "zink",
    rendering: "verwerking van dierlijke resten",
    refractories: "vuurvaste producten",
    "glass fibre": "glasvezel",
    "silicon carbide": "siliciumcarbide",
    "magnesium oxide": "magnesiumoxide",
    plastics: "kunststoffen",
    "power, steel gases": "stroom uit hoogovengas",
    "waste incineration": "afvalverbranding",
    "waste incineration, composting": "afvalverbranding, compost",
    "ammonia, nitrate fertiliser, melamine": "ammoniak, kunstmest, melamine",
    "caprolactam, ammonium sulphate": "caprolactam, ammoniumsulfaat",
  } as Words,
  /** By the id of the emitter. */
  remarks: {
    "tata-steel-ijmuiden":
      "Genoemd in de Kamerbrief (oktober 2024) en door de NOS (november 2023). De pelletfabriek, ongeveer 30 % van de stikstofoxiden, krijgt vanaf 2025 DeNOx.",
    "bp-rotterdam-refinery":
      "Genoemd in de Kamerbrief en door de NOS (november 2023). De ammoniak lag tot 2020 onder de meldgrens van 10 ton.",
    "chemelot-geleen":
      "Koepelvergunning, telt als één bedrijf. De registers splitsen de uitstoot niet tussen OCI, Fibrant, AnQore en andere.",
    "rockwool-roermond":
      "De ammoniak komt uit het bindmiddel en komt vooral vrij bij het spinnen. Het bedrijf staat in de subsidie en in de tender; wij tellen de uitstoot één keer.",
    "yara-sluiskil":
      "Subsidie uit de aanpak piekbelasting industrie: 31 ton ammoniak en 48 ton nitraatstof minder. Dat het een van de 19 is, is afgeleid uit de subsidie.",
    "ofi-koog-aan-de-zaan":
      "De ammoniak daalde van 264 ton (2020) naar 39,7 ton (2022); hooguit 11,9 ton vanaf 1 oktober 2024. Of het een van de 19 van oktober 2024 is, is niet bekend.",
    "enci-maastricht": "De klinkeroven stopte halverwege 2019. De laatste cijfers zijn van 2018.",
    "parenco-renkum": "Nummer 54 in een lijst van de 100 grootste bronnen van stikstofoxiden (2019).",
    "ds-smith-de-hoop-eerbeek":
      "In E-PRTR staan de stikstofoxiden van 2018-2020 duizend keer te hoog: een bekende fout in de eenheid, hier hersteld.",
    "nyrstar-budel": "Stikstofoxiden alleen in 2016 gemeld (120 ton; de meldgrens is 100 ton).",
    "esd-sic-farmsum": "Ligt ver van stikstofgevoelige natuur.",
    "vattenfall-velsen":
      "Volgens de NOS (2023) staan twee centrales van Vattenfall bij de 24. Energie (SBI D) valt buiten de definitie van de tender.",
    "vattenfall-ijmond-1":
      "Volgens de NOS (2023) staan twee centrales van Vattenfall bij de 24. Energie (SBI D) valt buiten de definitie van de tender.",
    "chemelot-oci":
      "Deel van de koepelvergunning van Chemelot. Winnaar van de ammoniaktender, samen met ROCKWOOL en Fibrant: 54 miljoen euro en 216.000 kg per jaar minder. Een eigen uitstoot is niet gevonden.",
    "chemelot-fibrant":
      "Deel van de koepelvergunning van Chemelot. Winnaar van de ammoniaktender, samen met ROCKWOOL en OCI. Een eigen uitstoot is niet gevonden. Het bedrijf kondigde eind 2025 sluitingen aan.",
    "fbe-eerbeek":
      "Onder de meldgrens. De vergunning ging van 86 naar 35,6 ton stikstofoxiden (ontwerp 2022).",
  } as Words,
  /** By the AERIUS code of the sector. */
  sectors: {} as Words,
};
