import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { SubmitBar } from "@/components/ui/submit-bar";
import type { CashierView } from "@/lib/cashier/queries";
import type { Locale } from "@/lib/platform/i18n";
import { CancelGroup } from "./cancel-group";
import { PayButton } from "./pay-button";
import { RecheckButton } from "./recheck-button";
import { Shares } from "./shares";
import { TimeLeft } from "./time-left";

type Props = { view: CashierView; locale: Locale; isSandbox: boolean };

async function Amount({ view, locale }: Pick<Props, "view" | "locale">) {
  const t = await getTranslations("cashier.pay");
  return (
    <Card className="grid justify-items-center gap-1 py-6 text-center">
      <h1 className="text-quiet">{t("toPay")}</h1>
      <Money fen={view.totalFen} locale={locale} tone="price" className="text-4xl" />
      {view.payBy && <TimeLeft until={view.payBy.toISOString()} />}
    </Card>
  );
}

async function Method({ isSandbox }: Pick<Props, "isSandbox">) {
  const t = await getTranslations("cashier.pay");
  return (
    <Card className="grid gap-1">
      <h2 className="text-quiet">{t("method")}</h2>
      <p className="text-lg font-semibold">{t("methods")}</p>
      <p className="text-sm text-quiet">{t("methodsText")}</p>
      {isSandbox && <p className="text-sm text-millet-ink">{t("sandbox")}</p>}
    </Card>
  );
}

/** The desk of an unpaid group: how much, until when, how, to whom, and the one button. */
export async function Cashier({ view, locale, isSandbox }: Props) {
  const t = await getTranslations("cashier");
  const [first] = view.shares;
  return (
    <>
      <div className="grid gap-4 md:grid-cols-[1fr_380px] md:items-start md:gap-6">
        <div className="grid gap-4 md:order-2 md:sticky md:top-6">
          {view.hasFailed && <Notice tone="warn">{t("pay.failedBefore")}</Notice>}
          <Amount view={view} locale={locale} />
          <Method isSandbox={isSandbox} />
          <div className="hidden md:grid">
            <PayButton group={view.number} />
          </div>
          <div className="hidden gap-1 md:grid">
            <Others view={view} order={first?.orderNumber} />
          </div>
        </div>
        <div className="grid gap-4">
          <Shares shares={view.shares} locale={locale} title={t("shares.title")} />
          <div className="grid gap-1 md:hidden">
            <Others view={view} order={first?.orderNumber} />
          </div>
        </div>
      </div>
      <div className="contents md:hidden">
        <SubmitBar action={<PayButton group={view.number} />}>
          <span className="text-sm text-quiet">{t("pay.total")}</span>{" "}
          <Money fen={view.totalFen} locale={locale} tone="price" className="text-2xl" />
        </SubmitBar>
      </div>
    </>
  );
}

async function Others({ view, order }: { view: CashierView; order: string | undefined }) {
  const t = await getTranslations("cashier.pay");
  return (
    <>
      <RecheckButton group={view.number} label={t("paidAlready")} variant="ghost" />
      {order && <CancelGroup order={order} count={view.shares.length} />}
    </>
  );
}
