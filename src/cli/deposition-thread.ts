/** Entry of a worker thread: the same service as the browser's worker, reading products from a folder. */
import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import { exposedService } from "../workers/exposed-service.ts";
import { fileReader } from "./file-reader.ts";
import { nodeEndpoint } from "./node-endpoint.ts";

if (parentPort === null) throw new RangeError("expected to run in a worker thread");
expose(exposedService(fileReader), nodeEndpoint(parentPort));
