import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { Back } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { NewBatch } from "@/components/workbench/batches/new-batch";
import { findBatchChoices } from "@/lib/batches/queries";
import { requireUser } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.new");
  return { title: t("title"), robots: { index: false } };
}

export default async function NewBatchPage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("batches.new"),
  ]);
  const viewer = await requireUser(locale, paths.newBatch(id));
  const choices = isId(id) ? await findBatchChoices(viewer, id, locale) : null;
  if (!choices) notFound();
  const back = localised(locale, paths.sellBatches(id));
  return (
    <Words only={["batches", "media", "common", "errors"]}>
      <div className="mx-auto grid max-w-xl grid-cols-1 gap-4">
        <Link href={back} className="inline-flex min-h-12 items-center gap-1 text-calaite">
          <Back /> {choices.title}
        </Link>
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <NewBatch
          choices={choices}
          today={businessDay(new Date())}
          yesterday={businessDay(inFuture(-DAY))}
          back={back}
        />
      </div>
    </Words>
  );
}
