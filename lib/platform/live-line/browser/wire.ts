import { type Heard, readHeard } from "./heard";
import type { Stands } from "./wishes";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** One EventSource at a time, to just the rooms that are asked for. */
export function wireTo(hear: (heard: Heard) => void) {
  let source: EventSource | null = null;
  let rooms = "";
  let told = 0;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open() {
    source?.close();
    source = rooms ? new EventSource(`/rt/line?rooms=${rooms}&since=${told}`) : null;
    if (!source) return;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const heard = readHeard(data);
      if (!heard) return;
      waitMs = FIRST_WAIT_MS;
      told = Math.max(told, heard.id);
      hear(heard);
    };
    // It comes back by itself when the line breaks, but not when it was refused.
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, waitMs * (0.5 + Math.random()));
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    };
  }

  /** Opens it anew when the rooms are others, from the oldest stand of a new one. */
  return (stands: Stands) => {
    const wanted = Object.keys(stands).sort();
    if (wanted.join() === rooms) return;
    const before = new Set(rooms.split(","));
    const fresh = wanted.filter((room) => !before.has(room)).map((room) => stands[room] ?? 0);
    told = Math.min(...fresh, ...(before.size > 0 && told > 0 ? [told] : []));
    if (!Number.isFinite(told)) told = 0;
    rooms = wanted.join();
    clearTimeout(timer);
    open();
  };
}
