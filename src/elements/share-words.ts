/** A share of sensitive nature in everyday words. */
import type { Formatter } from "./format.ts";
import type { Messages } from "./messages/nl.ts";

/** Words for a share (0-1): quarters where they fit, else percents. */
export function shareWords(share: number, { explore }: Messages, format: Formatter): string {
  const { shares } = explore;
  if (share === 0) return shares.none;
  if (share >= 0.97) return shares.all;
  const near = share - 0.75;
  if (near >= -0.045 && near < -0.005) return shares.underThreeQuarters;
  if (Math.abs(near) <= 0.005) return shares.threeQuarters;
  if (near > 0.005 && near < 0.045) return shares.overThreeQuarters;
  return shares.percent(format.percent(share));
}
