import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { AccountView } from "@/lib/settlement";

type Props = { account: AccountView | null; mayEdit: boolean; shop: string; locale: Locale };

/** Where the money goes: a bank account by its last four digits, else cash at the station. */
export function AccountCard({ account, mayEdit, shop, locale }: Props) {
  const t = useTranslations("settlement.account");
  const rests = account && new Date(account.usableFrom) > new Date();
  return (
    <Card className="grid gap-2">
      <h2 className="text-xl font-semibold">{t("where")}</h2>
      <p>{account ? t("isBank", { bank: account.bank, last4: account.last4 }) : t("cash")}</p>
      {account && <p className="text-quiet">{account.holder}</p>}
      {rests && (
        <p className="text-millet-ink">
          {t("rests", { when: moment(new Date(account.usableFrom), locale) })}
        </p>
      )}
      {mayEdit && (
        <ButtonLink variant="quiet" href={localised(locale, paths.sellAccount(shop))}>
          {t(account ? "change" : "add")}
        </ButtonLink>
      )}
    </Card>
  );
}
