/** The demo county as plain rows: columns as in the Prisma schema, references by slug or code. */

import type { Regime } from "@/lib/catalog";
import type { RequirementKind } from "@/lib/onboarding";

export type * from "./product-types";

export interface DemoCounty {
  code: string;
  nameZh: string;
  nameEn: string;
  paymentHoldMinutes: number;
  shipWithinHours: number;
  autoCompleteDays: number;
  codOpenOrderLimit: number;
  codMaxFen: number;
}

export type Glyph =
  | "grain"
  | "tea"
  | "stone"
  | "herb"
  | "mushroom"
  | "wine"
  | "fruit"
  | "nut"
  | "spice"
  | "honey"
  | "snack"
  | "craft"
  | "kit";

export interface DemoCategory {
  slug: string;
  parent: string | null;
  nameZh: string;
  nameEn: string;
  glyph: Glyph;
  sort: number;
}

export interface DemoVillage {
  slug: string;
  code: string;
  nameZh: string;
  nameEn: string;
  townshipZh: string;
  townshipEn: string;
  countyZh: string;
  countyEn: string;
  provinceZh: string;
  provinceEn: string;
  taglineZh: string;
  taglineEn: string;
  storyZh: string;
  storyEn: string;
  visitZh: string;
  visitEn: string;
  householdCount: number;
  shopHouseholds: number;
  altitudeM: number;
  /** A picture of prisma/seed/images. */
  scene: string;
  sort: number;
}

export interface DemoStation {
  code: string;
  /** 1 county, 2 township, 3 village. */
  level: 1 | 2 | 3;
  nameZh: string;
  nameEn: string;
  keeper: string;
  phone: string;
  addressZh: string;
  addressEn: string;
  hours: string;
  /** Parcels wait here for who collects them. */
  handsOut: boolean;
  districtCode: string;
  village: string | null;
}

export interface DemoHousehold {
  key: string;
  village: string;
  nameZh: string;
  nameEn: string;
  memberCount: number;
  baselineIncomeFen: number | null;
  baselineYear: number | null;
  baselineSource: string | null;
}

export type CarrierCode = "SF" | "YTO" | "ZTO" | "STO" | "YUNDA" | "JD" | "EMS" | "JT";

export interface DemoCarrier {
  code: CarrierCode;
  nameZh: string;
  nameEn: string;
  phone: string;
  sort: number;
}

export interface DemoShop {
  slug: string;
  kind: "HOUSEHOLD" | "COOPERATIVE";
  status: "OPEN";
  nameZh: string;
  nameEn: string;
  keeperZh: string;
  keeperEn: string;
  greetingZh: string;
  greetingEn: string;
  storyZh: string;
  storyEn: string;
  /** Chinese and English in one line: the column has no language. */
  licence: string;
  phone: string;
  allowsCod: boolean;
  allowsCollection?: true;
  openedAt: string;
  village: string;
  household: string | null;
  /** A picture of prisma/seed/images for the shop's banner. */
  banner: string;
  /** The keeper as drawn for the demo; nobody's photograph. */
  portrait: string;
  carriers: readonly CarrierCode[];
}

export interface DemoRequirement {
  kind: RequirementKind;
  state: "GIVEN" | "REFUSED";
  /** A picture of prisma/seed/images; null where there is only a promise. */
  photo: string | null;
  number: string;
  /** Days from the day of seeding; null for a paper without end. */
  goodForDays: number | null;
  note: string;
}

export interface DemoApplication {
  phone: string;
  keeper: string;
  keeperEn: string;
  village: string;
  photo: string | null;
  sells: readonly Regime[];
  state: "WAITING" | "ASKED_BACK" | "BEGUN";
  /** Since when it stands there. */
  daysAgo: number;
  note: string;
  papers: readonly DemoRequirement[];
}

/** The price of a kilogram on a shelf before; nobody pays it today. */
export interface DemoBaseline {
  category: string;
  fenPerKg: number;
  year: number;
  sourceZh: string;
  sourceEn: string;
}

export interface DemoFreightRule {
  shop: string | null;
  zoneZh: string;
  zoneEn: string;
  provinceCodes: readonly string[];
  firstG: number;
  firstFen: number;
  nextG: number;
  nextFen: number;
  freeOverFen: number | null;
  /** Days on the way. */
  daysFrom: number;
  daysTo: number;
  sort: number;
}

export interface DemoAddress {
  recipient: string;
  phone: string;
  provinceCode: string;
  cityCode: string;
  districtCode: string;
  townshipCode: string;
  province: string;
  city: string;
  district: string;
  township: string;
  street: string;
  tag: string;
  isDefault: boolean;
}

export interface DemoPerson {
  key: string;
  phone: string;
  name: string;
  locale: "zh" | "en";
  preferVoice: boolean;
  /** Offered by name on the demo sign-in page. */
  isDemo: boolean;
  shops: readonly { shop: string; role: "OWNER" | "FAMILY" | "PACKER" | "HOST" }[];
  grants: readonly {
    role: "STATION_ASSISTANT" | "LOGISTICS_CLERK" | "COUNTY_OFFICER";
    station: string | null;
  }[];
  addresses: readonly DemoAddress[];
}
