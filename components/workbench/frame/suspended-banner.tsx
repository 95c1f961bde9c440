import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { listSuspended } from "@/lib/onboarding/queries";
import { currentViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";

/** On every page of the workbench: the county has stopped the shop, and why. */
export async function SuspendedBanner({ locale }: { locale: Locale }) {
  const suspended = await listSuspended(await currentViewer(), locale);
  if (suspended.length === 0) return null;
  const t = await getTranslations("onboarding.standing.SUSPENDED");
  return (
    <div className="page grid max-w-4xl gap-3 pt-5 print:hidden">
      {suspended.map(({ id, name, reason }) => (
        <Notice key={id} tone="error" title={t("banner", { name })}>
          {reason && <p className="my-1 rounded-md bg-card px-3 py-2 font-medium">{reason}</p>}
          <p>{t("text")}</p>
        </Notice>
      ))}
    </div>
  );
}
