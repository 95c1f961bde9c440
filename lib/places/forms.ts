import { z } from "zod";
import type { Picture } from "@/lib/media";
import { locales } from "@/lib/platform/i18n";
import { lines, mark, words } from "@/lib/platform/words";

const named = (most: number) => words(most, 1);
const slug = z.string().regex(/^[a-z0-9-]{2,60}$/);

/** 1 the county's centre, 2 a township's, 3 a village's. */
export const stationLevels = [1, 2, 3] as const;

/** The mark of what a form was made from; a new thing has none. */
const seen = mark(60).optional();

export const stationSchema = z.strictObject({
  id: z.uuid().optional(),
  seen,
  code: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  level: z.union(stationLevels.map((level) => z.literal(level))),
  nameZh: named(40),
  nameEn: named(80),
  /** "老田 Lao Tian": both languages, as keepers write it. */
  keeper: named(40),
  phone: named(40),
  addressZh: named(100),
  addressEn: named(160),
  hours: named(60),
  villageId: z.uuid().nullable(),
  /** Parcels can be collected here; freight to it depends on its district. */
  handsOut: z.boolean(),
  districtCode: z.string().regex(/^(\d{6})?$/),
});
export type StationInput = z.output<typeof stationSchema>;

export type StationRow = {
  id: string;
  seen: string;
  code: string;
  level: number;
  name: string;
  nameZh: string;
  nameEn: string;
  keeper: string;
  phone: string;
  addressZh: string;
  addressEn: string;
  hours: string;
  villageId: string | null;
  village: string;
  handsOut: boolean;
  districtCode: string;
};

const MOST_SOUGHT = 40;

/** Where somebody looks for a station, in the order of who is near: a district's or a province's code. */
export const stationSearch = z.strictObject({
  q: words(MOST_SOUGHT),
  near: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  locale: z.enum(locales),
});
export type StationSearch = z.output<typeof stationSearch>;

export type { CollectionPoint } from "./point-schema";

export const villageSchema = z.strictObject({
  id: z.uuid().optional(),
  seen,
  slug,
  code: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  nameZh: named(20),
  nameEn: named(40),
  countyZh: named(20),
  countyEn: named(40),
  provinceZh: named(20),
  provinceEn: named(40),
  taglineZh: named(60),
  taglineEn: words(120),
  storyZh: lines(4_000, 1),
  storyEn: lines(8_000),
  visitZh: lines(2_000),
  visitEn: lines(4_000),
  householdCount: z.number().int().min(1).max(100_000),
  altitudeM: z.number().int().min(-200).max(6_000).nullable(),
  sceneId: z.uuid().nullable(),
});
export type VillageInput = z.output<typeof villageSchema>;

export type VillageRow = {
  id: string;
  slug: string;
  code: string;
  name: string;
  county: string;
  scene: Picture | null;
  households: number;
  stations: number;
  shops: number;
  hasEnglish: boolean;
};

const MINUTES_OF_A_DAY = 1_440;

export const countyRulesSchema = z.strictObject({
  seen,
  /** A payment page can't be open for less than half an hour. */
  paymentHoldMinutes: z.number().int().min(30).max(MINUTES_OF_A_DAY),
  shipWithinHours: z.number().int().min(24).max(240),
  autoCompleteDays: z.number().int().min(3).max(60),
  codOpenOrderLimit: z.number().int().min(0).max(50),
  codMaxFen: z.number().int().min(0).max(10_000_000),
  reviewPriceRisePercent: z.number().int().min(0).max(1_000),
  /** The shelf's price may be halved, not given away. */
  agreedOffPercent: z.number().int().min(0).max(50),
  linkHoldHours: z.number().int().min(1).max(72),
  smsPerDay: z.number().int().min(100).max(1_000_000),
  autoApprove: z.boolean(),
  allowsWorkshopFood: z.boolean(),
  recordingActsToday: z.boolean(),
});
export type CountyRulesInput = z.output<typeof countyRulesSchema>;
export type CountyRules = CountyRulesInput & { seen: string };
