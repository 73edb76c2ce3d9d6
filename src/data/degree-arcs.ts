/** Arcs of a topology in whole metres RD, turned into steps of 0.00001 degree: the map is in degrees. */
import { toLonLat } from "../grid/rd.ts";
import { STEP } from "./topology-product.ts";

/** Each arc as its first point and the differences to the next ones, m. */
export type MetreArcs = readonly (readonly (readonly [number, number])[])[];

/** The same arcs as differences in steps; points that become the same are left out. */
export function inDegrees(arcs: MetreArcs): {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
} {
  return {
    transform: { scale: [STEP, STEP], translate: [0, 0] },
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      let [lastEast, lastNorth] = [0, 0];
      const steps: [number, number][] = [];
      arc.forEach(([dx, dy], i) => {
        x += dx;
        y += dy;
        const [lon, lat] = toLonLat(x, y);
        const [east, north] = [Math.round(lon / STEP), Math.round(lat / STEP)];
        const isLast = i === arc.length - 1 && steps.length === 1;
        if (i > 0 && !isLast && east === lastEast && north === lastNorth) return;
        steps.push([east - lastEast, north - lastNorth]);
        [lastEast, lastNorth] = [east, north];
      });
      return steps;
    }),
  };
}
