import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddressBook } from "@/components/buyer/account/address-book";
import { PageHead } from "@/components/buyer/account/page-head";
import { LostScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { MAX_ADDRESSES } from "@/lib/identity";
import { listAddresses } from "@/lib/identity/queries";
import { requireUser } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.addresses");
  return { title: t("title"), robots: { index: false } };
}

export default async function AddressesPage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.addresses());
  const [t, addresses] = await Promise.all([
    getTranslations("account.addresses"),
    listAddresses(viewer, locale),
  ]);
  const count = addresses.length;
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead
        locale={locale}
        title={t("title")}
        note={count > 0 && t("count", { count, most: MAX_ADDRESSES })}
      />
      <AddressBook
        addresses={addresses}
        empty={
          <EmptyState picture={<LostScene />} title={t("empty")}>
            {t("emptyText")}
          </EmptyState>
        }
      />
    </div>
  );
}
