/** Starts the page: its one app gets the address, what the browser remembers, and the way to work offline. */
import { PiekKaart } from "./elements/piek-kaart.ts";
import { textsOf } from "./elements/texts.ts";
import { connectPage } from "./store/page.ts";

const element = document.querySelector("piek-kaart");
if (!(element instanceof PiekKaart)) throw new Error("expected a <piek-kaart> in the page");
const { app } = element;
app.isPage = true;
connectPage(app.store, window);
app.store.language.subscribe((language) => (document.title = textsOf(language).say.title));

/** The rest is fetched only when the first view has been shown; never where the user wants to save data. */
const KEEP_AFTER = 4000;
const wantsLess = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
if (import.meta.env.PROD && "serviceWorker" in navigator && !wantsLess)
  setTimeout(() => {
    void import("./services/offline.ts")
      .then(({ keepOffline }) =>
        keepOffline(new URL("sw.js", document.baseURI).href, (use) => app.store.newVersion.set(use)),
      )
      .catch(() => undefined);
  }, KEEP_AFTER);
