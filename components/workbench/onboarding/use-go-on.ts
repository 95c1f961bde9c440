"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import type { ItemKind } from "@/lib/onboarding";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { stepOf } from "./steps";

/** To the next question, or back to the list when there is none. */
export function useGoOn() {
  const router = useRouter();
  const locale = useLocale();
  return (next: ItemKind | null) =>
    router.push(
      localised(
        isLocale(locale) ? locale : "zh",
        next ? paths.applyStep(stepOf(next)) : paths.apply(),
      ),
    );
}
