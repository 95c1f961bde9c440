"use client";

import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Textarea } from "@/components/ui/textarea";
import { MOST_CARD } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Giving } from "./use-gift";

type Props = { giving: Giving; isGuest: boolean; locale: Locale };

/** For somebody else: a card in the box, and no price. */
export function GiftChoice({ giving, isGuest, locale }: Props) {
  const t = useTranslations("checkout.gift");
  const { gift, card, want, write } = giving;
  if (isGuest) {
    return (
      <Link
        href={localised(locale, paths.signIn(paths.checkout()))}
        className="flex min-h-12 items-center text-calaite underline"
      >
        {t("signIn")}
      </Link>
    );
  }
  return (
    <Card className="grid grid-cols-1 gap-3 py-2">
      <Checkbox
        label={t("want")}
        checked={gift !== null}
        onChange={(event) => want(event.target.checked)}
      />
      {gift && (
        <div className="grid gap-3 border-t border-hairline pt-3 pb-2">
          <p className="text-sm text-quiet">{t("text")}</p>
          <Field label={t("card")} optional={t("optional")} hint={t("hint")}>
            {(control) => (
              <Textarea
                {...control}
                rows={3}
                maxLength={MOST_CARD}
                value={card}
                placeholder={t("example")}
                onChange={(event) => write(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
    </Card>
  );
}
