/** What every export says of itself. */
import { CREATOR } from "./imaer-document.ts";

/** Title and disclaimer are in the language of the user. */
export interface ExportInfo {
  readonly title: string;
  /** Version of this program, and edition of its data. */
  readonly version: string;
  readonly edition: string;
  readonly disclaimer: string;
}

/** The same as lines above a table. */
export function remarksOf({ title, version, edition, disclaimer }: ExportInfo): readonly string[] {
  return [title, `${CREATOR} ${version}, data ${edition}`, disclaimer];
}
