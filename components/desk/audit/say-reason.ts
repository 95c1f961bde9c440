import type { useTranslations } from "next-intl";
import { reasonText } from "@/components/shared/assistance/reason-text";
import { isRequirementKind } from "@/lib/onboarding";

type Words = {
  acts: ReturnType<typeof useTranslations<"assistance">>;
  papers: ReturnType<typeof useTranslations<"onboarding.item">>;
};

/** Why something was done: an assistant's reason, the paper that ran out, or own words. */
export const sayReason = ({ acts, papers }: Words, reason: string) =>
  isRequirementKind(reason) ? papers(reason) : reasonText(acts, reason);
