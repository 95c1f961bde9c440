import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LiveRoom } from "@/components/buyer/live/live-room";
import { followWords } from "@/components/shared/follows/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { findRoom } from "@/lib/live/queries";
import { currentViewer } from "@/lib/platform/auth";
import { newToken } from "@/lib/platform/ids";
import { liveNow } from "@/lib/platform/live-line";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

async function load(params: Props["params"]) {
  const [{ id }, locale, viewer] = await Promise.all([params, currentLocale(), currentViewer()]);
  const since = await liveNow();
  return { locale, viewer, since, room: await findRoom(viewer, id, locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { room } = await load(params);
  return { title: room?.title, robots: { index: false } };
}

export default async function LivePage({ params }: Props) {
  const { room, viewer, since, locale } = await load(params);
  if (!room) notFound();
  const here = localised(locale, paths.live(room.id));
  return (
    <main id="main" tabIndex={-1} className="bg-film outline-none">
      <LiveRoom
        key={room.status}
        room={room}
        since={since}
        viewer={newToken()}
        shopHref={localised(locale, paths.shop(room.shop.slug))}
        signInHref={localised(locale, paths.signIn(here))}
        isGuest={viewer.kind !== "user"}
        followWords={followWords(locale)}
      />
    </main>
  );
}
