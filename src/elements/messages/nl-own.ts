/** Dutch texts of the own sources: the list of them, what is said of several at once, the work of computing them. */
export const ownNl = {
  own: {
    label: "Eigen bron",
    several: (count: string) => `${count} eigen bronnen`,
    intro: "Welke bron wilt u toetsen?",
    how: "Klik op de kaart, zoek een plaats, of vul coördinaten in. U ziet meteen of de bron aan de definitie voldoet.",
    unnamed: "Nieuwe bron",
    numbered: (id: string) => `Bron ${id}`,
    edit: "Wijzigen",
    done: "Klaar",
    undo: "Ongedaan maken",
    redo: "Opnieuw doen",
    add: "Bron toevoegen",
    copy: "Kopieer",
    copyName: (name: string) => `${name} (kopie)`,
    remove: "Verwijder",
    clear: "Wis alles",
    removed: (name: string) => `${name} is verwijderd.`,
    cleared: "Alle eigen bronnen zijn gewist.",
    restore: "Zet terug",
    most: (count: string) =>
      `Hier kunnen hooguit ${count} bronnen staan. Verwijder er een, of toets grote aantallen met de opdrachtregel.`,
    all: (count: string) => `alle ${count} bronnen`,
    fewer: "minder bronnen",
    start: "Toets deze bron",
    place: "Zet de bron hier",
    choose: "Of kies een bestaande bron uit de lijst",
    summary: (nh3: string, nox: string) => `Ammoniak ${nh3} kg/jr · stikstofoxiden ${nox} kg/jr`,
    stack: (height: string, heat: string) => `Hoogte ${height} m · warmte ${heat} MW`,
    dust: (dust: string) => `ammoniumnitraatstof ${dust} kg/jr`,
    rd: (place: string) => `RD ${place}`,
    defaults: "standaard van de sector",
    move: "Sleep de bron op de kaart, of klik op een andere plek.",
    load: (load: string) => `${load} mol/jr`,
    local: "Wat u invult, blijft in uw browser en in het adres van deze pagina.",
  },
  placing: {
    title: "Waar komt de bron?",
    text: "Klik op de kaart of vul coördinaten in.",
    copyOf: (name: string) => `Of kopieer ${name}`,
    cancel: "Annuleren",
  },
  ownStates: {
    waiting: "wacht",
    computing: "wordt berekend",
    provisional: "voorlopig",
    band: "band volgt",
    stopped: "gestopt",
    failed: "mislukt",
  },
  /** Of several sources at once. */
  many: {
    context: (situation: string, count: string) => `${situation} · ${count} bronnen samen`,
    verdict: {
      meets: (count: string) =>
        `Deze ${count} bronnen *voldoen samen aan de definitie*, volgens onze schatting.`,
      below: (count: string) => `Deze ${count} bronnen *voldoen samen niet*, volgens onze schatting.`,
      uncertain: (count: string) => `*Te onzeker*, reken deze ${count} bronnen door in AERIUS.`,
      nodata: (count: string) => `Van deze ${count} bronnen is *geen uitstoot bekend*.`,
    },
    outcome: {
      meets: (count: string) => `Deze ${count} bronnen *komen samen boven de grens*, volgens onze schatting.`,
      below: (count: string) =>
        `Deze ${count} bronnen *blijven samen onder de grens*, volgens onze schatting.`,
    },
    lead: {
      overloaded: (load: string, factor: string) =>
        `Samen voegen zij per jaar *${load} mol* toe aan overbelaste natuur: *${factor} keer de grens*.`,
      near: (load: string, factor: string) =>
        `Samen voegen zij per jaar *${load} mol* toe aan (bijna) overbelaste natuur: *${factor} keer de grens*.`,
      sensitive: (load: string, factor: string) =>
        `Samen voegen zij per jaar *${load} mol* toe aan gevoelige natuur: *${factor} keer de grens*.`,
    },
    note: "De definitie gaat over één bedrijf. Zet hier alleen bronnen bij elkaar die bij één bedrijf horen.",
  },
  computing: {
    hexagons: (total: string) => `${total} vakken doorrekenen`,
    start: "Vakken doorrekenen",
    progress: (percent: string) => `${percent} · eerste antwoord staat er al`,
    first: (percent: string) => `${percent} · het eerste antwoord volgt`,
    band: "Band berekenen",
    bandProgress: (percent: string) => `${percent} · het antwoord staat er al, de band wordt breder`,
    stop: "Stoppen",
    stopped: "Gestopt. Het antwoord is nog voorlopig.",
    resume: "Reken verder",
    provisional: "Nog op grove vakken. Wordt vanzelf precies.",
    failed: "De berekening is mislukt.",
  },
  empty: {
    title: "Hier ligt geen gevoelige natuur binnen 25 km.",
    text: "Daarom is de vracht 0. Sleep de bron of",
    link: "kies een bron uit de lijst",
  },
};
