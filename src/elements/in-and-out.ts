/** What comes in and goes out of an app: files, live services, the map as a picture, the report. Each is fetched when it is first asked for. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import type { Details } from "./announce.ts";
import type { App } from "./app.ts";
import type { PkShare } from "./pk-share.ts";
import type { PkStage } from "./pk-stage.ts";
import { saveFile } from "./save-file.ts";
import { textsOf } from "./texts.ts";

/** Parts of the host that are needed for it; undefined while they are not there. */
interface Parts {
  readonly stage: () => PkStage | null;
  readonly share: () => PkShare | undefined;
}

/** Serves the element of an app. */
export class InAndOut implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #app: App;
  readonly #parts: Parts;
  /** A file that is being opened, or the wish for one. */
  #importing: { readonly file: File | undefined } | undefined;
  #isLive = false;
  /** What a report is made with, while one is open. */
  #report: { readonly picture: Blob | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, app: App, parts: Parts) {
    this.#host = host;
    this.#app = app;
    this.#parts = parts;
    host.addController(this);
  }

  /** The dialogs that are open. */
  get dialogs(): TemplateResult {
    return html`
      ${this.#importing === undefined ? nothing : html`<pk-import .file=${this.#importing.file}></pk-import>`}
      ${this.#isLive ? html`<pk-live-data></pk-live-data>` : nothing}
      ${
        this.#report === undefined
          ? nothing
          : html`<pk-report
              .picture=${this.#report.picture}
              address=${this.#app.isPage ? location.href : ""}
            ></pk-report>`
      }
    `;
  }

  hostConnected(): void {
    for (const [name, listener] of this.#listeners)
      this.#host.addEventListener(name, listener as EventListener);
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.#listeners)
      this.#host.removeEventListener(name, listener as EventListener);
  }

  async #openImport(file: File | undefined): Promise<void> {
    await import("./import/pk-import.ts");
    this.#importing = { file };
    this.#host.requestUpdate();
  }

  #onImported({ file, count, results }: Details["pk-imported"]): void {
    // Of several situations the last: that of a plan comes after what is there now.
    const other = results.at(-1);
    if (other !== undefined) this.#app.store.otherResults.set({ file, results: other.results });
    const { say, format } = textsOf(this.#app.store.inputs.get().language);
    this.#parts.share()?.tell(say.import.taken(format.whole(count), file));
  }

  /** The map as it is on the screen; undefined where it is not, or cannot be had. */
  async #takePicture(): Promise<Blob | undefined> {
    if (this.#app.store.inputs.get().display === "table") return undefined;
    return this.#parts
      .stage()
      ?.picture()
      .catch(() => undefined);
  }

  async #savePicture(): Promise<void> {
    const { language, view } = this.#app.store.inputs.get();
    const words = textsOf(language).say.report;
    const share = this.#parts.share();
    share?.tell(words.working);
    const picture = await this.#takePicture();
    if (picture === undefined) {
      share?.tell(words.pictureFailed);
      return;
    }
    const name = `piekkaart-${view}.png`;
    saveFile(name, new Uint8Array(await picture.arrayBuffer()), "image/png");
    share?.tell(words.saved(name));
  }

  async #openReport(): Promise<void> {
    const [picture] = await Promise.all([this.#takePicture(), import("./report/pk-report.ts")]);
    this.#report = { picture };
    this.#host.requestUpdate();
  }

  async #openLive(): Promise<void> {
    await import("./live/pk-live-data.ts");
    this.#isLive = true;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#isLive = false;
    this.#importing = undefined;
    this.#report = undefined;
    this.#host.requestUpdate();
  }

  readonly #onFileOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };

  /** Wherever it falls in the app. */
  readonly #onFileDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void this.#openImport(file);
  };

  readonly #listeners = [
    ["pk-import", ({ detail }: CustomEvent<Details["pk-import"]>) => void this.#openImport(detail.file)],
    ["pk-imported", ({ detail }: CustomEvent<Details["pk-imported"]>) => this.#onImported(detail)],
    ["pk-import-close", () => this.#close()],
    ["pk-live-open", () => void this.#openLive()],
    ["pk-live-close", () => this.#close()],
    ["pk-picture", () => void this.#savePicture()],
    ["pk-report", () => void this.#openReport()],
    ["pk-report-close", () => this.#close()],
    ["dragover", this.#onFileOver],
    ["drop", this.#onFileDrop],
  ] as const;
}
