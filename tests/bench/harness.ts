/** Measuring and printing. */

/** Least time of some runs of a step, ms, after one to warm up. */
export function measure(step: () => unknown, runs = 3): number {
  step();
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    step();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The fixed loop that everything is compared with: a million exponentials, ms. */
export function referenceLoop(): number {
  let sum = 0;
  const time = measure(() => {
    for (let i = 0; i < 1e6; i++) sum += Math.exp(-(i % 1000) * 0.01);
    return sum;
  }, 7);
  if (!(sum > 0)) throw new RangeError("expected the reference loop to add up to more than 0");
  return time;
}

/** One line: what, time, and its ratio to the reference. */
export function report(name: string, time: number, reference: number, unit: string): void {
  const ratio = time / reference;
  console.log(
    `${name.padEnd(66)} ${time.toFixed(time < 1 ? 3 : 2).padStart(9)} ${unit}  ratio ${ratio.toPrecision(3)}`,
  );
}
