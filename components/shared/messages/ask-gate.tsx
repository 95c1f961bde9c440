import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  shop: { slug: string; name: string };
  about: { product?: string; order?: string };
  locale: Locale;
};

/** A phone is proved first: by signing in, or by the code of an order. */
export function AskGate({ shop, about, locale }: Props) {
  const t = useTranslations("messages.gate");
  const to = (path: string) => localised(locale, path);
  return (
    <EmptyState
      title={<h1>{t("title", { shop: shop.name })}</h1>}
      action={
        <ButtonLink href={to(paths.signIn(to(paths.askShop(shop.slug, about))))}>
          {t("signIn")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
      <Link
        href={to(paths.findOrder(about.order))}
        className="inline-flex min-h-12 items-center text-calaite underline"
      >
        {t("find")}
      </Link>
    </EmptyState>
  );
}
