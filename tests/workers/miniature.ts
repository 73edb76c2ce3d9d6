/** A ground for the model to work on: a patch of hexagons with the real statistics of the weather. */
import { readFileSync } from "node:fs";
import { readMeteo } from "../../geodata/meteo.ts";
import { receptorAt, receptorCentre } from "../../src/grid/receptor.ts";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import type { MeteoStatistics } from "../../src/model/meteo.ts";
import { hexagonTable } from "../check/fixture.ts";

const tables = new URL("../../geodata/tables/", import.meta.url);
const table = (name: string): string => readFileSync(new URL(name, tables), "utf8");

export function realMeteo(): MeteoStatistics {
  return readMeteo(table("meteo-regions.csv"), table("meteo-classes.csv"), table("meteo-hour-of-day.csv"));
}

/** Hexagons every so many metres in a square around a point; forest, open land and background in turn. */
export function patch(x: number, y: number, half: number, step: number): HexagonTable {
  const ids = new Set<number>();
  for (let dx = -half; dx <= half; dx += step)
    for (let dy = -half; dy <= half; dy += step) {
      const id = receptorAt(x + dx, y + dy);
      if (id !== undefined) ids.add(id);
    }
  return hexagonTable(
    [...ids]
      .sort((a, b) => a - b)
      .map((receptorId) => {
        const [east, north] = receptorCentre(receptorId);
        return {
          receptorId,
          site: 1,
          criticalLoad: 1000,
          background: 1500,
          forestShare: ((Math.floor(east / 1000) % 3) + 3) % 3 === 0 ? 1 : 0.25,
          nh3Background: 4 + 2 * Math.sin(north / 4000),
        };
      }),
  );
}
