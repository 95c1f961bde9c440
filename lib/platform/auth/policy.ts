import "server-only";
import type { Role, ShopRole } from "@/lib/platform/db";
import type { Viewer } from "./viewer";

type Rule = {
  /** Whose things: `own` by buyer, `shop` by membership, `county` by grant, `none` for no thing at all. */
  scope: "own" | "shop" | "county" | "none";
  /** Guests too, not only signed-in users. */
  guests?: true;
  shopRoles?: readonly ShopRole[];
  roles?: readonly Role[];
};

/** The law on one page. What is missing here is denied; queries keep every row inside the scope. */
export const policy = {
  "code:request": { scope: "none", guests: true },
  "session:end": { scope: "own" },
  "profile:edit": { scope: "own" },
  "upload:add": { scope: "own" },
  "address:edit": { scope: "own" },
  "cart:edit": { scope: "own", guests: true },
  "order:quote": { scope: "own", guests: true },
  "order:place": { scope: "own", guests: true },
  "order:pay": { scope: "own", guests: true },
  "order:cancel": { scope: "own", guests: true },
  "order:receive": { scope: "own", guests: true },
  "order:find": { scope: "none", guests: true },
  "notice:read": { scope: "own" },
  "sms:read": { scope: "own" },
  "shop:enter": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER", "HOST"] },
  "money:see": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "order:sell": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER"] },
  "order:ship": { scope: "shop", shopRoles: ["OWNER", "FAMILY", "PACKER"] },
  "stock:edit": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "product:edit": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "shop:edit": { scope: "shop", shopRoles: ["OWNER", "FAMILY"] },
  "desk:open": { scope: "county", roles: ["COUNTY_OFFICER"] },
  "change:review": { scope: "county", roles: ["COUNTY_OFFICER"] },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof policy;

const ruleOf = (permission: Permission): Rule => policy[permission];

/** Ids of the shops in which this viewer may do this; empty means none. */
export function shopsFor(viewer: Viewer, permission: Permission): string[] {
  const { shopRoles = [] } = ruleOf(permission);
  if (viewer.kind !== "user") return [];
  return viewer.memberships
    .filter((membership) => shopRoles.includes(membership.role))
    .map((membership) => membership.shopId);
}

function hasRole(viewer: Viewer, roles: readonly Role[]) {
  return viewer.kind === "user" && viewer.grants.some((grant) => roles.includes(grant.role));
}

/** Whether this kind of viewer may do this at all; which rows they reach is the query's `where`. */
export function mayAct(viewer: Viewer, permission: Permission): boolean {
  const rule = ruleOf(permission);
  if (viewer.kind === "system") return true;
  if (rule.scope === "shop") return shopsFor(viewer, permission).length > 0;
  if (rule.scope === "county") return hasRole(viewer, rule.roles ?? []);
  return viewer.kind === "user" || rule.guests === true;
}
