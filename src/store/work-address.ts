/** The work as parameters of an address, and back; the browser keeps it between visits in the same words. */
import { putScenarios, scenariosOf } from "./scenario-address.ts";
import { putSources, sourcesOf } from "./source-address.ts";
import { putSpace, spaceIn } from "./space-address.ts";
import { DEFAULT_NETTING_FACTOR, EMPTY_WORK, type Work } from "./work.ts";

/** Adds the work to the parameters of an address; only what differs from an empty one. */
export function putWork(
  { sources, nettingFactor, scenarios, claims, space }: Work,
  parameters: URLSearchParams,
): void {
  if (nettingFactor !== DEFAULT_NETTING_FACTOR) parameters.set("netting", String(nettingFactor));
  putSources(sources, parameters);
  putScenarios(scenarios, parameters);
  putSpace({ settings: space, claims }, parameters);
}

/**
 * The work in an address; what cannot be understood takes its default. A part that is not there (the own sources with their
 * netting, the scenarios, the claims, or the settings of space) stays as it is in the other work; that work itself where there is nothing.
 */
export function workOf(parameters: URLSearchParams, otherwise: Work = EMPTY_WORK): Work {
  const sources = sourcesOf(parameters);
  const netting = Number(parameters.get("netting") ?? Number.NaN);
  const nettingFactor = netting >= 0 && netting <= 1 ? netting : DEFAULT_NETTING_FACTOR;
  const { scenarios } = scenariosOf(parameters);
  const hasSources = sources.length > 0 || nettingFactor !== DEFAULT_NETTING_FACTOR;
  const { settings, claims } = spaceIn(parameters);
  if (!hasSources && scenarios.length === 0 && claims.length === 0 && settings === undefined)
    return otherwise;
  return {
    ...otherwise,
    ...(hasSources ? { sources, nettingFactor } : {}),
    ...(scenarios.length === 0 ? {} : { scenarios }),
    ...(claims.length === 0 ? {} : { claims }),
    ...(settings === undefined ? {} : { space: settings }),
  };
}
