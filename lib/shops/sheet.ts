/** The same words as the enums of prisma/schema, for the browser. */
export const shopStatuses = [
  "OPEN",
  "PAUSED",
  "SUBMITTED",
  "DRAFT",
  "REJECTED",
  "SUSPENDED",
  "CLOSED",
] as const;
export type ShopStatus = (typeof shopStatuses)[number];

export type ShopsQuestion = {
  q: string;
  status: ShopStatus | null;
  villageId: string | null;
  /** The key of a township. */
  township: string | null;
  /** The slug of a shelf from which it sells. */
  category: string | null;
  after: string | null;
};

/** A shop in the county's list; the phone is masked. */
export type ShopRow = {
  id: string;
  name: string;
  keeper: string;
  status: ShopStatus;
  phone: string;
  village: string;
  /** Goods on sale. */
  onSale: number;
  openedAt: string | null;
};

export type ShopsPage = {
  shops: ShopRow[];
  next: string | null;
  counts: { status: ShopStatus; count: number }[];
};

export type ShopSheet = {
  id: string;
  slug: string;
  kind: "HOUSEHOLD" | "COOPERATIVE";
  status: ShopStatus;
  name: string;
  keeper: string;
  licence: string;
  phone: string;
  allowsCod: boolean;
  since: string;
  openedAt: string | null;
  village: { id: string; name: string };
  household: string;
  members: {
    id: string;
    name: string;
    phone: string;
    role: "OWNER" | "FAMILY" | "PACKER" | "HOST";
  }[];
  papers: {
    id: string;
    kind: string;
    number: string;
    product: string;
    expiresOn: string | null;
  }[];
  goods: { status: "DRAFT" | "IN_REVIEW" | "ON_SALE" | "HIDDEN"; count: number }[];
};
