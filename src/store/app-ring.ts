/** The ring of the page's store. */
import { store } from "./app-store.ts";
import { ringAtom } from "./ring.ts";

export const ring = ringAtom(store);
