import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { dayOf } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import type { Share } from "@/lib/cashier/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { type Fen, formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  shares: Share[];
  locale: Locale;
  title: string;
  /** Once placed for good, each share leads to its order. */
  linked?: boolean;
};

const MOST_PICTURES = 4;

/** What became of a shop's share, in one line; nothing while it is on its way as promised. */
async function Fate({ share, locale }: { share: Share; locale: Locale }) {
  const t = await getTranslations("cashier.shares");
  const { status, refundFen, shipBy } = share;
  const amount = formatMoney(refundFen, languageTag(locale));
  if (refundFen > 0) return <p className="text-sm text-millet-ink">{t("refunded", { amount })}</p>;
  if (status === "CANCELLED") return <p className="text-sm text-quiet">{t("cancelled")}</p>;
  if (status !== "CONFIRMED" || !shipBy) return null;
  const date = dayOf(shipBy, locale);
  return <p className="text-sm text-pine">{t("shipBy", { date })}</p>;
}

async function Freight({ freightFen, locale }: { freightFen: Fen; locale: Locale }) {
  const t = await getTranslations("cashier.shares");
  if (freightFen === 0) return t("freeFreight");
  return t("freight", { amount: formatMoney(freightFen, languageTag(locale)) });
}

type RowProps = { share: Share; locale: Locale; linked: boolean };

async function OrderLink({ share, locale }: Omit<RowProps, "linked">) {
  const t = await getTranslations("cashier");
  return (
    <Link
      href={localised(locale, paths.order(share.orderNumber))}
      aria-label={`${t("look")} ${share.orderNumber}`}
      className="-my-2 -mr-2 ml-auto flex min-h-12 items-center px-2 text-calaite hover:underline"
    >
      {t("look")}
      <Chevron className="size-[1.1em]" />
    </Link>
  );
}

async function ShareRow({ share, locale, linked }: RowProps) {
  const t = await getTranslations("cashier.shares");
  return (
    <li className="grid gap-2 border-t border-hairline py-4 first:border-t-0">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="font-semibold">{share.shop}</h3>
        <Money fen={share.totalFen} locale={locale} className="text-lg font-semibold" />
      </div>
      <div className="flex items-center gap-3">
        <span className="flex shrink-0 gap-1.5">
          {share.pictures.slice(0, MOST_PICTURES).map((picture) => (
            <Picture
              key={picture.key}
              picture={picture}
              sizes="56px"
              square
              decorative
              className="w-14 rounded-md"
            />
          ))}
        </span>
        <p className="min-w-0 grow text-sm text-quiet">
          <span className="line-clamp-2 text-ink">{share.titles.join(" · ")}</span>
          {t("pieces", { count: share.pieces })} ·{" "}
          <Freight freightFen={share.freightFen} locale={locale} />
        </p>
      </div>
      <div className="flex items-center gap-3">
        <Fate share={share} locale={locale} />
        {linked && <OrderLink share={share} locale={locale} />}
      </div>
    </li>
  );
}

/** Who gets what of a payment, shop by shop. */
export function Shares({ shares, locale, title, linked = false }: Props) {
  return (
    <Card className="py-2">
      <h2 className="pt-2 text-quiet">{title}</h2>
      <ul>
        {shares.map((share) => (
          <ShareRow key={share.orderNumber} share={share} locale={locale} linked={linked} />
        ))}
      </ul>
    </Card>
  );
}
