/** English texts of what is one step below the verdict of a source. */
import type { detailsNl } from "./nl-details.ts";

export const detailsEn: typeof detailsNl = {
  alone: {
    nh3: (nh3) => `Ammonia alone: at most *${nh3} kg*.`,
    nox: (nox) => `Nitrogen oxides alone: at most *${nox} kg*.`,
    title: "Largest emission below the threshold here, per year:",
  },
  loupe: {
    title: "The ten highest hexagons",
    label: "Loupe",
    highest: "Loupe · highest hexagon",
    rank: (rank, count) => `Loupe · hexagon ${rank} of ${count}`,
    previous: "Previous hexagon",
    next: "Next hexagon",
    show: "Show on the map",
    value: (value) => `${value} mol/ha/yr`,
    where: (site, id) => `${site}, hexagon ${id}`,
    state: (criticalLoad, total, overload) => `Critical load ${criticalLoad} · now ${total} mol: ${overload}`,
    distance: (kilometres) => `${kilometres} km from the source`,
    drawing: (count) => `${count} hexagons around this one, in the colours of the map`,
  },
  chartsTitle: "Charts: area, distance, direction",
  actions: {
    label: "Onwards",
    gml: "Run in AERIUS (GML)",
    compare: "Compare",
    leave: "Back to the check",
    saved: (name) => `${name} is in your downloads.`,
    withoutDust: (dust) =>
      `AERIUS does not know ammonium nitrate dust. The ${dust} kg a year is not in the file.`,
    failed: (reason) => `The file was not made. ${reason}`,
  },
};
