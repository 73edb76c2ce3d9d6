/** Progress on stderr: one line that is rewritten on a terminal, and a line now and then elsewhere. */
export interface Progress {
  /** Says how far the work is. */
  update(text: string): void;
  /** Ends the line. */
  end(text?: string): void;
}

const EVERY = 2000; // ms between lines where they cannot be rewritten

/** A progress line for one piece of work. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = -Infinity;
  let isOpen = false;
  return {
    update: (text) => {
      if (stream.isTTY) {
        stream.write(`\r\x1b[K${text}`);
        isOpen = true;
      } else if (performance.now() - last > EVERY) {
        last = performance.now();
        stream.write(`${text}\n`);
      }
    },
    end: (text) => {
      if (isOpen) stream.write("\r\x1b[K");
      isOpen = false;
      if (text !== undefined) stream.write(`${text}\n`);
    },
  };
}
