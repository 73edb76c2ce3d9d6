/** Dutch texts of live services. */
import type { ServiceFault } from "../../services/service-fault.ts";

export const liveNl = {
  open: "Actuele gegevens…",
  title: "Actuele gegevens",
  close: "Sluiten",
  intro:
    "Alles werkt zonder netwerk, met de ingebouwde gegevens. Wat u hier kiest, komt van internet. De dienst ziet dan waar naar gevraagd wordt en het adres van uw computer; uw bronnen en plannen gaan nergens heen.",
  asked: (host: string) => `Wordt gevraagd aan ${host}.`,
  on: "Aan",
  off: "Uit",
  stop: "Stoppen",
  busy: (what: string) => `${what}: wordt opgehaald`,
  progress: (percent: string) => `${percent} opgehaald`,
  hexagons: {
    title: "Vakken van AERIUS",
    text: "De kritische waarde, de totale depositie en de overbelasting per vak zoals AERIUS ze nu geeft, in plaats van onze schattingen.",
    around: (name: string) => `Haal op: 25 km rond ${name}`,
    here: "Haal op: 25 km rond dit punt",
    site: (name: string) => `Haal op: ${name}`,
    nowhere: "Kies eerst een bron, een plaats of een natuurgebied. De vakken daaromheen worden opgehaald.",
    shown: (name: string, day: string, year: string, digest: string) =>
      `Op de kaart en in de sommen staan nu rond ${name} de cijfers van AERIUS: depositie van ${year}, opgehaald op ${day}, kenmerk ${digest}.`,
    thisPoint: "dit punt",
    counts: (replaced: string, partly: string) =>
      `${replaced} vakken zijn vervangen, ${partly} voor een deel.`,
    unanswered: (count: string) => `${count} vakken kent AERIUS niet; die blijven zoals ze waren.`,
    contradicting: (count: string) =>
      `Bij ${count} vakken zegt AERIUS over de overbelasting iets anders dan uit zijn eigen cijfers volgt.`,
    unknown: (count: string) =>
      `AERIUS heeft hier ${count} vakken die niet in onze tabel staan; die tellen niet mee.`,
    stays:
      "De ranglijst en de grootte van de bronnen op de kaart blijven die van de ingebouwde cijfers. De banden van bedrijven zijn naar verhouding aangepast.",
    drop: "Terug naar de ingebouwde cijfers",
  },
  outlines: {
    title: "Begrenzing van Natura 2000",
    text: "De grenzen van de gebieden zoals ze nu zijn gepubliceerd. Alleen de tekening verandert; welke vakken meetellen niet.",
    fetch: "Haal de grenzen op",
    shown: (areas: string, day: string) => `De kaart toont de grenzen van ${areas} gebieden van ${day}.`,
    drop: "Terug naar de ingebouwde grenzen",
  },
  addresses: {
    title: "Adressen zoeken",
    text: "Het zoekveld vindt dan ook straten, adressen en postcodes. Uw zoektekst gaat naar PDOK.",
  },
  backdrop: {
    title: "Achtergrondkaart",
    text: "De kaart van het Kadaster, in grijs, onder de gegevens.",
  },
  chip: (day: string) => `Cijfers van AERIUS, ${day}`,
  chipOutlines: (day: string) => `Grenzen van PDOK, ${day}`,
  chipLabel: "Actuele gegevens bekijken of terugzetten",
  card: {
    both: (day: string) => `Cijfers van AERIUS, opgehaald op ${day}.`,
    background: (day: string) =>
      `Totale stikstof van AERIUS, opgehaald op ${day}; kritische waarde zoals ingebouwd.`,
    "critical-load": (day: string) =>
      `Kritische waarde van AERIUS, opgehaald op ${day}; totale stikstof zoals ingebouwd.`,
    embedded: "Ingebouwde cijfers: dit vak is niet bij AERIUS opgehaald, of AERIUS kent het niet.",
  },
  kept: "Er is niets veranderd aan wat u ziet.",
  again: "Probeer opnieuw",
  faults: {
    away: (host: string) =>
      `${host} is niet te bereiken. Is er netwerk? Sommige netwerken houden zulke diensten tegen.`,
    slow: (host: string) => `${host} gaf niet op tijd een heel antwoord. Probeer het later nog eens.`,
    cut: (host: string) => `${host} brak af midden in het antwoord. Probeer het nog eens.`,
    busy: (host: string) => `${host} heeft het te druk. Probeer het over een paar minuten nog eens.`,
    broken: (host: string) => `${host} heeft een storing. Probeer het later nog eens.`,
    refused: (host: string) => `${host} neemt de vraag niet aan. Waarschijnlijk is de dienst veranderd.`,
    shape: (host: string) => `${host} gaf iets anders dan verwacht. Waarschijnlijk is de dienst veranderd.`,
    projection: (host: string) => `${host} gaf coördinaten die niet in RD zijn.`,
    many: (host: string) => `${host} gaf meer dan er kan zijn; er is niets van gebruikt.`,
    absent: (host: string) => `${host} werkt, maar heeft hier geen cijfers.`,
  } as Readonly<Record<ServiceFault["kind"], (host: string) => string>>,
  theService: "De dienst",
};
