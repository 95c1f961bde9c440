import { z } from "zod";
import type { Voice } from "@/lib/media";
import { keeperName } from "@/lib/onboarding";
import { type Locale, locales } from "@/lib/platform/i18n";
import { lines, words } from "@/lib/platform/words";

/** What a villager can agree to, in the order in which it is offered. */
export const scopes = ["APPLY", "LIST_PRODUCTS", "SHIP", "ANSWER", "SEE_MONEY"] as const;
export type Scope = (typeof scopes)[number];

export type ConsentBy = "CODE" | "VOICE" | "SELF";

/** A consent ends by itself after so many days; 365 at the latest. */
export const spans = [7, 30, 90, 180, 365] as const;
export type Span = (typeof spans)[number];

export const ACTING_MINUTES = 30;

/** Why an assistant acts; what is none of these is told in own words. */
export const reasons = ["OPENING", "ASKED", "WAYBILL", "PHOTOS", "EYES", "AWAY"] as const;
export type Reason = (typeof reasons)[number];
export const isReason = (value: string): value is Reason =>
  reasons.some((reason) => reason === value);

/** What villagers are stuck with. */
export const topics = ["SHIP", "LIST", "PRICE", "PHONE", "MONEY", "OTHER"] as const;
export type Topic = (typeof topics)[number];

const scopesInput = z
  .array(z.enum(scopes))
  .min(1)
  .max(scopes.length)
  .transform((wanted) => scopes.filter((scope) => wanted.includes(scope)));

const agreed = { scopes: scopesInput, days: z.literal(spans) };

const neighbourTerms = z.strictObject({ shopId: z.uuid(), ...agreed });

/** Somebody at the counter who has no shop yet: the station begins one in its village. */
const newcomerTerms = z.strictObject({
  stationId: z.uuid(),
  name: keeperName,
  phone: z.string().trim().min(1).max(30),
  ...agreed,
});
export type NewcomerTerms = z.output<typeof newcomerTerms>;

/** Who agrees, to what, for how many days from today. */
export type Terms = z.output<typeof neighbourTerms> | NewcomerTerms;

const withTerms = <Shape extends z.ZodRawShape>(more: Shape) =>
  z.union([neighbourTerms.extend(more), newcomerTerms.extend(more)]);

export const askConsentSchema = withTerms({ locale: z.enum(locales) });

export const codeConsentSchema = withTerms({ code: z.string().regex(/^\d{6}$/) });
export type CodeConsent = Terms & { code: string };

/** A recording is good for less than a code: whoever sees money has been let in by a code. */
export const isForVoice = ({ scopes: wanted }: Pick<Terms, "scopes">) =>
  !wanted.includes("SEE_MONEY");

/** Shorter than this nobody says a sentence. */
export const SPOKEN_SECONDS = 3;

export const voiceConsentSchema = withTerms({
  voiceId: z.uuid(),
  locale: z.enum(locales),
  /** The sentence that stood on the screen. */
  spoken: words(400),
});
export type VoiceConsent = Terms & { voiceId: string; locale: Locale; spoken: string };

export const settleConsentSchema = z.strictObject({ delegationId: z.uuid(), isTrue: z.boolean() });
export type SettleConsent = z.output<typeof settleConsentSchema>;

export const ownConsentSchema = neighbourTerms.extend({ assistantId: z.uuid() });
export type OwnConsent = z.output<typeof ownConsentSchema>;

export const startSchema = z.strictObject({
  delegationId: z.uuid(),
  /** A Reason, or own words. */
  reason: words(60, 1),
});
export type Start = z.output<typeof startSchema>;

export const askHelpSchema = z.strictObject({
  shopId: z.uuid(),
  topic: z.enum(topics),
  voiceId: z.uuid().nullable(),
});
export type AskHelp = z.output<typeof askHelpSchema>;

export const settleSchema = z.strictObject({
  objectionId: z.uuid(),
  note: lines(300, 1),
});
export type Settle = z.output<typeof settleSchema>;

/** WAITING for the owner's or the county's word; ACTIVE until `until`; what has ended says how. */
export type ConsentState = "WAITING" | "ACTIVE" | "ENDED" | "REVOKED";

export type ConsentView = {
  id: string;
  shop: { id: string; name: string; owner: string };
  assistant: string;
  station: string;
  scopes: Scope[];
  by: ConsentBy;
  voice: Voice | null;
  /** What the villager was asked to say into the recording. */
  spoken: string;
  /** ISO moments; `until` is the first moment after the last day. */
  since: string;
  until: string;
  endedAt: string | null;
  state: ConsentState;
  /** It waits, and the county lets it count until midnight. */
  actsToday: boolean;
};

/** Whether somebody may act on this consent now. */
export const holds = ({ state, actsToday }: Pick<ConsentView, "state" | "actsToday">) =>
  state === "ACTIVE" || actsToday;

/** One thing done in a villager's name; its words are assistance.act.<key> with these values. */
export type Act = {
  id: string;
  key: string;
  values: Record<string, string | number>;
  by: string;
  shop: string;
  reason: string;
  at: string;
  objection: { settled: boolean; note: string } | null;
};

export type HelpStatus = "WAITING" | "TAKEN" | "DONE" | "WITHDRAWN";

export type HelpView = {
  id: string;
  shop: { id: string; name: string; owner: string; phone: string };
  topic: Topic;
  voice: Voice | null;
  status: HelpStatus;
  /** Who came; null while nobody has. */
  takenBy: string | null;
  isMine: boolean;
  at: string;
};

/** A household of the station's village; numbers only of who has agreed to them. */
export type HouseholdView = {
  shopId: string;
  name: string;
  owner: string;
  consent: ConsentView | null;
  /** It has not opened yet. */
  isOpening: boolean;
  waits: boolean;
  toShip: number | null;
  low: number | null;
};

export type ObjectionView = {
  id: string;
  villager: string;
  act: Omit<Act, "objection">;
  at: string;
  settledAt: string | null;
  note: string;
};
