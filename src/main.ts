/** Starts the page: the store with its data and workers, then the app that shows it. */
import { fetchReader } from "./data/fetch-reader.ts";
import { loadAllRunLoads, loadContribution, loadFirstView, loadHexagons, loadRunLoads } from "./data/land.ts";
import { setEffects } from "./store/app-effects.ts";
import { store } from "./store/app-store.ts";
import { startEffects } from "./store/effects.ts";
import { connectPage } from "./store/page.ts";
import { createDepositionPool } from "./workers/client.ts";
import "./elements/piek-kaart.ts";
import { textsOf } from "./elements/texts.ts";

const products = new URL("data/", document.baseURI);
const read = fetchReader(products);

connectPage(store, window);
store.language.subscribe((language) => (document.title = textsOf(language).say.title));
setEffects(
  startEffects(store, {
    loadFirstView: async () => {
      const { summary, ...first } = await loadFirstView(read);
      return { ...first, summaries: new Map(summary?.emitters.map((one) => [one.id, one])) };
    },
    loadHexagons: () => loadHexagons(read),
    loadContribution: (id) => loadContribution(read, id),
    loadRuns: (id) => loadRunLoads(read, id),
    loadAllRuns: () => loadAllRunLoads(read),
    createPool: () => createDepositionPool({ products }),
  }),
);

/** The rest is fetched only when the first view has been shown; never where the user wants to save data. */
const KEEP_AFTER = 4000;
const wantsLess = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
if (import.meta.env.PROD && "serviceWorker" in navigator && !wantsLess)
  setTimeout(() => {
    void import("./services/offline.ts")
      .then(({ keepOffline }) =>
        keepOffline(new URL("sw.js", document.baseURI).href, (use) => store.newVersion.set(use)),
      )
      .catch(() => undefined);
  }, KEEP_AFTER);
