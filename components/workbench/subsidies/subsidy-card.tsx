import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Locale } from "@/lib/platform/i18n";
import type { ShopSubsidies } from "@/lib/subsidies";
import { GotRow } from "./got-row";
import { WayRow } from "./way-row";

type Props = { subsidies: ShopSubsidies; locale: Locale };

/** The county's rewards as a shop sees them: what is near, and what it got; nothing where there is nothing. */
export function SubsidyCard({ subsidies: { ways, entitlements }, locale }: Props) {
  const t = useTranslations("subsidies.mine");
  if (ways.length === 0 && entitlements.length === 0) return null;
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <ul className="grid gap-5">
        {ways.map((way) => (
          <WayRow key={way.programme.id} way={way} locale={locale} />
        ))}
      </ul>
      {entitlements.length > 0 && (
        <section>
          <h3 className="font-semibold">{t("got")}</h3>
          <ul className="grid divide-y divide-hairline">
            {entitlements.map((got) => (
              <GotRow key={got.id} got={got} locale={locale} />
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}
