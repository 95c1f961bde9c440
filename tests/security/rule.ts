import type { DelegationScope } from "@/lib/platform/db";
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
  /** What a villager must have agreed to before a station does it for them; absent: never for others. */
  assist?: DelegationScope | "ANY";
  /** Nobody has two of these, and who acts on theirs doesn't name it. */
  hasOne?: true;
  /** The input for a thing that belongs to `owner`, or (null) to nobody. */
  input: (owner: Actor | null) => Promise<unknown>;
};

const everybody = actorNames;
const NEVER = "NOT_ALLOWED";
const owners = ["owner", "rival"] as const;
const helpers = ["family", "packer", "host"] as const;
export const users = ["shopper", ...owners, ...helpers, "assistant", "clerk", "officer"] as const;
export const nobodyIn = { guest: "SIGN_IN_FIRST", revoked: "SIGN_IN_FIRST" } as const;

/** Acts of whoever buys, signed in or not. A revoked session is a guest without anything. */
export const buyers = (rule: Pick<Rule, "input" | "notFound" | "assist">): Rule => ({
  allowed: everybody.filter((name) => name !== "revoked"),
  ...rule,
});

export const anybody = (rule: Pick<Rule, "input" | "notFound" | "answer" | "assist">): Rule => ({
  allowed: everybody,
  ...rule,
});

export const signedIn = (rule: Pick<Rule, "input" | "notFound" | "assist">): Rule => ({
  allowed: users,
  refused: nobodyIn,
  ...rule,
});

const strangers = {
  ...nobodyIn,
  shopper: "NOT_ALLOWED",
  assistant: "NOT_ALLOWED",
  clerk: "NOT_ALLOWED",
  officer: "NOT_ALLOWED",
};

type Bare = Pick<Rule, "input" | "notFound" | "assist">;

const turnedAway = (names: readonly ActorName[]) =>
  Object.fromEntries(names.map((name) => [name, NEVER]));

/** Acts on a shop's things by those of its people whom the law names. */
const members = (rule: Bare, ...allowed: ActorName[]): Rule => ({
  allowed,
  refused: {
    ...strangers,
    ...turnedAway([...owners, ...helpers].filter((name) => !allowed.includes(name))),
  },
  ...rule,
});

/** Acts of a shop's owner and family, where it says so of the packer too; never of a host. */
export const sellers = ({ packer, ...rule }: Bare & { packer: boolean }): Rule =>
  packer ? members(rule, ...owners, "family", "packer") : members(rule, ...owners, "family");

/** Acts of those who hold a shop's camera. */
export const hosts = (rule: Bare): Rule => members(rule, ...owners, "family", "host");

/** Acts of the shop's owner alone. */
export const ownersOnly = (rule: Bare): Rule => members(rule, ...owners);

/** Acts of those who help in a shop of somebody else. */
export const helpersOnly = (rule: Bare): Rule => members(rule, ...helpers);

/** Acts of everybody in a shop. */
export const allOfShop = (rule: Bare): Rule => members(rule, ...owners, ...helpers);

/** Acts of the station's assistants, at their own stations. */
export const assistants = (rule: Bare & Pick<Rule, "answer">): Rule => ({
  ...officers(rule),
  allowed: ["assistant"],
  refused: { ...officers(rule).refused, officer: NEVER, assistant: undefined },
  ...(rule.answer && { answer: rule.answer }),
});

/** Acts of the clerks of a centre, in their own. */
export const clerks = (rule: Bare & Pick<Rule, "answer">): Rule => ({
  ...officers(rule),
  allowed: ["clerk"],
  refused: { ...officers(rule).refused, officer: NEVER, clerk: undefined },
  ...(rule.answer && { answer: rule.answer }),
});

/** Acts of whoever has a parcel in their hands, at a station or a centre. */
export const carriersOn = (rule: Bare & Pick<Rule, "answer">): Rule => {
  const { refused, ...others } = clerks(rule);
  return {
    ...others,
    allowed: ["assistant", "clerk"],
    refused: { ...refused, assistant: undefined },
  };
};

/** Acts of the county's officers alone. */
export const officers = (rule: Pick<Rule, "input" | "notFound">): Rule => ({
  allowed: ["officer"],
  refused: {
    ...strangers,
    ...turnedAway([...owners, ...helpers]),
    officer: undefined,
  },
  ...rule,
});

/** The input of one cell: the actor's own thing, a stranger's, or nobody's. */
export async function inputFor(rule: Rule, actor: Actor, kind: Kind): Promise<unknown> {
  if (kind === "missing") return rule.input(null);
  return rule.input(kind === "own" ? actor : await createActor("rival"));
}

/** The scope that is in question for who acts for a villager. */
export const scopeOf = ({ assist }: Rule) => (assist === "ANY" ? undefined : assist);

/** What this cell must answer: "ok" or a code. */
export function verdict(rule: Rule, actor: ActorName, kind: Kind): string {
  if (actor === "actingExpired") return verdict(rule, "assistant", kind);
  if (actor === "actingRevoked") {
    // Who worked for somebody until now hears why it is over, whatever they asked for.
    const code = verdict(rule, "assistant", kind);
    return code === NEVER || code === "NOT_FOUND" ? "CONSENT_ENDED" : code;
  }
  if (actor === "actingInScope" || actor === "actingOutOfScope") {
    if (!rule.assist || (actor === "actingOutOfScope" && rule.assist !== "ANY")) return NEVER;
    if (kind === "own") return rule.answer ?? "ok";
    return rule.refused?.[actor] ?? rule.notFound ?? "ok";
  }
  const refusal = rule.refused?.[actor];
  if (refusal) return refusal;
  if (!rule.notFound) return rule.answer ?? "ok";
  if (kind === "own" && rule.allowed.includes(actor)) return rule.answer ?? "ok";
  return rule.notFound;
}

export const missingId = newId;
