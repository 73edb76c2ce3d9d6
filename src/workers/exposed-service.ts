/** A deposition service as a worker offers it: products are read at the place it is told, answers are transferred. */
import { transfer } from "comlink";
import { loadHexagons, loadMeteo, type Reader } from "../data/land.ts";
import { createModel } from "../model/deposition.ts";
import { buffersOf, DepositionService, type PartAnswer } from "./deposition-service.ts";
import type { RemoteService } from "./pool.ts";

/** The calls of {@link RemoteService}, for comlink.expose. */
export function exposedService(readerOf: (place: string) => Reader): RemoteService {
  const service = new DepositionService(async (place) => {
    const read = readerOf(place);
    const [hexagons, meteo] = await Promise.all([loadHexagons(read), loadMeteo(read)]);
    return { hexagons, model: createModel(meteo) };
  });
  const sent = (answer: PartAnswer): PartAnswer => transfer(answer, buffersOf(answer) as Transferable[]);
  return {
    start: (place) => service.start(place),
    warmUp: () => service.warmUp(),
    provisional: async (job) => sent(await service.provisional(job)),
    exact: async (job) => {
      const answer = await service.exact(job);
      return answer === undefined ? undefined : sent(answer);
    },
    done: (id) => Promise.resolve(service.done(id)),
    cancel: (id) => {
      service.cancel(id);
      return Promise.resolve();
    },
  };
}
