import { SETTLING_DEPOSITION, SETTLING_VELOCITY, settlingDepletion, settlingPower } from "./dust.ts";
import { GAUSSIAN, PER_SECOND, SECTOR } from "./plume-at-surface.ts";
import type { Plume } from "./plume.ts";
import type { Arrival } from "./arrival.ts";
import type { SurfaceLayer } from "./surface-layer.ts";
import { inCloudRate, rainLength, shareInCloud, wetLoss } from "./wet-deposition.ts";

/** Adds what arrives of dust larger than 20 µm, which settles, in the class of its plume (section 5.8). */
export function addSettlingDust(plume: Plume, layer: SurfaceLayer, sum: Arrival): void {
  const { weather: w, matter, risenHeight: height } = plume;
  // The mixing height does not hold it up.
  const zi = w.mixingHeight < height ? 2 * height : w.mixingHeight;
  plume.dispersion.setPlume(height, zi);
  plume.dispersion.over(plume.source);
  const there = plume.dispersion.sigma;
  const x = plume.dispersion.distance.x;
  plume.dispersion.over(layer);
  const here = plume.dispersion.sigma;
  const plain = 0.5 * (there + Math.max(there, here));
  const windAtHalf = w.powerWindAt(height / 2);
  const descent = (SETTLING_VELOCITY * x) / windAtHalf;
  const lowered = height - descent;
  const { k } = w;
  const power = plume.dispersion.distance.power[k];
  let sigma = (plain / power) * settlingPower(k, power, x, windAtHalf, height);
  if (plume.rise.flux > 0) {
    const hot = Math.min(sigma, (lowered - plume.rise.height) / 2.5066) / 1.5;
    sigma = Math.sqrt(sigma * sigma + hot * hot);
  }
  const mean = height / 2;
  const wind = mean > 50 ? w.powerWindAt(Math.min(mean, 500)) : plume.source.windAt(mean);
  const narrow = 1 / (2 * sigma * sigma);
  let shape = Math.exp(-lowered * lowered * narrow);
  if (sigma / zi > 0.2 * Math.sqrt(1 - lowered / zi)) {
    const above = 2 * zi + lowered;
    const below = 2 * zi - height - descent;
    shape +=
      Math.exp(-(4 * zi * descent + above * above) * narrow) +
      Math.exp(-(4 * (zi - height) * descent + below * below) * narrow);
  }
  const undepleted = (GAUSSIAN / (x * sigma * wind)) * shape;
  const e2 = settlingDepletion(height, descent, sigma);

  let loss = 0;
  let drift = 0;
  if (w.rainProbability > 0) {
    const hours = x / (3600 * wind);
    const length = rainLength(hours, w.rainEventHours);
    const share = shareInCloud(Math.max(zi - lowered, 0), sigma) * Math.min(1, hours);
    const inCloud = inCloudRate(matter.scavenging.inCloud, w.rainIntensity, zi);
    const below = plume.belowCloud;
    loss = wetLoss(matter.scavenging, share, inCloud, below, w.rainProbability, length);
    drift = plume.drift;
  }
  const ec = Math.exp(-(x / wind) * loss * PER_SECOND);
  const amount = plume.amount * matter.share;
  const concentration = amount * undepleted * 0.5 * (1 + e2) * ec;
  const resistance = (2.5 * layer.heat4 + matter.rbUstar) / layer.ustar;
  sum.concentration += concentration;
  sum.dry += matter.molPerFlux * 0.5 * 3600 * concentration * (1 / resistance + SETTLING_DEPOSITION);
  if (x >= drift) {
    sum.wet += (matter.molPerFlux * amount * 1e4 * loss * e2 * ec * SECTOR) / (wind * (x + 3 + drift));
  }
}
