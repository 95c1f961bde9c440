/** The county's share: whole for everybody, less for what the county wants to see grow. */
export const feeRules = [
  { basisPoints: 300, category: null, shop: null, note: "全县统一" },
  { basisPoints: 150, category: "tea", shop: null, note: "茶叶先少收，扶一把" },
  { basisPoints: 100, category: null, shop: "guyangping-coop", note: "合作社带着五个村" },
] as const;

export const FEES_SINCE = "2026-01-01";

/** What the demo's officer did on the last days, so that the log is no empty page. */
export const officerActs = [
  {
    action: "station:edit",
    kind: "station",
    daysAgo: 3,
    before: { hours: "8:30–17:30" },
    after: { hours: "8:00–18:00" },
  },
  {
    action: "rules:edit",
    kind: "county",
    daysAgo: 2,
    before: { codMaxFen: 30_000 },
    after: { codMaxFen: 50_000 },
  },
  { action: "phone:reveal", kind: "shop", daysAgo: 1 },
] as const;

/** What the provider kept of one payment beyond the agreed fee, and money of a payment that nobody here made. */
export const providerFaults = { feeFen: 30, unknownFen: 5_800 } as const;

/** A payment for a page that this shop never opened: a person has to find out whose it is. */
export const strayPayment = {
  eventId: "evt_demo_stray_payment",
  type: "checkout.session.completed",
  ref: "cs_demo_unknown_page",
} as const;
