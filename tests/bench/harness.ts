/** Measuring, printing, and comparing with the record. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** A step is run at least so often, and for so long, ms: the least of a few short runs hangs on what else the machine does. */
const RUNS = 4;
const PATIENCE = 400;

/** Least time of many runs of a step, ms, after one to warm up; patience is how long at least, ms. */
export function measure(step: () => unknown, patience = PATIENCE): number {
  step();
  const until = performance.now() + patience;
  let least = Infinity;
  for (let i = 0; i < RUNS || performance.now() < until; i++) {
    const start = performance.now();
    step();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The same for a step that is answered later. */
export async function measureLater(step: () => Promise<unknown>): Promise<number> {
  await step();
  const until = performance.now() + PATIENCE;
  let least = Infinity;
  for (let i = 0; i < RUNS || performance.now() < until; i++) {
    const start = performance.now();
    await step();
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
  });
  if (!(sum > 0)) throw new RangeError("expected the reference loop to add up to more than 0");
  return time;
}

/** Parts of the benchmark that are measured, and recorded, apart from each other. */
export type Part = "engine" | "page" | "national";

/** One figure: its ratio to the reference loop (of µs: to one round of it), and the value itself with its unit. */
interface Figure {
  readonly ratio: number;
  readonly value: number;
  readonly unit: Unit;
}
export type Unit = "ms" | "µs" | "ms/MB";

/** What one part gave, when, and on what. */
interface PartRecord {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly node: string;
  readonly processors: number;
  /** ms. */
  readonly referenceLoop: number;
  readonly figures: Readonly<Record<string, Figure>>;
}
type BenchRecord = Readonly<Partial<Record<Part, PartRecord>>>;

/** More times slower than recorded is marked: less is within what machines and other programs do. */
const SLOWER = 1.5;

/** Prints figures beside those of the record, and keeps them for a new one. */
export class Bench {
  /** ms. */
  readonly reference: number;
  readonly #file: string;
  #part: Part = "engine";
  #isRecord = false;
  #known: PartRecord | undefined;
  #figures: Record<string, Figure> = {};
  #slower: string[] = [];

  /** reference: the loop's time in this run, ms. file: that of the record. */
  constructor(reference: number, file: string = RECORD) {
    this.reference = reference;
    this.#file = file;
  }

  /** Begins a part; its figures become the record when it is ended, where that is wanted. */
  start(part: Part, isRecord: boolean): void {
    this.#part = part;
    this.#isRecord = isRecord;
    this.#known = this.#read()[part];
    this.#figures = {};
    this.#slower = [];
    if (this.#known !== undefined) {
      const { date, node, processors } = this.#known;
      console.log(`${part}: beside the record of ${date}, Node ${node}, ${processors} processors`);
    }
  }

  /** One line: what, value, its ratio to the reference, and the recorded ratio. */
  report(name: string, value: number, unit: Unit): void {
    const ratio = value / (unit === "µs" ? this.reference / 1000 : this.reference);
    this.#figures[name] = { ratio: rounded(ratio), value: rounded(value), unit };
    const rate = unit === "ms/MB" ? `, ${(1000 / value).toFixed(0)} MB/s` : "";
    console.log(
      `${name.padEnd(66)} ${value.toFixed(value < 1 ? 3 : 2).padStart(9)} ${unit}  ratio ${ratio.toPrecision(3)}${this.#compared(name, ratio)}${rate}`,
    );
  }

  /** Ends a part: says what has become slower, returns that, and writes the record where that is wanted. */
  end(): readonly string[] {
    if (this.#slower.length > 0)
      console.log(
        `\n${this.#slower.length} more than ${SLOWER} times slower than recorded:\n  ${this.#slower.join("\n  ")}`,
      );
    if (!this.#isRecord) return this.#slower;
    const part: PartRecord = {
      date: new Date().toISOString().slice(0, 10),
      node: process.version,
      processors: availableParallelism(),
      referenceLoop: rounded(this.reference),
      figures: this.#figures,
    };
    writeFileSync(this.#file, `${JSON.stringify({ ...this.#read(), [this.#part]: part }, undefined, 2)}\n`);
    console.log(`\n${this.#part}: written to ${this.#file}`);
    return this.#slower;
  }

  #compared(name: string, ratio: number): string {
    if (this.#known === undefined) return "";
    const known = Object.hasOwn(this.#known.figures, name) ? this.#known.figures[name].ratio : undefined;
    if (known === undefined) return "  (not recorded)";
    const isSlower = ratio > SLOWER * known;
    if (isSlower) this.#slower.push(`${name}: ${(ratio / known).toFixed(1)} times`);
    return `  (recorded ${known.toPrecision(3)}${isSlower ? `, ${(ratio / known).toFixed(1)} TIMES SLOWER` : ""})`;
  }

  #read(): BenchRecord {
    return existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, "utf8")) as BenchRecord) : {};
  }
}

/** The record in the repository. */
const RECORD = new URL("record.json", import.meta.url).pathname;

/** Three digits say all that such a figure knows. */
function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
