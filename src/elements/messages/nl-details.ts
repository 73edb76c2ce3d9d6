/** Dutch texts of what is one step below the verdict of a source: highest hexagons, charts, other substances, ways on. */
export const detailsNl = {
  alone: {
    nh3: (nh3: string) => `Alleen ammoniak: hooguit *${nh3} kg*.`,
    nox: (nox: string) => `Alleen stikstofoxiden: hooguit *${nox} kg*.`,
    title: "Grootste uitstoot onder de grens hier, per jaar:",
  },
  loupe: {
    title: "De tien hoogste vakken",
    label: "Loep",
    highest: "Loep · hoogste vak",
    rank: (rank: string, count: string) => `Loep · vak ${rank} van ${count}`,
    previous: "Vorig vak",
    next: "Volgend vak",
    show: "Toon op de kaart",
    value: (value: string) => `${value} mol/ha/jr`,
    where: (site: string, id: string) => `${site}, vak ${id}`,
    state: (criticalLoad: string, total: string, overload: string) =>
      `KDW ${criticalLoad} · nu ${total} mol: ${overload}`,
    distance: (kilometres: string) => `${kilometres} km van de bron`,
    drawing: (count: string) => `${count} vakken rond dit vak, in de kleuren van de kaart`,
  },
  chartsTitle: "Grafieken: gebied, afstand, richting",
  actions: {
    label: "Verder",
    gml: "Doorrekenen in AERIUS (GML)",
    compare: "Vergelijken",
    leave: "Terug naar de toets",
    saved: (name: string) => `${name} staat in uw downloads.`,
    withoutDust: (dust: string) =>
      `AERIUS kent geen ammoniumnitraatstof. De ${dust} kg per jaar staat niet in het bestand.`,
    failed: (reason: string) => `Het bestand is niet gemaakt. ${reason}`,
  },
};
