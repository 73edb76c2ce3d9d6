/** How long the bytes of a saved file stay at hand: a busy browser, or one that asks where to save, begins late. */
const KEPT_MS = 60_000;

/** Hands bytes or text to the user as a file. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  // Some browsers follow only a link that stands in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
