/** The answer of the page's store. */
import { answerAtom } from "./answer.ts";
import { store } from "./app-store.ts";

export const answer = answerAtom(store);
