/** What recolouring the map costs: values per hexagon from values per row, and their way to the graphics card. */
import { chromium } from "playwright-core";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import type { Level } from "../../src/grid/receptor.ts";
import { HexagonSlots, VALUE_SIDE } from "../../src/map/hexagon-slots.ts";
import { hectaresOf } from "../../src/map/levels.ts";
import { CONTRIBUTION_SCALE, OVERLOAD_SCALE } from "../../src/map/scales.ts";
import { SlotValues } from "../../src/map/slot-values.ts";
import { SWITCHES } from "../browser/settings.ts";
import { findOrInstallChromium } from "../setup/find-chromium.ts";
import { measure, type Bench } from "./harness.ts";

const LEVELS = [1, 2, 3, 4] as const satisfies readonly Level[];

/** Prints what values per hexagon cost. */
export function benchMap(hexagons: HexagonTable, bench: Bench): void {
  console.log("\nThe map");
  const background = Float32Array.from(hexagons.background);
  const filler = new SlotValues(hexagons);
  const into = new Float32Array(VALUE_SIDE * VALUE_SIDE);
  for (const level of LEVELS) {
    const place = `hexagons of ${hectaresOf(level)} ha`;
    const making = measure(() => new HexagonSlots(hexagons, level));
    const slots = new HexagonSlots(hexagons, level);
    bench.report(`Finding the ${slots.count} ${place}, once`, making, "ms");
    for (const scale of [CONTRIBUTION_SCALE, OVERLOAD_SCALE]) {
      const filling = measure(() => filler.fill(slots, background, scale, into));
      bench.report(`Recolouring ${place}, ${scale.quantity}`, filling, "ms");
    }
  }
}

/** Prints what their way to the graphics card costs, in Chromium. */
export async function benchUpload(bench: Bench): Promise<void> {
  bench.report("Recolouring: handing 1 MB to the graphics context", await uploadTime(), "ms");
}

/** CPU time of the upload of a full texture of values in Chromium, ms: the mean of many, as its clock is coarse. */
async function uploadTime(): Promise<number> {
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...SWITCHES] });
  try {
    const page = await browser.newPage();
    // As text, because a bundler's helpers are not known in the page.
    return await page.evaluate<number>(`(() => {
      const gl = document.createElement("canvas").getContext("webgl2");
      const side = ${VALUE_SIDE};
      const values = new Float32Array(side * side);
      gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32F, side, side);
      const runs = 200;
      let total = 0;
      for (let run = 0; run < runs; run++) {
        values.fill(run);
        const start = performance.now();
        gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, side, side, gl.RED, gl.FLOAT, values);
        gl.flush();
        total += performance.now() - start;
        gl.finish();
      }
      return total / runs;
    })()`);
  } finally {
    await browser.close();
  }
}
