/** Entry of the browser's worker: offers a {@link DepositionService} that fetches its products. */
import * as comlink from "comlink";
import { fetchReader } from "../data/fetch-reader.ts";
import { exposedService } from "./exposed-service.ts";

comlink.expose(exposedService(fetchReader));
