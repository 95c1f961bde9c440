import type { Regime } from "@/lib/catalog";
import type { Picture } from "@/lib/media";
import type { ShopStatus } from "@/lib/shops";
import { checklistOf, type Item, type ItemKind, type RequirementKind } from "./checklist";

export {
  checklistOf,
  firstMissing,
  type Item,
  type ItemKind,
  type ItemState,
  isDone,
  isReady,
  isRequirementKind,
  itemKinds,
  mayClaimExemption,
  papersOf,
  type RequirementKind,
} from "./checklist";
export {
  type Answers,
  answersSchema,
  type Check,
  checkSchema,
  type Decision,
  decisionSchema,
  type GivenInput,
  givenSchema,
  keeperName,
  type Supervision,
  supervisionSchema,
  type Verdict,
} from "./forms";

/** A paper or promise with what stands on it. */
export type PaperView = {
  kind: RequirementKind;
  attested: boolean;
  assetId: string | null;
  picture: Picture | null;
  number: string;
  expiresOn: string | null;
  /** It ran out before today. */
  expired: boolean;
  /** It runs out within a month or has: a new one is asked for. */
  isDue: boolean;
};

/** Where a villager's shop stands, with all that was told so far. */
export type MyApplication = {
  shopId: string;
  slug: string;
  status: ShopStatus;
  keeper: string;
  /** As it is read aloud. */
  phone: string;
  village: { id: string; name: string } | null;
  sells: Regime[];
  photo: { id: string; picture: Picture } | null;
  items: Item[];
  papers: PaperView[];
  allowsWorkshopFood: boolean;
  /** The county's last words: what to mend, or why not. */
  note: string;
  askedBack: boolean;
  submittedAt: string | null;
};

/** Of somebody who has signed in and told nothing yet. */
export const emptyApplication = (phone: string, allowsWorkshopFood: boolean): MyApplication => ({
  shopId: "",
  slug: "",
  status: "DRAFT",
  keeper: "",
  phone,
  village: null,
  sells: [],
  photo: null,
  items: checklistOf({
    keeper: "",
    placed: false,
    hasPhoto: false,
    sells: [],
    allowsWorkshopFood,
    given: [],
    today: "",
  }),
  papers: [],
  allowsWorkshopFood,
  note: "",
  askedBack: false,
  submittedAt: null,
});

export const queueTabs = ["waiting", "askedBack", "started", "rejected", "stopped"] as const;
export type QueueTab = (typeof queueTabs)[number];
export const isQueueTab = (value: unknown): value is QueueTab =>
  queueTabs.some((tab) => tab === value);

/** One line of the county's queue. */
export type ApplicationCard = {
  shopId: string;
  status: ShopStatus;
  keeper: string;
  village: string | null;
  photo: Picture | null;
  sells: Regime[];
  /** Lines of the checklist that are done, of how many. */
  done: number;
  asked: number;
  /** Papers an officer has to look at. */
  toCheck: number;
  /** Since when it waits, or was last touched (ISO). */
  since: string;
  days: number;
};

export type ApplicationEvent = { at: string; action: string; who: string | null; note: string };

/** An application as the county weighs it. */
export type ApplicationView = Omit<MyApplication, "photo"> & {
  shopName: string;
  photo: Picture | null;
  openedAt: string | null;
  events: ApplicationEvent[];
  /** The officer belongs to this shop: somebody else decides. */
  isOwn: boolean;
};

/** A paper that runs out, has run out, or was renewed and waits to be looked at. */
export type PaperCard = {
  shopId: string;
  shopName: string;
  village: string;
  kind: ItemKind;
  number: string;
  expiresOn: string | null;
  /** Days left; negative when it has run out, null for one that never does. */
  left: number | null;
  /** It was photographed anew and nobody has looked at it yet. */
  renewed: boolean;
};

/** A shop that the county has stopped, and why. */
export type SuspendedShop = { id: string; name: string; reason: string };

/** A paper that its shop's owner should renew; days left are negative once it has run out. */
export type MyPaper = { kind: RequirementKind; left: number };

/** A photographed paper of a shop as its owner sees it; its last day (YYYY-MM-DD), null for one without end. */
export type ShopPaper = {
  kind: RequirementKind;
  number: string;
  expiresOn: string | null;
  state: PaperState;
};

/** LOOK: the county hasn't looked at it yet. REFUSED and OVER ask for a new photograph. */
export type PaperState = "GOOD" | "LOOK" | "REFUSED" | "OVER";

/** Days before the last one from which its owner is asked for a new one. */
export const RENEW_DAYS = 30;

/** Days before the last one from which a paper counts as running out. */
export const EXPIRES_SOON_DAYS = 60;

/** A producer's licence is SC and 14 digits; other ways of writing it are only pointed out. */
export const looksLikeSc = (number: string) => /^SC\d{14}$/i.test(number.replace(/\s/g, ""));
