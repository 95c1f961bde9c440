import { z } from "zod";

export { addressLine } from "./address-line";
export type { RecognisedAddress } from "./address-paste";

/** The reader of pasted addresses: fetched when something is pasted, for it knows every county. */
export const loadRecogniser = async () => (await import("./address-paste")).recognise;

export const CODE_LENGTH = 6;
export const CODE_MINUTES = 5;
export const CODE_TRIES = 5;
export const CODE_PAUSE_SECONDS = 60;
export const MAX_ADDRESSES = 20;

/** What a person typed; the server reads it as a phone. */
export const phoneInput = z.string().trim().min(5).max(40);

export const codeInput = z.string().regex(/^\d{6}$/);

const line = (min: number, max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\p{C}<>]*$/u);

/** Names of two Han characters as of Uyghur length: letters, digits, spaces and the dots between. */
export const recipientInput = z
  .string()
  .normalize()
  .trim()
  .min(1)
  .max(20)
  .regex(/^[\p{L}\p{M}\p{N} ·•.'’-]+$/u);

/** An address as a form sends it: region codes only, their names come from the server's table. */
export const addressInput = z.strictObject({
  recipient: recipientInput,
  phone: phoneInput,
  provinceCode: z.string().max(12),
  cityCode: z.string().max(12),
  districtCode: z.string().max(12),
  townshipCode: z.string().max(12),
  street: line(2, 100),
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
export type DemoRole = "shopper" | "applicant" | "seller" | "helper" | "assistant" | "officer";

export type DemoAccount = { phone: string; name: string; role: DemoRole; shop: string };

/** The purpose of an address, offered as tags. */
export const addressTags = ["home", "work", "family"] as const;

export const roles = ["STATION_ASSISTANT", "COUNTY_OFFICER"] as const;

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
