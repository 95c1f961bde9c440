import { useTranslations } from "next-intl";
import { ConsentCard } from "@/components/shared/assistance/consent-card";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type ConsentView, holds } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { WasMe } from "./was-me";

type Props = { consents: ConsentView[]; showShop: boolean; locale: Locale };

/** Who may act for the owner now, and who might have. */
export function OwnConsents({ consents, showShop, locale }: Props) {
  const t = useTranslations("assistance.helped");
  const waiting = consents.filter(({ state }) => state === "WAITING");
  const living = consents.filter(({ state }) => state === "ACTIVE");
  const past = consents.filter((one) => !waiting.includes(one) && !living.includes(one));
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("consents")}</h2>
      <Cards consents={waiting} showShop={showShop} locale={locale} />
      {!consents.some(holds) && <Notice title={t("none")} />}
      <Cards consents={living} showShop={showShop} locale={locale} />
      <ButtonLink variant="quiet" block href={localised(locale, paths.letHelp())}>
        {t("allow")}
      </ButtonLink>
      {past.length > 0 && (
        <details>
          <summary className="flex min-h-14 items-center gap-2 text-quiet underline underline-offset-4">
            {t("past")} ({past.length})
          </summary>
          <Cards consents={past} showShop={showShop} locale={locale} />
        </details>
      )}
    </section>
  );
}

const Cards = ({ consents, ...rest }: Props) => (
  <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
    {consents.map((consent) => (
      <li key={consent.id}>
        <ConsentCard consent={consent} {...rest} answer={<WasMe consent={consent} />} />
      </li>
    ))}
  </ul>
);
