/** Entry of a worker thread in JavaScript: threads do not inherit the loader that runs TypeScript, so it is registered first. */
import { register } from "tsx/esm/api";

register();
await import("./deposition-thread.ts");
