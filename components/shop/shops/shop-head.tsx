import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { FollowButton } from "@/components/shared/follows/follow-button";
import { followWords } from "@/components/shared/follows/words";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { KeeperFace } from "@/components/shared/shops/keeper-face";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Message } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { isResting, type ShopView } from "@/lib/shops/queries";

type Props = { shop: ShopView; locale: Locale };

/** Who keeps it, where, and the sentence they would say at the door. */
export async function ShopHead({ shop, locale }: Props) {
  const t = await getTranslations("shop");
  return (
    <header>
      <div className="lg:page lg:mt-6">
        <Picture
          picture={shop.banner}
          sizes="(min-width: 1200px) 1136px, 100vw"
          priority
          decorative
          className="h-44 lg:h-64 lg:rounded-xl [&_img]:size-full [&_img]:object-cover"
        />
      </div>
      <div className="page relative -mt-9">
        <KeeperFace
          keeper={shop.keeper}
          portrait={shop.portrait}
          className="size-19 text-3xl lg:ml-6"
        />
        <div className="mt-2 lg:ml-6">
          <h1 className="text-2xl font-semibold lg:text-3xl">{shop.name}</h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
            <Badge tone="pine">
              {t(shop.kind === "COOPERATIVE" ? "cooperative" : "household")}
            </Badge>
            <Link
              href={localised(locale, paths.village(shop.village.slug))}
              className="text-calaite hover:underline"
            >
              {shop.village.province} · {shop.village.county} · {shop.village.name}
            </Link>
            {shop.openedOn && <span>{t("since", { year: shop.openedOn.slice(0, 4) })}</span>}
            {shop.allowsCod && <span>{t("cod")}</span>}
          </p>
          {shop.greeting && (
            <blockquote className="mt-4 border-l-3 border-millet pl-4 text-lg lg:text-xl">
              {shop.greeting}
              <footer className="mt-1 text-sm text-quiet">
                {t("keeper")} {shop.keeper}
              </footer>
            </blockquote>
          )}
          {shop.voice && (
            <VoicePlayer
              src={shop.voice.url}
              seconds={shop.voice.seconds}
              labels={{ play: t("hear", { keeper: shop.keeper }), stop: t("silence") }}
              className="mt-3"
            />
          )}
        </div>
        <div className="mt-4 flex flex-wrap items-start gap-2 lg:ml-6">
          <FollowButton
            shop={shop.slug}
            signInHref={localised(locale, paths.signIn(localised(locale, paths.shop(shop.slug))))}
            words={followWords(locale)}
          />
          <ButtonLink
            href={localised(locale, paths.askShop(shop.slug))}
            rel="nofollow"
            variant="quiet"
          >
            <Message />
            {t("ask")}
          </ButtonLink>
        </div>
        {isResting(shop) && <Resting shop={shop} locale={locale} />}
      </div>
    </header>
  );
}

async function Resting({ shop, locale }: Props) {
  const t = await getTranslations("shop");
  const until = !shop.paused && shop.closedTo;
  return (
    <Notice tone="warn" title={t("resting")} className="mt-5">
      {shop.closedNote} {until && t("restingUntil", { day: formatDay(until, locale) })}{" "}
      {t("restingText")}
    </Notice>
  );
}
