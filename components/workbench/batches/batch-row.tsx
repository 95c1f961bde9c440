import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { productId: string; count: number; locale: Locale };

/** The way to the batches of some goods, with how many there are. */
export function BatchRow({ productId, count, locale }: Props) {
  const t = useTranslations("batches.mine");
  return (
    <Card flush>
      <Link
        href={localised(locale, paths.sellBatches(productId))}
        className="flex min-h-16 items-center gap-3 px-4 py-3 hover:bg-sunk/50"
      >
        <span className="grow">
          <span className="block font-medium">{t("title")}</span>
          <span className="text-sm text-quiet">
            {count > 0 ? t("count", { count }) : t("none")}
          </span>
        </span>
        <Chevron className="text-quiet" />
      </Link>
    </Card>
  );
}
