import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { Back, Plus } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { MyBatches } from "@/components/workbench/batches/my-batches";
import { listMyBatches } from "@/lib/batches/queries";
import { requireUser } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.mine");
  return { title: t("title"), robots: { index: false } };
}

export default async function MyBatchesPage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("batches.mine"),
  ]);
  const viewer = await requireUser(locale, paths.sellBatches(id));
  const found = isId(id) ? await listMyBatches(viewer, id, locale) : null;
  if (!found) notFound();
  const days = { today: businessDay(new Date()), yesterday: businessDay(inFuture(-DAY)) };
  return (
    <Words only={["batches", "common", "errors"]}>
      <div className="mx-auto grid max-w-xl grid-cols-1 gap-4">
        <Link
          href={localised(locale, paths.sellProduct(id))}
          className="inline-flex min-h-12 items-center gap-1 text-calaite"
        >
          <Back /> {found.title}
        </Link>
        <div>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="mt-1 text-quiet">{t("lead")}</p>
        </div>
        <ButtonLink size="lg" block href={localised(locale, paths.newBatch(id))}>
          <Plus /> {t("add")}
        </ButtonLink>
        <MyBatches batches={found.batches} days={days} locale={locale} />
      </div>
    </Words>
  );
}
