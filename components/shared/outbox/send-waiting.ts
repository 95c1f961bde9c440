import { postFile } from "@/components/shared/media/send";
import { callBehind } from "@/lib/api";
import { deliver } from "./deliver";
import { begin, isNotNow, nextOf, settle } from "./queue";
import { changeActs, readActs } from "./store";

export type Round = { sent: number; refused: number };

const ways = { ask: callBehind, upload: postFile };

async function sendInOrder(keeper: string): Promise<Round> {
  const round = { sent: 0, refused: 0 };
  for (;;) {
    const act = nextOf(await readActs(keeper), Date.now());
    if (!act) return round;
    await changeActs(keeper, (acts) => begin(acts, act.id, Date.now()));
    const answer = await deliver(keeper, act, ways);
    await changeActs(keeper, (acts) => settle(acts, act.id, answer));
    if (isNotNow(answer)) return round;
    if (answer.ok) round.sent += 1;
    else round.refused += 1;
  }
}

/** Sends what waits, one after the other, in one tab of the browser only; what comes of it. */
export async function sendWaiting(keeper: string): Promise<Round> {
  const none = { sent: 0, refused: 0 };
  if (!navigator.locks) return sendInOrder(keeper);
  return navigator.locks.request(`outbox:${keeper}`, { ifAvailable: true }, (lock) =>
    lock ? sendInOrder(keeper) : none,
  );
}
