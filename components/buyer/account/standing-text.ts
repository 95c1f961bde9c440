import "server-only";
import { getTranslations } from "next-intl/server";
import { standingOf } from "@/components/shared/onboarding/standing";
import { isDone } from "@/lib/onboarding";
import { findMyApplication } from "@/lib/onboarding/queries";
import type { Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { isUnopened } from "@/lib/shops";

/** Where the viewer's application stands, in one line; null when there is none or the shop is open. */
export async function standingText(viewer: Viewer, locale: Locale): Promise<string | null> {
  const application = await findMyApplication(viewer, locale);
  if (!application || !isUnopened(application.status)) return null;
  const t = await getTranslations("onboarding.short");
  const count = application.items.filter((item) => !isDone(item)).length;
  return t(standingOf(application), { count });
}
