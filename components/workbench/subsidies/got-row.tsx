import { useTranslations } from "next-intl";
import { FlagList } from "@/components/shared/subsidies/flag-list";
import { Badge, type Tone } from "@/components/ui/badge";
import { dayOf } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { EntitlementStatus, ShopEntitlement } from "@/lib/subsidies";

const tones: Record<EntitlementStatus, Tone> = { OPEN: "plain", HELD: "millet", PAID: "pine" };

/** A reward of a period: given, being checked, or held back and why. */
export function GotRow({ got, locale }: { got: ShopEntitlement; locale: Locale }) {
  const t = useTranslations("subsidies");
  const { name, fromOn, untilOn, status, rewardFen, takenFen, heldNote, flags } = got;
  const day = (text: string) => dayOf(new Date(text), locale);
  return (
    <li className="grid gap-1 py-3">
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <span>{name}</span>
        <Money fen={rewardFen} locale={locale} className="text-lg font-semibold" />
      </p>
      <p className="flex flex-wrap items-center gap-2 text-quiet">
        <Badge tone={tones[status]}>{t(`mine.status.${status}`)}</Badge>
        {t("period", { from: day(fromOn), to: day(untilOn) })}
      </p>
      {status === "HELD" && heldNote !== "" && <p>{heldNote}</p>}
      {flags.length > 0 && (
        <>
          <p>{t("mine.why")}</p>
          <FlagList flags={flags} locale={locale} />
        </>
      )}
      {takenFen > 0 && <p>{t("mine.taken", { amount: formatMoney(takenFen, locale) })}</p>}
    </li>
  );
}
