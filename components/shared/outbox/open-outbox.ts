import { keepFor } from "./keeper";
import { isRefused, pauseOf } from "./queue";
import { type Round, sendWaiting } from "./send-waiting";
import { onActs, readActs } from "./store";

/** Sends what waits whenever there may be signal again, with growing pauses, until it is closed. */
export function openOutbox(keeper: string, onRound: (round: Round) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rounds = 0;
  let isUnderWay = false;
  let isClosed = false;

  async function go() {
    clearTimeout(timer);
    timer = undefined;
    if (isUnderWay || isClosed || !navigator.onLine) return;
    isUnderWay = true;
    try {
      onRound(await sendWaiting(keeper));
      const isOver = (await readActs(keeper)).every(isRefused);
      rounds = isOver ? 0 : rounds + 1;
      if (!isOver && !isClosed) timer = setTimeout(() => void go(), pauseOf(rounds));
    } finally {
      isUnderWay = false;
    }
  }
  function anew() {
    rounds = 0;
    void go();
  }
  const onSeen = () => document.visibilityState === "visible" && anew();
  // What has come to wait here is tried by the clock, not at once: there was no signal just now.
  const onChange = () => {
    if (timer === undefined && !isUnderWay) timer = setTimeout(() => void go(), pauseOf(0));
  };

  const ends = [keepFor(keeper), onActs(onChange)];
  window.addEventListener("online", anew);
  document.addEventListener("visibilitychange", onSeen);
  void go();
  return () => {
    isClosed = true;
    clearTimeout(timer);
    window.removeEventListener("online", anew);
    document.removeEventListener("visibilitychange", onSeen);
    for (const end of ends) end();
  };
}
