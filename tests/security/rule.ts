import { newId } from "@/lib/platform/ids";
import { type Actor, type ActorName, actorNames, createActor } from "./actors";

/** `own` may be touched by who is allowed; `other` is somebody else's; `missing` was never there. */
export const kinds = ["own", "other", "missing"] as const;
export type Kind = (typeof kinds)[number];

export type Rule = {
  /** Who gets a success on their own thing. */
  allowed: readonly ActorName[];
  /** Who is turned away before the thing is looked at, with which code. */
  refused?: Partial<Record<ActorName, string | undefined>>;
  /** What an actor hears of what is not theirs ("ok" writes nothing either); absent when the act names no thing. */
  notFound?: string;
  /** What an allowed actor hears instead of a success, where the world around would take more than an input. */
  answer?: string;
  /** The input for a thing that belongs to `owner`, or (null) to nobody. */
  input: (owner: Actor | null) => Promise<unknown>;
};

const everybody = actorNames;
export const users = ["shopper", "owner", "rival", "packer", "assistant", "officer"] as const;
export const nobodyIn = { guest: "SIGN_IN_FIRST", revoked: "SIGN_IN_FIRST" } as const;

/** Acts of whoever buys, signed in or not. A revoked session is a guest without anything. */
export const buyers = (rule: Pick<Rule, "input" | "notFound">): Rule => ({
  allowed: everybody.filter((name) => name !== "revoked"),
  ...rule,
});

export const anybody = (rule: Pick<Rule, "input" | "notFound" | "answer">): Rule => ({
  allowed: everybody,
  ...rule,
});

export const signedIn = (rule: Pick<Rule, "input" | "notFound">): Rule => ({
  allowed: users,
  refused: nobodyIn,
  ...rule,
});

const strangers = {
  ...nobodyIn,
  shopper: "NOT_ALLOWED",
  assistant: "NOT_ALLOWED",
  officer: "NOT_ALLOWED",
};

/** Acts on a shop's things by its people. */
export const sellers = (rule: Pick<Rule, "input" | "notFound"> & { packer: boolean }): Rule => ({
  allowed: rule.packer ? ["owner", "rival", "packer"] : ["owner", "rival"],
  refused: rule.packer ? strangers : { ...strangers, packer: "NOT_ALLOWED" },
  input: rule.input,
  ...(rule.notFound && { notFound: rule.notFound }),
});

/** Acts of the county's officers alone. */
export const officers = (rule: Pick<Rule, "input" | "notFound">): Rule => ({
  allowed: ["officer"],
  refused: {
    ...strangers,
    owner: "NOT_ALLOWED",
    rival: "NOT_ALLOWED",
    packer: "NOT_ALLOWED",
    officer: undefined,
  },
  ...rule,
});

/** The input of one cell: the actor's own thing, a stranger's, or nobody's. */
export async function inputFor(rule: Rule, actor: Actor, kind: Kind): Promise<unknown> {
  if (kind === "missing") return rule.input(null);
  return rule.input(kind === "own" ? actor : await createActor("rival"));
}

/** What this cell must answer: "ok" or a code. */
export function verdict(rule: Rule, actor: ActorName, kind: Kind): string {
  const refusal = rule.refused?.[actor];
  if (refusal) return refusal;
  if (!rule.notFound) return rule.answer ?? "ok";
  if (kind === "own" && rule.allowed.includes(actor)) return rule.answer ?? "ok";
  return rule.notFound;
}

export const missingId = newId;
