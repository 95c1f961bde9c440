import { sendFile } from "@/components/shared/media/send";
import { newLocalId } from "@/components/ui/local-id";
import { type Code, call, type Data, type Input, type Waiting } from "@/lib/api";
import { fail, type Result } from "@/lib/platform/result";
import { deliver } from "./deliver";
import { keeperNow } from "./keeper";
import { type About, type Act, isWaiting, keep, settle } from "./queue";
import { sendWaiting } from "./send-waiting";
import { changeActs, readActs } from "./store";

const ways = { ask: call, upload: sendFile };

/** KEPT: it waits on this phone and goes out when there is signal. */
export type Performed<One extends Waiting> = Result<
  Data<One>,
  Code<One> | "OFFLINE" | "UNEXPECTED" | "KEPT"
>;

const actOf = (operation: Waiting, input: Input<Waiting>, about: About): Act => ({
  ...about,
  id: newLocalId(),
  operation,
  input,
  at: Date.now(),
  state: "first",
  begunAt: Date.now(),
  tries: 0,
  refusal: null,
});

/** Whether something was done before that is to arrive before. */
async function isBehind(keeper: string): Promise<boolean> {
  if (!(await readActs(keeper)).some(isWaiting)) return false;
  await sendWaiting(keeper);
  return (await readActs(keeper)).some(isWaiting);
}

/** Written down before it is sent, so that neither a lost signal nor a closed tab loses it. */
async function send(keeper: string, act: Act): Promise<Result<unknown, string>> {
  const answer = await deliver(keeper, act, ways);
  const isLost = !answer.ok && answer.code === "OFFLINE";
  // What is refused while one looks stands in the form with what was typed, and needs no second place.
  await changeActs(keeper, (acts) =>
    settle(acts, act.id, isLost ? answer : { ok: true, data: null }),
  );
  return isLost ? fail("KEPT") : answer;
}

async function keepAndSend(keeper: string, act: Act): Promise<Result<unknown, string>> {
  const mustWait = await isBehind(keeper);
  const kept: Act = { ...act, state: mustWait ? "waiting" : "first" };
  try {
    await changeActs(keeper, (acts) => keep(acts, kept));
  } catch {
    // A browser that keeps nothing (private mode, a full phone) does it now or not at all.
    return deliver(keeper, act, ways);
  }
  return mustWait ? fail("KEPT") : send(keeper, kept);
}

/** Does something at once where there is signal, and else when it is back. */
export async function perform<One extends Waiting>(
  operation: One,
  input: Input<One>,
  about: About,
): Promise<Performed<One>> {
  const keeper = keeperNow();
  const act = actOf(operation, input, about);
  const answer = await (keeper ? keepAndSend(keeper, act) : deliver(null, act, ways));
  return answer as Performed<One>;
}
