/** The page of an area, of the page's store. */
import { store } from "./app-store.ts";
import { sitePageAtom } from "./site-page.ts";

export const sitePage = sitePageAtom(store);
