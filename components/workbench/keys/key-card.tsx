import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import type { KeyView } from "@/lib/keys";
import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { BringKeyBack, EndKey } from "./key-tools";

const dayOf = (at: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "long", timeZone: TIME_ZONE }).format(
    new Date(at),
  );

type Props = { shopKey: KeyView; locale: Locale };

/** A key: who uses it, what it opens, until when, and when it was used last. */
export function KeyCard({ shopKey, locale }: Props) {
  const t = useTranslations("keys");
  const { id, name, scopes, start, until, endedAt, lastUsedAt, uses } = shopKey;
  const isOver = new Date(until) <= new Date();
  const day = dayOf(until, locale);
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg font-semibold wrap-break-word">{name}</h2>
      <ul className="list-disc pl-5">
        {scopes.map((scope) => (
          <li key={scope}>{t(`scope.${scope}`)}</li>
        ))}
      </ul>
      <p className="text-quiet">
        {t("start", { start })} · {t(isOver ? "over" : "until", { day })}
        <br />
        {lastUsedAt
          ? t("used", { at: moment(new Date(lastUsedAt), locale), count: uses })
          : t("unused")}
      </p>
      {endedAt ? (
        <BringKeyBack keyId={id} endedAt={moment(new Date(endedAt), locale)} />
      ) : (
        <EndKey keyId={id} />
      )}
    </Card>
  );
}
