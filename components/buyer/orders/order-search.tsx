import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Finds one's own orders by goods, shop or number; a plain form, so that the address keeps the question. */
export function OrderSearch({ q, locale }: { q: string; locale: Locale }) {
  const t = useTranslations("orders.search");
  return (
    <form
      key={q}
      method="get"
      action={localised(locale, paths.orders())}
      className="flex max-w-xl gap-2"
    >
      <Input
        type="search"
        name="q"
        aria-label={t("label")}
        placeholder={t("label")}
        defaultValue={q}
        maxLength={40}
        className="min-w-0 grow"
      />
      <Button type="submit" variant="quiet" className="shrink-0">
        {t("submit")}
      </Button>
    </form>
  );
}
