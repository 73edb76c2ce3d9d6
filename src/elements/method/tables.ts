/** The tables of the method page: figures to compare, and words that on a narrow page stand below each other. */
import { html, nothing, type TemplateResult } from "lit";

/** A cell: text, or text with marks. The first of a row names it. */
export type Cell = string | TemplateResult;

/** Rows under a name of their own. */
export interface RowGroup {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of figures, right aligned but for the first columns, in a frame that scrolls. */
export function figureTable(
  caption: string,
  heads: readonly string[],
  groups: readonly RowGroup[],
  wordColumns = 1,
): TemplateResult {
  const aligned = (i: number): string => (i < wordColumns ? "word" : "");
  return html`<div class="scroll" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head, i) => html`<th scope="col" class=${aligned(i)}>${head}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ name, rows }) =>
          html`<tbody>
            ${
              name === ""
                ? nothing
                : html`<tr class="group">
                    <th scope="rowgroup" colspan=${heads.length}>${name}</th>
                  </tr>`
            }
            ${rows.map(
              ([first, ...cells]) =>
                html`<tr>
                  <th scope="row">${first}</th>
                  ${cells.map((cell, i) => html`<td class=${aligned(i + 1)}>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

/** A table of words. The roles are said, because on a narrow page the cells are laid out as blocks. */
export function wordTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): TemplateResult {
  return html`<table class="words" role="table" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${first}</th>
            ${cells.map((cell, i) => html`<td role="cell"><span class="label" aria-hidden="true">${heads[i + 1]}</span><span>${cell}</span></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
