/** Text as it is compared: lower case, without accents, quotes and doubled spaces. */
export function simple(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
