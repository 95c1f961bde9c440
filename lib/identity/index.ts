import { z } from "zod";
import { mark } from "@/lib/platform/words";
import { printable } from "./printable";
import { tidy, withDots } from "./tidy";

export { addressLine } from "./address-line";
export type { RecognisedAddress } from "./address-paste";
export {
  type DocumentName,
  documentNames,
  documents,
  isDocumentName,
} from "./documents";

/** The reader of pasted addresses: fetched when something is pasted, for it knows every county. */
export const loadRecogniser = async () => (await import("./address-paste")).recogniseWithTownships;

export const CODE_LENGTH = 6;
export const CODE_MINUTES = 5;
export const CODE_TRIES = 5;
export const CODE_PAUSE_SECONDS = 60;
export const MAX_ADDRESSES = 20;

/** What a person typed; the server reads it as a phone. */
export const phoneInput = z.string().trim().min(5).max(40);

/** Why no code is sent to a phone. */
export const codeRefusals = [
  "PHONE_INVALID",
  "PHONE_UNREACHED",
  "CODE_TOO_SOON",
  "CODE_PAUSED",
  "CODE_TOO_MANY",
  "CODE_TOO_MANY_TODAY",
  "SMS_BUDGET_SPENT",
] as const;

export const codeInput = z.string().regex(/^\d{6}$/);

/** What a person counts as characters: 𠮷 is one. */
const isWithin = (most: number) => (text: string) => [...text].length <= most;

/** Cleaned as pasted text is; too long is said as `custom`, an odd character as `invalid_format`. */
const line = (min: number, most: number) =>
  z
    .string()
    .overwrite((text) => tidy(text).replace(/\n/g, " "))
    .min(min)
    .refine(isWithin(most))
    .regex(/^[^\p{C}<>]*$/u)
    .regex(printable);

export const MOST_NAME = 50;
export const MOST_STREET = 100;

/** People and companies in any script, and the number that platforms hang on a name: 何一鸣[2568]. */
export const recipientInput = z
  .string()
  .overwrite((text) => withDots(tidy(text)))
  .min(1)
  .refine(isWithin(MOST_NAME))
  .regex(/^[\p{L}\p{M}\p{N} ·.,'’()[\]【】&/+_-]+$/u)
  .regex(printable);

/** An address as a form sends it: region codes only, their names come from the server's table. */
export const addressInput = z.strictObject({
  recipient: recipientInput,
  phone: phoneInput,
  provinceCode: mark(12),
  cityCode: mark(12),
  districtCode: mark(12),
  townshipCode: mark(12),
  street: line(2, MOST_STREET),
  tag: line(0, 10),
  isDefault: z.boolean(),
});

export type AddressInput = z.infer<typeof addressInput>;

/** A stored address in the reader's language where the region table still knows it. */
export type AddressView = AddressInput & {
  id: string;
  province: string;
  city: string;
  district: string;
  township: string;
  /** All of it in one line. */
  line: string;
};

export type Device = {
  id: string;
  app: "wechat" | "alipay" | "chrome" | "safari" | "firefox" | "edge" | "browser";
  system: "iphone" | "android" | "harmony" | "windows" | "mac" | "linux" | "unknown";
  /** ISO moments. */
  since: string;
  lastSeen: string;
  isThis: boolean;
};

/** What an account of the demo is for. */
export type DemoRole =
  | "shopper"
  | "applicant"
  | "seller"
  | "helper"
  | "assistant"
  | "clerk"
  | "officer";

export type DemoAccount = { phone: string; name: string; role: DemoRole; shop: string };

/** The purpose of an address, offered as tags. */
export const addressTags = ["home", "work", "family"] as const;

export const roles = ["STATION_ASSISTANT", "LOGISTICS_CLERK", "COUNTY_OFFICER"] as const;

/** A role for the owner of a phone; the name counts only where nobody has signed in with it yet. */
export const giveGrantSchema = z.strictObject({
  phone: phoneInput,
  name: z.union([z.literal(""), recipientInput]),
  role: z.enum(roles),
  stationId: z.uuid().nullable(),
  /** Its last day. */
  until: z.iso.date().nullable(),
});
export type GiveGrant = z.output<typeof giveGrantSchema>;

export type GrantView = {
  id: string;
  name: string;
  /** Masked. */
  phone: string;
  role: (typeof roles)[number];
  /** The station's name; "" for the whole county. */
  place: string;
  since: string;
  until: string | null;
  isMine: boolean;
};

export type PersonView = { name: string; phone: string; since: string };

/** How long to wait before the next code; a demo shop says the code too. */
export const codeAnswerSchema = z.object({
  seconds: z.number(),
  demoCode: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
});
