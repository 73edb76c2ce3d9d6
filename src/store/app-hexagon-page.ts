/** The card of the chosen hexagon, of the page's store. */
import { store } from "./app-store.ts";
import { hexagonPageAtom } from "./hexagon-page.ts";

export const hexagonPage = hexagonPageAtom(store);
