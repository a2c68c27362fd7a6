export interface Progress {
  advance(by: number): void;
  end(): void;
}

/** How often the line is drawn, in milliseconds. */
const DRAW_EVERY = 200;

/** Shows how far a long work is, on standard error and only when that is a terminal. @param total 0 when not known */
export function createProgress(total: number, unit: string): Progress {
  const shown = process.stderr.isTTY && total > (unit === 'bytes' ? 1_000_000 : 1);
  let done = 0;
  let drawn = 0;
  return {
    advance(by) {
      done += by;
      if (!shown || Date.now() - drawn < DRAW_EVERY) return;
      drawn = Date.now();
      const percent = Math.min(100, Math.floor((done / total) * 100));
      process.stderr.write(
        `\r${percent} %  ${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}`,
      );
    },
    end() {
      if (shown && drawn > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
