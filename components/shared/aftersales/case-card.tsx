import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import type { CaseCard as Case } from "@/lib/aftersales";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";
import { CaseClock, type Side } from "./case-clock";
import { standingOf } from "./standing";
import { toneOf } from "./tone";

type Props = { one: Case; href: string; side: Side; locale: Locale };

/** One case in a list: what of, how much, where it stands and until when. */
export function CaseCard({ one, href, side, locale }: Props) {
  const t = useTranslations("aftersale");
  return (
    <Link href={href} className="block rounded-lg">
      <Card className="flex gap-3 hover:bg-sunk/50">
        {one.imageKey && (
          <img
            src={pictureUrl(one.imageKey, 320)}
            alt=""
            className="size-20 shrink-0 rounded-md object-cover"
          />
        )}
        <div className="grid min-w-0 grow gap-1">
          <p className="flex flex-wrap items-center justify-between gap-x-3">
            <Badge tone={toneOf[one.status]}>{t(standingOf(one.status, side))}</Badge>
            <Money fen={one.askedFen} locale={locale} className="text-lg font-semibold" />
          </p>
          <p className="font-medium">{t("goods", { title: one.title, pieces: one.pieces })}</p>
          <p className="text-sm text-quiet">
            {[
              side !== "seller" && one.shop,
              side !== "buyer" && one.city,
              t(`reason.${one.reason}`),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <div className="text-sm">
            <CaseClock one={one} side={side} locale={locale} />
          </div>
        </div>
      </Card>
    </Link>
  );
}
