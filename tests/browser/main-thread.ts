/** What a page's own thread does, in time of the processor: a machine that is busy with something else makes no task longer. */
import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Tasks of the main thread while something runs: ms of the processor for each, and what came out of the run. */
export async function mainThreadTasks<Result>(
  page: Page,
  run: () => Promise<Result>,
): Promise<{ readonly tasks: readonly number[]; readonly result: Result }> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("expected a page of a browser that was launched");
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  let trace: Buffer | undefined;
  let result: Result;
  try {
    result = await run();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents
    .filter((event) => event.name === "RunTask" && event.ph === "X" && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (tasks.length === 0) throw new Error("expected tasks of the main thread in the trace, got none");
  return { tasks, result };
}

/** 0 for none; there may be more than a call takes as arguments. */
export function longestOf(tasks: readonly number[]): number {
  return tasks.reduce((longest, task) => Math.max(longest, task), 0);
}
