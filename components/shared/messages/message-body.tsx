import { useTranslations } from "next-intl";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { pictureUrl } from "@/lib/media";
import type { MessageView, Side } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { GoodsCard } from "./goods-card";
import { OrderCard } from "./order-card";

type Props = { message: MessageView; side: Side; locale: Locale };

/** What was said: words, a picture, a recording, goods or an order. */
export function MessageBody({ message, side, locale }: Props) {
  const t = useTranslations("messages");
  const { text, picture, voice, product, order, isTakenBack } = message;
  if (isTakenBack) return <p className="text-quiet italic">{t("takenBack")}</p>;
  if (voice) {
    const labels = { play: t("listen"), stop: t("stop") };
    return <VoicePlayer src={voice.url} seconds={voice.seconds} labels={labels} />;
  }
  if (picture)
    return (
      <a href={pictureUrl(picture.key, 1080)} target="_blank" rel="noopener">
        <img
          src={pictureUrl(picture.key, 320)}
          alt={t("picture")}
          width={picture.width}
          height={picture.height}
          className="h-auto max-h-72 w-auto max-w-full rounded-md object-contain"
        />
      </a>
    );
  if (product)
    return (
      <GoodsCard
        href={localised(locale, paths.product(product.slug))}
        picture={product.picture}
        title={product.title}
      />
    );
  if (order) {
    const path = side === "SHOP" ? paths.sellOrder(order.number) : paths.order(order.number);
    return <OrderCard order={order} path={path} locale={locale} />;
  }
  return <p className="wrap-anywhere whitespace-pre-line">{text}</p>;
}
