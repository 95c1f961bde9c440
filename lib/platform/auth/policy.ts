import "server-only";
import type { DelegationScope, KeyScope, Role, ShopRole } from "@/lib/platform/db";
import type { Acting, Viewer } from "./viewer";

type Rule = {
  /** Whose things: `own` by buyer, `shop` by membership, `station` and `county` by grant, `none` for no thing at all. */
  scope: "own" | "shop" | "station" | "county" | "none";
  /** Guests too, not only signed-in users. */
  guests?: true;
  shopRoles?: readonly ShopRole[];
  roles?: readonly Role[];
  /** What the villager must have agreed to; ANY needs no scope. Missing: nobody does it for another. */
  assist?: DelegationScope | "ANY";
  /** What a key of the shop must open. Missing: no program does it with a key. */
  key?: KeyScope;
};

/** The law on one page. What is missing here is denied; queries keep every row inside the scope. */
export const policy = {
  "code:request": { scope: "none", guests: true, assist: "ANY" },
  // What stands on a screen, read to whoever looks at it.
  "aloud:hear": { scope: "none", guests: true, assist: "ANY" },
  "session:end": { scope: "own", assist: "ANY" },
  "profile:edit": { scope: "own" },
  "upload:add": { scope: "own", assist: "ANY" },
  "address:edit": { scope: "own" },
  "cart:edit": { scope: "own", guests: true, assist: "ANY" },
  "order:quote": { scope: "own", guests: true, assist: "ANY" },
  "order:place": { scope: "own", guests: true },
  "order:pay": { scope: "own", guests: true },
  "order:cancel": { scope: "own", guests: true },
  "order:readdress": { scope: "own", guests: true },
  "order:receive": { scope: "own", guests: true },
  "invoice:ask": { scope: "own", guests: true },
  "order:wait": { scope: "own", guests: true },
  "aftersale:ask": { scope: "own", guests: true },
  "review:write": { scope: "own", guests: true },
  "message:write": { scope: "own", guests: true },
  "message:choose": { scope: "own" },
  "account:leave": { scope: "own" },
  "restock:ask": { scope: "own" },
  "shop:follow": { scope: "own" },
  "live:comment": { scope: "own" },
  "video:like": { scope: "own" },
  "order:find": { scope: "none", guests: true, assist: "ANY" },
  "notice:read": { scope: "own", assist: "ANY" },
  "sms:read": { scope: "own", assist: "ANY" },
  "invite:answer": { scope: "own" },
  "shop:enter": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY", "PACKER", "HOST"],
    assist: "ANY",
  },
  "team:edit": { scope: "shop", shopRoles: ["OWNER"] },
  "webhook:edit": { scope: "shop", shopRoles: ["OWNER"] },
  "key:edit": { scope: "shop", shopRoles: ["OWNER"] },
  "team:leave": { scope: "shop", shopRoles: ["FAMILY", "PACKER", "HOST"] },
  "money:see": { scope: "shop", shopRoles: ["OWNER", "FAMILY"], assist: "SEE_MONEY" },
  // What a shop is paid, and where to, is its keepers' own word.
  "bill:check": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "payout:edit": { scope: "shop", shopRoles: ["OWNER"] },
  "shop:apply": { scope: "own", assist: "APPLY" },
  "order:sell": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY", "PACKER"],
    assist: "SHIP",
    key: "READ_ORDERS",
  },
  // What somebody bought, spent and is like is their business and the keepers'.
  "customer:see": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "order:ship": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY", "PACKER"],
    assist: "SHIP",
    key: "SHIP",
  },
  // Orders of those who call or write; packers see no money.
  "order:take": { scope: "shop", shopRoles: ["OWNER", "FAMILY"], assist: "SHIP" },
  // To go below the shelf's price is the keepers' own.
  "price:agree": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "aftersale:answer": { scope: "shop", shopRoles: ["OWNER", "FAMILY"], assist: "ANSWER" },
  // Made out under the shop's own tax account.
  "invoice:give": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "message:answer": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY", "PACKER"],
    assist: "ANSWER",
  },
  // What the station has read, the shop has not.
  "message:read": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER"] },
  // What is said in the shop's name again and again is its people's own word.
  "answer:keep": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER"] },
  // Whom a shop hears, its keepers say themselves.
  "message:block": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  // Giving money away is the owner's and the family's own.
  "aftersale:pay": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  // So is money off, before anything is bought.
  "coupon:give": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "review:answer": { scope: "shop", shopRoles: ["OWNER", "FAMILY"], assist: "ANSWER" },
  "stock:edit": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY"],
    assist: "LIST_PRODUCTS",
    key: "STOCK",
  },
  "product:edit": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY"],
    assist: "LIST_PRODUCTS",
    key: "GOODS",
  },
  // What packing costs and what is left is the keepers' own business.
  "cost:edit": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "goal:set": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  // A lower price for a time is an edit of a price like others.
  "special:set": { scope: "shop", shopRoles: ["OWNER", "FAMILY"], assist: "LIST_PRODUCTS" },
  // Rest and greeting of the shop are its keepers' own.
  "shop:edit": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  // What goes to their own phone in the evening.
  "evening:hear": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "live:host": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "HOST"] },
  "live:moderate": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER", "HOST"] },
  "video:post": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "HOST"] },
  "consent:edit": { scope: "shop", shopRoles: ["OWNER"] },
  "help:ask": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER", "HOST"] },
  "station:work": { scope: "station", roles: ["STATION_ASSISTANT"] },
  // The county's centre is a station of its own people.
  "centre:work": { scope: "station", roles: ["LOGISTICS_CLERK"] },
  "relay:scan": { scope: "station", roles: ["STATION_ASSISTANT", "LOGISTICS_CLERK"] },
  "acting:stop": { scope: "own", assist: "ANY" },
  "consent:settle": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "objection:settle": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "report:settle": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "desk:open": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "grant:edit": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "machine:see": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "audit:read": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "shop:oversee": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "register:edit": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "rules:edit": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "fee:edit": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "coupon:fund": { scope: "county", roles: ["COUNTY_OFFICER"] },
  // What the county gives for sales; no officer gives it alone.
  "subsidy:run": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "money:settle": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "aftersale:decide": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "review:hide": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "live:oversee": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "video:oversee": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "freight:edit": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "figures:see": {
    scope: "shop",
    shopRoles: ["OWNER", "FAMILY"],
    assist: "SEE_MONEY",
    key: "FIGURES",
  },
  // What a shop declares of its stores elsewhere is its keepers' own word.
  "store:keep": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "store:oversee": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "county:figures": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "figures:publish": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "change:review": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "application:review": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "shop:supervise": { scope: "county", roles: ["COUNTY_OFFICER"] },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof policy;

const ruleOf = (permission: Permission): Rule => policy[permission];

const agreed = (acting: Acting, { assist }: Rule) =>
  assist === "ANY" || (assist !== undefined && acting.scopes.includes(assist));

/**
 * Ids of the shops in which this viewer may do this; empty means none. Whoever acts for a villager
 * reaches that one shop and no other, not even their own; a key its own shop with what it opens.
 */
export function shopsFor(viewer: Viewer, permission: Permission): string[] {
  const rule = ruleOf(permission);
  if (viewer.kind === "key")
    return rule.key && viewer.scopes.includes(rule.key) ? [viewer.shopId] : [];
  if (viewer.kind !== "user" || rule.scope !== "shop") return [];
  if (viewer.acting) return agreed(viewer.acting, rule) ? [viewer.acting.shopId] : [];
  return viewer.memberships
    .filter((membership) => rule.shopRoles?.includes(membership.role))
    .map((membership) => membership.shopId);
}

/** Ids of the stations at which this viewer may do this; empty means none. */
export function stationsFor(viewer: Viewer, permission: Permission): string[] {
  const { scope, roles = [] } = ruleOf(permission);
  if (viewer.kind !== "user" || viewer.acting || scope !== "station") return [];
  return viewer.grants.flatMap(({ role, scopeId }) =>
    roles.includes(role) && scopeId ? scopeId : [],
  );
}
/** What of the law is about a shop's things, and which of its people may; for the page that says so. */
export const shopLaw = (Object.keys(policy) as Permission[]).flatMap((permission) => {
  const { scope, shopRoles = [] } = ruleOf(permission);
  return scope === "shop" ? [{ permission, roles: shopRoles }] : [];
});

function hasRole(viewer: Viewer, roles: readonly Role[]) {
  return viewer.kind === "user" && viewer.grants.some((grant) => roles.includes(grant.role));
}

/** Whether this kind of viewer may do this at all; which rows they reach is the query's `where`. */
export function mayAct(viewer: Viewer, permission: Permission): boolean {
  const rule = ruleOf(permission);
  if (viewer.kind === "system") return true;
  if (viewer.kind === "key") return shopsFor(viewer, permission).length > 0;
  if (viewer.kind === "user" && viewer.acting && !agreed(viewer.acting, rule)) return false;
  if (rule.scope === "shop") return shopsFor(viewer, permission).length > 0;
  if (rule.scope === "station") return stationsFor(viewer, permission).length > 0;
  if (rule.scope === "county") return hasRole(viewer, rule.roles ?? []);
  return viewer.kind === "user" || rule.guests === true;
}
