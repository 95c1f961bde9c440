import { getTranslations } from "next-intl/server";
import { Words } from "@/components/shared/layout/words";
import { currentViewer } from "@/lib/platform/auth";
import { type Locale, pick } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { ConsentEnd } from "./consent-end";
import { reasonText } from "./reason-text";
import { StopActing } from "./stop-acting";

/** On every page of who works for a villager: for whom, why, how long, and the way out. */
export async function ActingBar({ locale }: { locale: Locale }) {
  const viewer = await currentViewer();
  if (viewer.kind !== "user" || !viewer.acting) return null;
  const { acting } = viewer;
  const [t, common] = await Promise.all([getTranslations("assistance"), getTranslations("common")]);
  const forWhom = common("nav.acting", { name: acting.ownerName });
  const what = acting.scopes.map((scope) => t(`scopeShort.${scope}`)).join(t("household.and"));
  return (
    <aside aria-label={forWhom} className="sticky top-0 z-30 bg-millet text-on-millet print:hidden">
      <Words only={["errors"]}>
        <ConsentEnd locale={locale} />
      </Words>
      <div className="page flex max-w-4xl flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <div className="min-w-0 grow basis-48 leading-snug">
          <p className="font-semibold">{forWhom}</p>
          <p className="text-sm">
            {t("bar.about", {
              shop: pick(acting, "shopName", locale),
              reason: reasonText(t, acting.reason),
            })}
          </p>
          <p className="text-sm">{t("bar.scopes", { what })}</p>
        </div>
        <StopActing
          until={acting.expiresAt.toISOString()}
          backHref={localised(locale, paths.station())}
          words={{ left: t("bar.left"), stop: t("bar.stop"), stopped: t("bar.stopped") }}
        />
      </div>
    </aside>
  );
}
