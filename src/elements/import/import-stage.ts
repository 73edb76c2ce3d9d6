/** How far the opening of a file is. */
import type { ImportPreview } from "../../exchange/import-preview.ts";
import type { FileFault, PreviewOptions } from "../../workers/import-service.ts";

/** What the dialog shows. */
export type ImportStage =
  | { readonly kind: "choose" }
  | { readonly kind: "reading"; readonly done: number }
  | { readonly kind: "refused"; readonly fault: FileFault }
  | { readonly kind: "crashed"; readonly reason: string }
  | { readonly kind: "preview"; readonly preview: ImportPreview };

/** A preview with its table as the user has just said. */
export function asWanted(
  preview: ImportPreview,
  { separator, decimal, mapping, encoding }: PreviewOptions,
): ImportStage {
  const { table } = preview;
  if (table === undefined) return { kind: "preview", preview };
  const style = { separator: separator ?? table.style.separator, decimal: decimal ?? table.style.decimal };
  const wanted = { style, mapping: mapping ?? table.mapping, encoding: encoding ?? table.encoding };
  return { kind: "preview", preview: { ...preview, table: { ...table, ...wanted } } };
}
