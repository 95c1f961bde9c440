import { useTranslations } from "next-intl";
import { waited } from "@/components/shared/messages/waited";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Phone } from "@/components/ui/icons";
import type { UnansweredView } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { queue: UnansweredView[]; locale: Locale };

/** Shops whose buyers have waited for a day: call her, or answer where she lets us. */
export function UnansweredQueue({ queue, locale }: Props) {
  const t = useTranslations("messages.unanswered");
  if (queue.length === 0) return null;
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
        {queue.map((one) => (
          <li key={one.shopId}>
            <UnansweredCard one={one} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnansweredCard({ one, locale }: { one: UnansweredView; locale: Locale }) {
  const t = useTranslations("messages");
  const { shopId, shop, village, owner, phone, count, since, mayAnswer } = one;
  const wait = waited(since);
  const way = paths.stationShop(shopId, mayAnswer ? "messages" : undefined);
  return (
    <Card className="grid gap-3">
      <div>
        <p className="flex flex-wrap items-center gap-3 text-lg font-semibold">
          {owner || shop}
          <Badge tone="brick" className="text-sm">
            {t(`waited.${wait.unit}`, { count: wait.count })}
          </Badge>
        </p>
        <p className="text-sm text-quiet">
          {village} · {shop}
        </p>
      </div>
      <p>{t("unanswered.buyers", { count })}</p>
      {phone && (
        <a
          href={`tel:${phone.replace(/\s/g, "")}`}
          className="flex min-h-14 items-center gap-2 justify-self-start text-calaite underline underline-offset-4"
        >
          <Phone /> {t("unanswered.call", { phone })}
        </a>
      )}
      <ButtonLink variant="quiet" block href={localised(locale, way)}>
        {t(mayAnswer ? "unanswered.answer" : "unanswered.ask", { name: owner || shop })}
      </ButtonLink>
    </Card>
  );
}
