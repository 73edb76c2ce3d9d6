/** How free a thread is: a timer that beats as often as it may, and what the browser itself calls a long task. */

/** What a heart has felt. */
export interface Pulse {
  /** ms between two beats, at most. */
  readonly longestGap: number;
  /** Longest task that the browser reported (it does so from 50 ms), ms. */
  readonly longestTask: number;
  /** Beats in a second; a free thread has about 200. */
  readonly rate: number;
}

/** Begins to beat; the function that it gives ends it. */
export function heartbeat(): () => Pulse {
  const start = performance.now();
  let last = start;
  let beats = 0;
  let longestGap = 0;
  let longestTask = 0;
  const noted = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
  };
  const observer = new PerformanceObserver((list) => noted(list.getEntries()));
  observer.observe({ entryTypes: ["longtask"] });
  const beat = (): void => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
    beats++;
  };
  const timer = setInterval(beat, 4);
  return () => {
    beat();
    clearInterval(timer);
    noted(observer.takeRecords());
    observer.disconnect();
    return { longestGap, longestTask, rate: (1000 * beats) / (last - start) };
  };
}
