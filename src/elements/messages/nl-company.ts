/** Dutch texts of the page of a company beyond its verdict. */
export const companyNl = {
  charts: "Per gebied, afstand en richting",
  asOwn: "Toets als eigen bron",
  asOwnNote: "U kunt de kopie verplaatsen en veranderen; dit bedrijf blijft zoals het is.",
  copyOf: (name: string) => `${name} (kopie)`,
  measures: {
    title: "Bekende maatregelen",
    none: "Van dit bedrijf kennen wij geen maatregel. Dat is niet hetzelfde als geen maatregel.",
    presets: {
      rockwool:
        "Langere uithardingsoven voor een ander bindmiddel: 42.000 kg ammoniak per jaar minder, in stappen van 2026 tot en met 2028.",
      yara: "Natte elektrostatische filter op één granulatiefabriek: 31.000 kg ammoniak en 48.000 kg ammoniumnitraatstof per jaar minder.",
      "rockwool-plan":
        "Plan van het bedrijf: in 2028 75 % minder ammoniak. Het basisjaar is niet genoemd. Dat de gesubsidieerde maatregel erin zit, is onze lezing.",
      ofi: "Hooguit 11.900 kg ammoniak per jaar vanaf 1 oktober 2024, en 4.200 kg uiterlijk in 2028.",
    },
    tender:
      "Winnaar van de ammoniaktender van 27 maart 2025: ROCKWOOL, OCI en Fibrant doen samen 216.000 kg per jaar minder, klaar in 2028. De verdeling is niet openbaar.",
    twice: "Het bedrijf staat in de subsidie en in de tender. Tel de uitstoot niet dubbel.",
    subsidy: (amount: string) => `subsidie ${amount} miljoen euro`,
    statuses: {
      announced: "aangekondigd",
      subsidyGranted: "subsidie toegekend",
      permitChanged: "vergunning aangepast",
      realised: "uitgevoerd",
    },
  },
};
