const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** `1.2 of 4.0 GB, 30 %, 640 MB/s, 4 s left`; `elapsed` in milliseconds. Without a rate yet, no rate. */
export function progressLine(done: number, total: number, elapsed: number): string {
  const unit = unitFor(total);
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 100;
  const head = `${inUnit(done, unit)} of ${inUnit(total, unit)} ${UNITS[unit]}, ${percent} %`;
  if (elapsed <= 0 || done <= 0) return head;
  const perSecond = (done / elapsed) * 1000;
  const rate = unitFor(perSecond);
  const left = Math.max(0, total - done) / perSecond;
  return `${head}, ${inUnit(perSecond, rate)} ${UNITS[rate]}/s, ${duration(left)} left`;
}

function unitFor(bytes: number): number {
  const steps = Math.floor(Math.log10(Math.max(bytes, 1)) / 3);
  return Math.min(steps, UNITS.length - 1);
}

function inUnit(bytes: number, unit: number): string {
  const value = bytes / 1000 ** unit;
  return unit === 0 ? String(Math.round(value)) : value.toFixed(1);
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = 100;
const ERASE_LINE = "\r\u001b[K";

/**
 * Keeps one line at the bottom of a terminal up to date and takes it away when all is done; writes nothing
 * where the stream is no terminal. The stream is asked for at the first call: most runs hash nothing.
 */
export function showProgress(
  open: () => Terminal,
  clock: () => number = () => performance.now(),
): (done: number, total: number) => void {
  let stream: Terminal | undefined;
  let start: number | undefined;
  let shown = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    stream ??= open();
    if (!stream.isTTY) return;
    const now = clock();
    start ??= now;
    if (done >= total) {
      stream.write(ERASE_LINE);
      start = undefined;
      return;
    }
    if (now - shown < EVERY_MS) return;
    shown = now;
    stream.write(`${ERASE_LINE}${progressLine(done, total, now - start)}`);
  };
}
