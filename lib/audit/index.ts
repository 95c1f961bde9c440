/** What an officer can look for, and the actions that belong to it. A test finds every action in one of them. */
export const actGroups = {
  goods: [
    "product:add",
    "product:edit",
    "product:move",
    "product:copy",
    "product:remove",
    "product:fetch-back",
    "batch:make",
    "batch:correct",
    "batch:withdraw",
    "batch:print",
    "special:set",
    "special:end",
    "change:review",
    "stock:edit",
    "stock:limit",
    "stock:mark",
    "stock:back",
    "review:answer",
    "review:hide",
    "live:stop",
    "video:take-down",
    "video:show",
    "review:show",
  ],
  shops: [
    "shop:holiday",
    "shop:pause",
    "shop:open",
    "shop:greeting",
    "shop:collection",
    "shop:suspend",
    "shop:reopen",
    "shop:close",
    "phone:reveal",
    "webhook:add",
    "webhook:end",
    "key:add",
    "key:end",
    "key:bring-back",
    "key:use",
    "store:add",
    "store:open",
    "store:close",
    "store:take",
    "store:word",
    "store:unword",
  ],
  applications: [
    "application:open",
    "application:start",
    "application:submit",
    "application:answer",
    "application:give",
    "application:take-back",
    "application:ask-back",
    "application:approve",
    "application:reject",
    "requirement:verify",
    "requirement:refuse",
    "paper:warn",
  ],
  helpers: [
    "team:invite",
    "team:resend",
    "team:withdraw",
    "team:join",
    "team:decline",
    "team:role",
    "team:remove",
    "team:leave",
    "consent:give",
    "consent:confirm",
    "consent:refuse",
    "consent:revoke",
    "acting:start",
    "objection:settle",
    "report:settle",
  ],
  orders: [
    "order:shipped",
    "order:part_shipped",
    "order:waybill_corrected",
    "order:shipping_undone",
    "order:part_called_off",
    "order:delay_asked",
    "order:ship",
    "order:note",
    "order:take",
    "order:cancelled_by_shop",
    "collection:ready",
    "collection:hand-out",
    "collection:wrong-code",
    "run:start",
    "run:hand",
    "manifest:close",
    "order:number",
    "order:print",
    "message:answer",
    "message:take-back",
  ],
  files: ["file:log", "file:figures", "file:shop", "file:orders", "file:money", "figures:publish"],
  money: [
    "cash:hand-in",
    "cash:take-back",
    "cash:receive",
    "refund:retry",
    "refund:settle",
    "refund:count-out",
    "refund:wrong-code",
    "refund:by-bank",
    "event:retry",
    "event:settle",
    "difference:ask",
    "difference:fee",
    "difference:suspense",
    "difference:note",
    "suspense:clear",
    "aftersale:decide",
    "aftersale:refused",
    "aftersale:return_received",
    "aftersale:proof_seller",
    "settlement:make",
    "settlement:approve",
    "settlement:cancel",
    "subsidy:add",
    "subsidy:end",
    "subsidy:compute",
    "subsidy:propose",
    "subsidy:approve",
    "subsidy:cancel",
    "subsidy:hold",
    "subsidy:release",
    "coupon:give",
    "coupon:end",
    "bill:check",
    "bill:object",
    "bill:answer",
    "payout:account",
    "payout:file",
    "payout:take-file",
    "payout:count-out",
    "payout:wrong-code",
    "payout:paid",
    "payout:failed",
    "payout:wait",
  ],
  people: ["grant:give", "grant:take"],
  registers: [
    "station:add",
    "station:edit",
    "village:add",
    "village:edit",
    "category:add",
    "category:edit",
    "category:move",
    "category:remove",
  ],
  rules: [
    "rules:edit",
    "freight:add",
    "freight:edit",
    "freight:remove",
    "fee:add",
    "fee:end",
    "fee:remove",
    "holiday:add",
    "holiday:remove",
  ],
} as const satisfies Record<string, readonly string[]>;

export type ActGroup = keyof typeof actGroups;

/** What is written down; events of orders and cases that somebody makes for another carry their own kind. */
export type Act = (typeof actGroups)[ActGroup][number] | `order:${string}` | `aftersale:${string}`;

export const isActGroup = (text: string): text is ActGroup => text in actGroups;

type Plain = string | number | boolean | null;

/** One field of what was written: lists and objects are already text. */
export type FieldChange = { field: string; before: Plain; after: Plain };

export type ActionView = {
  id: string;
  at: string;
  action: string;
  /** A person, or the name of a key; "" where it was nobody: a guest, or a job whose name `kind` carries. */
  actor: string;
  actorKind: string;
  onBehalfOf: string;
  reason: string;
  subjectKind: string;
  subjectId: string;
  /** What it was done to in the reader's language; "" where it is gone and had no name. */
  subject: string;
  changes: FieldChange[];
};

export type ActionQuestion = {
  /** A part of a name, or the last four digits of a phone. */
  who: string;
  group: ActGroup | null;
  /** Only what was done in somebody else's name. */
  onBehalf: boolean;
  /** `kind:id`, as links from a shop's sheet ask. */
  subject: string | null;
  /** Business days, YYYY-MM-DD, both included. */
  from: string | null;
  to: string | null;
  after: string | null;
};
