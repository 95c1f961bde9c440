import type { Input, Waiting } from "@/lib/api";
import type { UploadKind } from "@/lib/media";
import type { Failure, Result } from "@/lib/platform/result";

/** A picture or recording that goes before what is said with it. */
export type ActFile = { blob: Blob; kind: UploadKind };

/** What is told of an act while it waits. */
export type About = {
  /** What it is done to, for the screens that show it. */
  subject: string;
  /** The later one is all that counts: a count, a note, open or closed. */
  settles?: boolean;
  /** Names in the reader's words: an order's number, goods, a buyer. */
  name?: string;
  /** As it was typed, so that nothing is lost with a refusal. */
  typed?: string;
  file?: ActFile;
};

/** Something that was done without signal; its id is its Idempotency-Key. */
export type Act = About & {
  id: string;
  operation: Waiting;
  input: Input<Waiting>;
  at: number;
  /** `first`: on its way while one looks, and said by its form alone. */
  state: "first" | "waiting" | "sending" | "refused";
  /** When it was last begun to be sent. */
  begunAt: number;
  tries: number;
  refusal: Failure | null;
};

const MOST_TRIES = 5;
/** What is under way for longer fell with its tab. */
const LONGEST_MS = 30_000;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** Says nothing about the act: it may be asked again. */
const notNow = ["OFFLINE", "SIGN_IN_FIRST", "TOO_MANY_REQUESTS", "ONCE_RUNNING", "UNEXPECTED"];

export const isRefused = ({ state }: Pick<Act, "state">) => state === "refused";
export const isWaiting = ({ state }: Act) => state === "waiting";
const isUnderWay = ({ state }: Act) => state === "first" || state === "sending";

const replace = (acts: Act[], id: string, part: Partial<Act>) =>
  acts.map((act) => (act.id === id ? { ...act, ...part } : act));

const without = (acts: Act[], id: string) => acts.filter((act) => act.id !== id);

const isSame = (one: Act, other: Act) =>
  one.operation === other.operation && one.subject === other.subject;

/** Puts an act at the end; what it settles anew waits no longer. */
export const keep = (acts: Act[], act: Act): Act[] => [
  ...acts.filter((one) => !(act.settles && !isUnderWay(one) && isSame(one, act))),
  act,
];

/** What is on its way can't be taken back any more. */
export const takeBack = (acts: Act[], id: string): Act[] =>
  acts.filter((act) => act.id !== id || isUnderWay(act));

/** Once more after a refusal: a new wish under a new key, as the old key would answer the same. */
export const askAgain = (acts: Act[], id: string, newId: string): Act[] =>
  replace(acts, id, { id: newId, state: "waiting", tries: 0, refusal: null });

const isLost = ({ state, begunAt }: Act, now: number) =>
  state === "first" && now - begunAt > LONGEST_MS;

/** What its person is told of. */
export const isShown = (act: Act, now: number) => act.state !== "first" || isLost(act, now);

/** The first whose turn it is. Who asks is the one that sends: what another had begun to send fell with its tab. */
export const nextOf = (acts: Act[], now: number): Act | null =>
  acts.find((act) => isWaiting(act) || act.state === "sending" || isLost(act, now)) ?? null;

export const begin = (acts: Act[], id: string, now: number): Act[] =>
  replace(acts, id, { state: "sending", begunAt: now });

/** A picture that has arrived is not sent again. */
export const withAsset = (acts: Act[], id: string, input: Act["input"]): Act[] =>
  replace(acts, id, { input, file: undefined });

export const isNotNow = (answer: Result<unknown, string>) =>
  !answer.ok && notNow.includes(answer.code);

/** Done, and gone; not now, and waiting on; or refused, which stops nothing but itself. */
export function settle(acts: Act[], id: string, answer: Result<unknown, string>): Act[] {
  const act = acts.find((one) => one.id === id);
  if (answer.ok || !act) return without(acts, id);
  const tries = act.tries + (answer.code === "UNEXPECTED" ? 1 : 0);
  if (isNotNow(answer) && tries < MOST_TRIES) return replace(acts, id, { state: "waiting", tries });
  return replace(acts, id, { state: "refused", tries, refusal: answer });
}

/** How long to wait after so many vain rounds. */
export const pauseOf = (rounds: number) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** rounds);
