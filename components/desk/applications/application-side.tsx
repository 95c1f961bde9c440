import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { type ApplicationView, isReady } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { isUnopened } from "@/lib/shops";
import { Decision } from "./decision";
import { Supervision } from "./supervision";

type Props = { application: ApplicationView; nextId: string | null; locale: Locale };

/** What an officer can do about this shop now: decide, supervise, or nothing. */
export function ApplicationSide({ application, nextId, locale }: Props) {
  const t = useTranslations("onboarding");
  const { shopId, status, items, submittedAt, isOwn, slug } = application;
  const to = (path: string) => localised(locale, path);
  const back = to(paths.countyApplications());
  if (status === "SUBMITTED" && submittedAt && !isOwn) {
    return (
      <Decision
        key={shopId}
        shopId={shopId}
        seen={submittedAt}
        isReady={isReady(items)}
        refusals={items
          .flatMap(({ kind, note }) => (note ? [`${t(`item.${kind}`)}${t("colon")}${note}`] : []))
          .join(" ")}
        nextHref={nextId ? to(paths.countyApplication(nextId)) : back}
        backHref={back}
      />
    );
  }
  if (!isUnopened(status) && !isOwn) {
    const isShown = status === "OPEN" || status === "PAUSED";
    return (
      <Supervision
        shopId={shopId}
        status={status}
        shopHref={isShown ? to(paths.shop(slug)) : null}
      />
    );
  }
  return (
    <ButtonLink variant="quiet" block href={back}>
      {t("county.back")}
    </ButtonLink>
  );
}
