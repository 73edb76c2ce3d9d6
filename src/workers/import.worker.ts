/** Entry of the worker that reads a file. */
import * as comlink from "comlink";
import { ImportService } from "./import-service.ts";

comlink.expose(new ImportService());
