/** Hands bytes or text to the user as a file. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn, and the bytes are not needed here any more.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
