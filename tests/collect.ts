/** Has everything collected that nothing refers to any more. */
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** How many of the objects are still kept. */
export async function keptOf(objects: readonly WeakRef<object>[]): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await wait(5);
    collect();
  }
  return objects.filter((one) => one.deref() !== undefined).length;
}
