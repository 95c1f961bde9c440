import { useTranslations } from "next-intl";
import { Words } from "@/components/shared/layout/words";
import { look } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { dayOf } from "@/components/ui/moment";
import type { InvoiceView } from "@/lib/invoices";
import type { Locale } from "@/lib/platform/i18n";
import { AskInvoice } from "./ask-invoice";

type Props = {
  number: string;
  found: { invoice: InvoiceView | null; mayAsk: boolean } | null;
  locale: Locale;
};

function Standing({
  number,
  invoice,
  locale,
}: {
  number: string;
  invoice: InvoiceView;
  locale: Locale;
}) {
  const t = useTranslations("invoices");
  const day = invoice.issuedAt ? dayOf(invoice.issuedAt, locale) : "";
  return (
    <div className="grid gap-1">
      <p className="font-medium">{t(`state.${invoice.state}`, { day })}</p>
      <p className="break-words text-quiet">
        {[invoice.title, invoice.taxNumber].filter(Boolean).join(" · ")}
      </p>
      {invoice.number && (
        <p className="break-words tabular-nums">{t("number", { number: invoice.number })}</p>
      )}
      {invoice.email && (
        <p className="break-words text-sm text-quiet">{t("mail", { email: invoice.email })}</p>
      )}
      {invoice.url && (
        <a
          href={invoice.url}
          download={`${t("file")}-${number}.pdf`}
          className={look({ variant: "quiet" }, "mt-2 justify-self-start")}
        >
          {t("download")}
        </a>
      )}
    </div>
  );
}

/** What became of the invoice of an order, and asking for one. */
export function OrderInvoice({ number, found, locale }: Props) {
  const t = useTranslations("invoices");
  if (!found || (!found.invoice && !found.mayAsk)) return null;
  const { invoice, mayAsk } = found;
  return (
    <Card className="grid grid-cols-1 gap-3">
      <h2 className="font-semibold">{t("title")}</h2>
      {invoice ? (
        <Standing number={number} invoice={invoice} locale={locale} />
      ) : (
        <p className="text-quiet">{t("none")}</p>
      )}
      {mayAsk && (
        <Words only={["invoices", "common", "errors"]}>
          <AskInvoice number={number} asked={invoice} />
        </Words>
      )}
    </Card>
  );
}
