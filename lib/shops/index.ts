export * from "./sheet";

import { z } from "zod";

export { canMoveShop, isUnopened, type ShopStatus } from "./status";

/** Spoiled by every change to a shop that a visitor can see. */
export const shopTag = (id: string) => `shop:${id}`;

/** Which shops are open, and the slugs that exist. */
export const SHOPS = "shops";

/** What somebody can be asked to help as; a shop has one owner. */
export const helperRoles = ["FAMILY", "PACKER", "HOST"] as const;
export type HelperRole = (typeof helperRoles)[number];

export const INVITE_DAYS = 7;
/** Helpers and open invites of one shop. */
export const MOST_HELPERS = 12;

const helperRole = z.enum(helperRoles);

export const inviteSchema = z.strictObject({
  shopId: z.uuid(),
  phone: z.string().trim().min(5).max(40),
  name: z
    .string()
    .normalize()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[\p{L}\p{M}\p{N} ·•.'’-]+$/u),
  role: helperRole,
});
export type Invite = z.output<typeof inviteSchema>;

export const answerSchema = z.strictObject({ inviteId: z.uuid(), accept: z.boolean() });
export type Answer = z.output<typeof answerSchema>;

export const newRoleSchema = z.strictObject({ memberId: z.uuid(), role: helperRole });
export type NewRole = z.output<typeof newRoleSchema>;

export type TeamMember = {
  id: string;
  name: string;
  role: "OWNER" | HelperRole;
  /** E.164; only the owner reads it. */
  phone: string | null;
  isMe: boolean;
  since: string;
};

export type TeamInvite = {
  id: string;
  name: string;
  role: HelperRole;
  phone: string;
  until: string;
  isOver: boolean;
};

export type Team = { members: TeamMember[]; invites: TeamInvite[] };

/** A question to whoever owns the phone: come and help this shop. */
export type MyInvite = { id: string; shop: string; from: string; role: HelperRole; until: string };
