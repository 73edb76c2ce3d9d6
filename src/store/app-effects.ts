/** The work of the page's store, once main has started it. */
import type { Effects } from "./effects.ts";

let running: Effects | undefined;

/** Remembers what was started. */
export function setEffects(effects: Effects | undefined): void {
  running = effects;
}

/** What panels may ask of the work under way. */
export function effects(): Effects | undefined {
  return running;
}
