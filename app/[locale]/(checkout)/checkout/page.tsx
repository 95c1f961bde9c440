import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { CheckoutView } from "@/components/buyer/checkout/checkout-view";
import { NothingToBuy } from "@/components/buyer/checkout/nothing-to-buy";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { chosenPlace } from "@/components/shared/me/chosen-place";
import { findJustPlaced, getQuote } from "@/lib/checkout/queries";
import { listAddresses } from "@/lib/identity/queries";
import { currentViewer } from "@/lib/platform/auth";
import { newToken } from "@/lib/platform/ids";
import { formatPhone, parsePhone } from "@/lib/platform/phone";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout");
  return { title: t("title"), robots: { index: false } };
}

const spoken = (stored: string) => {
  const phone = parsePhone(stored);
  return phone ? formatPhone(phone) : stored;
};

/** The one variant that is bought now, or null for the ticked lines of the basket. */
const onlyOf = (only: unknown) => (z.uuid().safeParse(only).success ? [String(only)] : null);

export default async function CheckoutPage({ searchParams }: Props) {
  const [locale, viewer, t, query] = await Promise.all([
    currentLocale(),
    currentViewer(),
    getTranslations("checkout"),
    searchParams,
  ]);
  const only = onlyOf(query.only);
  const addresses = await listAddresses(viewer, locale);
  const usual = await chosenPlace();
  const provinceCode = addresses[0]?.provinceCode ?? usual;
  const quote = await getQuote(viewer, { provinceCode, only, locale });
  const isEmpty = [quote.shops, quote.away, quote.leftOut].every(({ length }) => length === 0);
  return (
    <>
      <h1 className="mb-4 text-2xl font-semibold">{t("title")}</h1>
      {isEmpty ? (
        <NothingToBuy placed={await findJustPlaced(viewer)} locale={locale} />
      ) : (
        <CheckoutView
          initial={quote}
          addresses={addresses.map((one) => ({ ...one, phoneText: spoken(one.phone) }))}
          only={only}
          usual={usual}
          newKey={newToken()}
          locale={locale}
          isGuest={viewer.kind === "guest"}
        />
      )}
    </>
  );
}
