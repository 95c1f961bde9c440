import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  /** The order that has waited longest; null when nothing waits. */
  number: string | null;
  left: number;
  locale: Locale;
};

/** After one is away: straight on to the next, without finding the place again. */
export function NextOrder({ number, left, locale }: Props) {
  const t = useTranslations("dispatch.next");
  if (!number) return <Notice tone="done" title={t("none")} />;
  return (
    <ButtonLink size="lg" block href={localised(locale, paths.sellOrder(number))}>
      {t("go", { count: left })}
    </ButtonLink>
  );
}
