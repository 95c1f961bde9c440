import { useTranslations } from "next-intl";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** A link to an order in a browser that knows no buyer: the same for every number, whether it exists or not. */
export function OrderGate({ number, locale }: { number: string; locale: Locale }) {
  const t = useTranslations("orders.gate");
  const to = (path: string) => localised(locale, path);
  return (
    <EmptyState
      picture={<NoOrdersScene />}
      title={<h1>{t("title")}</h1>}
      action={
        <ButtonLink href={to(paths.signIn(to(paths.order(number))))}>{t("signIn")}</ButtonLink>
      }
    >
      <p>{t("text", { number })}</p>
      <Link
        href={to(paths.findOrder(number))}
        className="inline-flex min-h-12 items-center text-calaite underline"
      >
        {t("find")}
      </Link>
    </EmptyState>
  );
}
