/** Entry of the worker that asks live services. */
import * as comlink from "comlink";
import { LiveService } from "./live-service.ts";

comlink.expose(new LiveService());
