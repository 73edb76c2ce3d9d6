/** The one store of the page; panels import it, tests make their own. */
import { Store } from "./store.ts";

export const store = new Store();
