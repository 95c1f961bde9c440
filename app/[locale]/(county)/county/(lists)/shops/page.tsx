import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { FilterForm } from "@/components/desk/register/filter-form";
import { Pager } from "@/components/desk/register/pager";
import { ShopTable } from "@/components/desk/shops/shop-table";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { type Asked, chosen, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { listCategories } from "@/lib/catalog/queries";
import { listTownships, listVillages } from "@/lib/places/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths, withQuery } from "@/lib/platform/paths";
import { shopStatuses } from "@/lib/shops";
import { listShopsForDesk } from "@/lib/shops/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.shops");
  return { title: t("title"), robots: { index: false } };
}

export default async function ShopsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("county.shops"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyShops(), permission: "shop:oversee" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const wanted = {
    q: one(asked, "q"),
    status: one(asked, "status"),
    township: chosen(asked, "township"),
    village: one(asked, "village"),
    category: one(asked, "category"),
  };
  const after = isId(asked.after) ? asked.after : null;
  const question = {
    q: wanted.q,
    status: shopStatuses.find((status) => status === wanted.status) ?? null,
    township: wanted.township || null,
    villageId: isId(wanted.village) ? wanted.village : null,
    category: wanted.category || null,
    after,
  };
  const [{ shops, next, counts }, townships, villages, categories] = await Promise.all([
    listShopsForDesk(viewer, question, locale),
    listTownships(locale),
    listVillages(locale),
    listCategories(locale),
  ]);
  const here = localised(locale, paths.countyShops());
  const count = counts.reduce((all, row) => all + row.count, 0);
  return (
    <div className="grid gap-5">
      <DeskHead title={t("title")} lead={t("count", { count })} />
      <FilterForm
        action={here}
        filters={[
          { kind: "person", name: "q", label: t("search"), value: wanted.q },
          {
            kind: "choice",
            name: "status",
            label: t("status"),
            value: wanted.status,
            options: counts.map((row) => ({
              value: row.status,
              label: `${t(`statuses.${row.status}`)} ${row.count}`,
            })),
          },
          {
            kind: "choice",
            name: "township",
            label: t("township"),
            value: wanted.township,
            options: townships.map(({ key, name }) => ({ value: key, label: name })),
          },
          {
            kind: "choice",
            name: "village",
            label: t("village"),
            value: wanted.village,
            options: villages.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            kind: "choice",
            name: "category",
            label: t("category"),
            value: wanted.category,
            options: categories.flatMap(({ slug, name, children }) => [
              { value: slug, label: name },
              ...children.map((child) => ({ value: child.slug, label: `— ${child.name}` })),
            ]),
          },
        ]}
      />
      {shops.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("none")} />
      ) : (
        <ShopTable shops={shops} locale={locale} />
      )}
      <Pager
        first={after && withQuery(here, wanted)}
        next={next && withQuery(here, { ...wanted, after: next })}
      />
    </div>
  );
}
