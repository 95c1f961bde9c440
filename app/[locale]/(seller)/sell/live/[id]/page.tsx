import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { Back } from "@/components/ui/icons";
import { Studio } from "@/components/workbench/live/studio";
import { findStudio } from "@/lib/live/queries";
import { requireUser } from "@/lib/platform/auth";
import { liveNow } from "@/lib/platform/live-line";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("live.plan");
  return { title: t("title"), robots: { index: false } };
}

export default async function StudioPage({ params }: Props) {
  const [locale, t, { id }] = await Promise.all([
    currentLocale(),
    getTranslations("live.studio"),
    params,
  ]);
  const viewer = await requireUser(locale, paths.sellLive(id));
  const since = await liveNow();
  const room = await findStudio(viewer, id, locale);
  if (!room || room.status === "CANCELLED") notFound();
  return (
    <Words only={["common", "errors", "live"]}>
      <div className="grid grid-cols-1 gap-4">
        <div>
          <ButtonLink variant="ghost" href={localised(locale, paths.sellLives())} className="px-2">
            <Back />
            {t("back")}
          </ButtonLink>
        </div>
        <h1 className="text-2xl font-semibold wrap-anywhere">{room.title}</h1>
        <Studio room={room} since={since} replayHref={localised(locale, paths.live(id))} />
      </div>
    </Words>
  );
}
