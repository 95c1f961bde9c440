import { useTranslations } from "next-intl";
import { Words } from "@/components/shared/layout/words";
import { look } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { dayOf } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import type { ShopInvoice } from "@/lib/invoices";
import type { Locale } from "@/lib/platform/i18n";
import { GiveInvoice } from "./give-invoice";

type Props = { invoice: ShopInvoice | null; locale: Locale };
type Asked = { invoice: ShopInvoice; locale: Locale };

/** What the tax office's program wants to be told. */
function Title({ invoice, locale }: Asked) {
  const t = useTranslations("invoices");
  const { title, taxNumber, email, owedFen } = invoice;
  const copies = { copy: t("copy"), copied: t("copied") };
  return (
    <dl className="grid grid-cols-1 gap-3">
      <div>
        <dt className="text-sm text-quiet">{t(`to.${invoice.kind}`)}</dt>
        <dd className="flex flex-wrap items-center gap-2">
          <strong className="min-w-0 break-words text-lg">{title}</strong>
          <CopyButton text={title} labels={copies} />
        </dd>
      </div>
      {taxNumber && (
        <div>
          <dt className="text-sm text-quiet">{t("ask.taxNumber")}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <strong className="min-w-0 text-lg tabular-nums break-all">{taxNumber}</strong>
            <CopyButton text={taxNumber} labels={copies} />
          </dd>
        </div>
      )}
      <div>
        <dt className="text-sm text-quiet">{t("amount")}</dt>
        <dd>
          <Money fen={owedFen} locale={locale} className="text-lg font-semibold" />
        </dd>
      </div>
      {email && (
        <div>
          <dt className="text-sm text-quiet">{t("ask.email")}</dt>
          <dd className="break-all">{email}</dd>
        </div>
      )}
    </dl>
  );
}

function Given({ invoice, locale }: Asked) {
  const t = useTranslations("invoices");
  const { number, url, issuedAt } = invoice;
  return (
    <div className="grid justify-items-start gap-2">
      {issuedAt && <p>{t("givenOn", { day: dayOf(issuedAt, locale) })}</p>}
      {number && <p className="tabular-nums break-all">{t("number", { number })}</p>}
      {url && (
        <a
          href={url}
          download={`${t("file")}-${invoice.order}.pdf`}
          className={look({ variant: "quiet" })}
        >
          {t("download")}
        </a>
      )}
    </div>
  );
}

/** The invoice that the buyer of an order waits for, or has; to be replaced when money went back since. */
export function InvoiceCard({ invoice, locale }: Props) {
  const t = useTranslations("invoices");
  if (!invoice) return null;
  const { order, state, askedAt, owedFen } = invoice;
  const isVoid = state === "STALE" && owedFen === 0;
  const isIdle = state === "GIVEN" || (state === "ASKED" && owedFen === 0);
  return (
    <Card className="grid grid-cols-1 gap-4">
      <h2 id="invoice" className="text-lg font-semibold">
        {t(state === "GIVEN" ? "title" : "wanted")}
      </h2>
      {state === "STALE" && <Notice tone="warn">{t(isVoid ? "void" : "replace")}</Notice>}
      <Title invoice={invoice} locale={locale} />
      {state !== "ASKED" && <Given invoice={invoice} locale={locale} />}
      {!isIdle && (
        <Words only={["invoices", "common", "errors"]}>
          <GiveInvoice
            key={`${askedAt.getTime()}-${owedFen}`}
            number={order}
            askedAt={askedAt.getTime()}
            owedFen={owedFen}
          />
        </Words>
      )}
    </Card>
  );
}
