/** An id that no earlier one in the set is equal to: itself where it is free, else with a number behind it; it is added to the set. */
export function uniqueId(id: string, place: number, taken: Set<string>): string {
  let unique = id;
  for (let number = place; taken.has(unique); number++) unique = `${id} (${number})`;
  taken.add(unique);
  return unique;
}
