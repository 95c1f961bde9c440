import type { Rule } from "./rule";
import { accountRules } from "./rules-account";
import { afterSaleRules } from "./rules-aftersales";
import { batchRules } from "./rules-batches";
import { buyingRules } from "./rules-buying";
import { countyRules } from "./rules-county";
import { helpingRules } from "./rules-helping";
import { liveRules } from "./rules-live";
import { messageRules } from "./rules-messages";
import { onboardingRules } from "./rules-onboarding";
import { relayRules } from "./rules-relay";
import { reviewRules } from "./rules-reviews";
import { sellingRules } from "./rules-selling";
import { settlementRules } from "./rules-settlement";
import { storeRules } from "./rules-stores";
import { teamRules } from "./rules-team";
import { videoRules } from "./rules-videos";

/** The law as strangers see it: every operation, or the matrix fails. */
export const rules: Record<string, Rule> = {
  ...accountRules,
  ...buyingRules,
  ...afterSaleRules,
  ...relayRules,
  ...reviewRules,
  ...liveRules,
  ...videoRules,
  ...messageRules,
  ...teamRules,
  ...countyRules,
  ...onboardingRules,
  ...sellingRules,
  ...batchRules,
  ...settlementRules,
  ...storeRules,
  ...helpingRules,
};
