import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import type { MyProductCard, ProductStatus } from "@/lib/listing";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { ShelfTools } from "./shelf-tools";

export const statusTones: Record<ProductStatus, Tone> = {
  ON_SALE: "pine",
  IN_REVIEW: "millet",
  HIDDEN: "plain",
  DRAFT: "calaite",
};

type Props = { product: MyProductCard; locale: Locale };

/** One of the seller's goods: picture, price, how many are left, where it stands, and what one can do. */
export function MyCard({ product, locale }: Props) {
  const t = useTranslations("listing");
  const isUnready = product.status === "IN_REVIEW" && product.turn === "MINE";
  return (
    <Card flush className="flex h-full flex-col">
      <Link
        href={localised(locale, paths.sellProduct(product.id))}
        className="flex grow items-center gap-4 p-4 hover:bg-sunk/50"
      >
        <Picture
          picture={product.picture}
          sizes="96px"
          square
          decorative
          className="w-24 shrink-0 rounded-lg"
        />
        <span className="grid min-w-0 grow gap-1">
          <span className="line-clamp-2 font-medium">{product.title}</span>
          <span className="flex flex-wrap items-baseline gap-x-3">
            {product.priceFen !== null && (
              <span>
                <Money
                  fen={fen(product.priceFen)}
                  locale={locale}
                  className="text-lg font-semibold"
                />
                {product.isFrom && <span className="text-sm text-quiet"> {t("from")}</span>}
              </span>
            )}
            <span className={product.low ? "text-millet-ink" : "text-quiet"}>
              {t("left", { count: product.left })}
            </span>
          </span>
          <span className="flex flex-wrap gap-1.5">
            {isUnready ? (
              <Badge tone="brick">{t("missing")}</Badge>
            ) : (
              <Badge tone={statusTones[product.status]}>{t(`status.${product.status}`)}</Badge>
            )}
            {product.isStopped && <Badge tone="brick">{t("stopped")}</Badge>}
            {product.waiting.length > 0 && product.status !== "IN_REVIEW" && (
              <Badge tone="millet">{t("waiting")}</Badge>
            )}
            {product.note && <Badge tone="brick">{t("sentBack")}</Badge>}
          </span>
          {product.copyOf !== null && (
            <span className="text-sm text-quiet">{t("copyOf", { title: product.copyOf })}</span>
          )}
        </span>
        <Chevron className="text-quiet" />
      </Link>
      <ShelfTools id={product.id} status={product.status} />
    </Card>
  );
}
