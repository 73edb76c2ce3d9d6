/** Undo and redo by keyboard. */
import type { Store } from "../store/store.ts";

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (with Command on a Mac), except while a text is typed. */
export function undoByKey(event: KeyboardEvent, store: Store): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
  const key = event.key.toLowerCase();
  const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
  if (key !== "z" && !isRedo) return;
  event.preventDefault();
  if (isRedo) store.redo();
  else store.undo();
}

/** In a field of text the keys undo what was typed there. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement)
    return !["range", "radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
