"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { FollowView } from "@/lib/follows";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { NewsChoice } from "./news-choice";

type Props = { shop: FollowView; locale: Locale; onLeave: () => void };

/** A followed shop: what is new there, whether its news is told, and the way out. */
export function FollowCard({ shop, locale, onLeave }: Props) {
  const t = useTranslations("follows");
  return (
    <Card className="grid gap-2">
      <Link
        href={localised(locale, paths.shop(shop.slug))}
        className="flex min-h-12 items-center gap-4"
      >
        <Picture
          picture={shop.cover}
          sizes="96px"
          decorative
          className="aspect-3/2 w-24 shrink-0 overflow-hidden rounded-md [&_img]:size-full [&_img]:object-cover"
        />
        <span className="min-w-0">
          <span className="block font-semibold">{shop.name}</span>
          <span className="text-sm text-quiet">
            {shop.keeper} · {shop.village}
          </span>
        </span>
      </Link>
      <News shop={shop} locale={locale} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <NewsChoice shop={shop.slug} wantsNews={shop.wantsNews} />
        <Button variant="ghost" className="-mr-3 px-3" onClick={onLeave}>
          {t("stop")}
        </Button>
      </div>
    </Card>
  );
}

function News({ shop: { liveId, newest }, locale }: Pick<Props, "shop" | "locale">) {
  const t = useTranslations("follows");
  if (liveId) {
    return (
      <Link
        href={localised(locale, paths.live(liveId))}
        className="flex min-h-12 items-center gap-3"
      >
        <Badge tone="brick">{t("onAir")}</Badge>
        <span className="text-calaite">{t("watch")}</span>
      </Link>
    );
  }
  if (!newest) return <p className="text-quiet">{t("nothing")}</p>;
  return (
    <Link
      href={localised(locale, paths.product(newest.slug))}
      className="flex min-h-12 items-center gap-3"
    >
      <span className="shrink-0 text-sm text-quiet">{t("newest")}</span>
      <span className="text-calaite">{newest.title}</span>
    </Link>
  );
}
