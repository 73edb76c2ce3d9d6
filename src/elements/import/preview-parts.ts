/** The parts of a preview: what a file holds, and what of it is left out. */
import { html, nothing, type TemplateResult } from "lit";
import { SITUATIONS, type Situation } from "../../check/own-source.ts";
import type { ImportPreview, SourceGroup, TableHead } from "../../exchange/import-preview.ts";
import { SEPARATORS } from "../../exchange/csv.ts";
import { SOURCE_FIELDS, type SourceField } from "../../exchange/source-fields.ts";
import type { Encoding } from "../../exchange/text-decoding.ts";
import type { FileFault, PreviewOptions } from "../../workers/import-service.ts";
import type { Texts } from "../texts.ts";
import { choiceField } from "../work-parts.ts";

/** What a group becomes; undefined: left out. */
export type GroupChoice = Situation | undefined;

const ENCODINGS: readonly Encoding[] = ["utf-8", "windows-1252", "utf-16le", "utf-16be"];
const CHOICES: readonly GroupChoice[] = [...SITUATIONS, undefined];

/** The groups of sources, each with what it is to become. */
export function groupsPart(
  groups: readonly SourceGroup[],
  choices: readonly GroupChoice[],
  choose: (place: number, choice: GroupChoice) => void,
  { say, format }: Texts,
): TemplateResult {
  const words = say.import.groups;
  if (groups.length === 0) return html`<p class="muted">${words.none}</p>`;
  const hasDust = groups.some(({ dust }) => dust > 0);
  const isDivided = groups.some(({ sources, points }) => points > sources);
  return html`<section>
    <h3 id="groups">${words.title}</h3>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="groups">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.name}</th>
            <th scope="col">${words.sources}</th>
            <th scope="col">${say.import.fields.nh3} <small>${words.perYear}</small></th>
            <th scope="col">${say.import.fields.nox} <small>${words.perYear}</small></th>
            ${hasDust ? html`<th scope="col">${words.dust} <small>${words.perYear}</small></th>` : nothing}
            <th scope="col">${words.take}</th>
          </tr>
        </thead>
        <tbody>
          ${groups.map((group, place) => {
            const name = group.name === "" ? words.unnamed : group.name;
            return html`<tr>
              <td>${name}</td>
              <td>
                ${format.whole(group.sources)}${
                  group.points > group.sources
                    ? html` <small>(${words.points(format.whole(group.points))})</small>`
                    : nothing
                }
              </td>
              <td>${format.plain(group.nh3)}</td>
              <td>${format.plain(group.nox)}</td>
              ${hasDust ? html`<td>${format.plain(group.dust)}</td>` : nothing}
              <td>
                <select
                  class="input"
                  aria-label="${words.take}: ${name}"
                  @change=${(event: Event) =>
                    choose(place, CHOICES[(event.target as HTMLSelectElement).selectedIndex])}
                >
                  ${CHOICES.map(
                    (one) =>
                      html`<option ?selected=${one === choices[place]}>
                        ${one === undefined ? words.skip : say.check.situations.names[one]}
                      </option>`,
                  )}
                </select>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${isDivided ? html`<p class="source">${words.divided}</p>` : nothing}
  </section>`;
}

/** How a table is read: its signs, and what stands in which column. */
export function tablePart(
  head: TableHead,
  change: (options: PreviewOptions) => void,
  { say }: Texts,
): TemplateResult {
  const words = say.import.table;
  const { header, mapping, missing, style, encoding, isAmbiguous, sample } = head;
  const now: PreviewOptions = { ...style, encoding, mapping };
  const fieldOf = (column: number): SourceField | undefined =>
    SOURCE_FIELDS.find((field) => mapping[field] === column);
  const map = (column: number, field: SourceField | undefined): void => {
    const rest = Object.entries(mapping).filter(([one, at]) => at !== column && one !== field);
    change({
      ...now,
      mapping: { ...Object.fromEntries(rest), ...(field === undefined ? {} : { [field]: column }) },
    });
  };
  const fields: readonly (SourceField | undefined)[] = [undefined, ...SOURCE_FIELDS];
  return html`<section>
    <h3 id="table">${words.title}</h3>
    ${missing.map((one) => html`<pk-notice kind="warning">${words.missing[one]}</pk-notice>`)}
    ${isAmbiguous ? html`<pk-notice kind="warning">${words.ambiguous}</pk-notice>` : nothing}
    <div class="choices">
      ${choiceField(
        words.separator,
        SEPARATORS,
        style.separator,
        (one) => words.separators[one],
        // Other cells are other columns.
        (separator) => change({ encoding, separator }),
      )}
      ${choiceField(
        words.decimal,
        [",", "."] as const,
        style.decimal,
        (one) => words.decimals[one],
        (decimal) => change({ ...now, decimal }),
      )}
      ${choiceField(words.encoding, ENCODINGS, encoding, String, (one) => change({ ...now, encoding: one }))}
    </div>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="table">
      <table class="sample">
        <thead>
          <tr>
            ${header.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
          <tr>
            ${header.map(
              (heading, column) =>
                html`<td>
                  <select
                    class="input"
                    aria-label=${words.column(heading)}
                    @change=${(event: Event) =>
                      map(column, fields[(event.target as HTMLSelectElement).selectedIndex])}
                  >
                    ${fields.map(
                      (field) =>
                        html`<option ?selected=${field === fieldOf(column)}>
                          ${field === undefined ? words.unused : say.import.fields[field]}
                        </option>`,
                    )}
                  </select>
                </td>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${sample.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="source">${words.units}</p>
  </section>`;
}

/** Lines with a fault, warnings, and parts that were not read. */
export function remarksPart(
  { faults, faultCount, inspection, kind }: ImportPreview,
  { say, format }: Texts,
): TemplateResult {
  const { rows, warnings, skipped, fields } = say.import;
  const isLined = kind === "csv" || kind === "geojson";
  const parts = Object.entries(inspection.skipped);
  return html`
    ${
      faultCount === 0
        ? nothing
        : html`<details open>
            <summary>${rows.title(format.whole(faultCount))}</summary>
            ${faults.length < faultCount ? html`<p class="source">${rows.all(format.whole(faults.length), format.whole(faultCount))}</p>` : nothing}
            <ul class="list">
              ${faults.map(
                (fault) =>
                  html`<li>
                    ${rows.fault(
                      isLined ? format.whole(fault.line) : "",
                      [...new Set([fields[fault.field], fault.column])]
                        .filter((one) => one !== "")
                        .join(", "),
                      fault.found.slice(0, 80),
                      rows.kinds[fault.kind],
                    )}
                  </li>`,
              )}
            </ul>
          </details>`
    }
    ${
      inspection.warnings.length === 0
        ? nothing
        : html`<details>
            <summary>${warnings.title(format.whole(inspection.warnings.length))}</summary>
            <ul class="list">
              ${inspection.warnings.map(({ kind: one, count }) => {
                const text = warnings.kinds[one];
                return html`<li>${count > 1 ? warnings.times(text, format.whole(count)) : text}</li>`;
              })}
            </ul>
          </details>`
    }
    ${
      parts.length === 0
        ? nothing
        : html`<details>
            <summary>${skipped.title(format.whole(parts.length))}</summary>
            <ul class="list">
              ${parts.map(([name, count]) => html`<li>${skipped.line(name, format.whole(count))}</li>`)}
            </ul>
          </details>`
    }
  `;
}

/** Why a file was refused: in the words of the user, with its place, and exactly as the reader says it. */
export function refusalPart(
  { kind, file, line, element, fault, remedy }: FileFault,
  { say, format }: Texts,
): TemplateResult {
  const words = say.import;
  const place = [line === undefined ? "" : words.line(format.whole(line)), element ?? ""].filter(
    (one) => one !== "",
  );
  return html`<pk-notice kind="error" .heading=${words.refused(file)}
    >${words.faults[kind]} ${words.unchanged}<br />
    <small>${words.detail}: ${[...place, `${fault}; ${remedy}`].join(", ")}</small></pk-notice
  >`;
}
