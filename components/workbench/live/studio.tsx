"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { CommentList } from "@/components/shared/live/comment-list";
import { ModerateTools } from "@/components/shared/live/moderate-tools";
import { SayForm } from "@/components/shared/live/say-form";
import { useRoom } from "@/components/shared/live/use-room";
import { Button, ButtonLink } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { pinAt, type RoomView } from "@/lib/live";
import { CameraView } from "./camera-view";
import { EndLive } from "./end-live";
import { NoCamera } from "./no-camera";
import { OnAirLine } from "./on-air-line";
import { PinList } from "./pin-list";
import { useCamera } from "./use-camera";
import { useHeard } from "./use-heard";
import { useStudio } from "./use-studio";

type Props = { room: RoomView; since: number; replayHref: string };

/** What the encoder needs is allowed to this page's own document, not to one that led here. */
function useOwnDocument() {
  // Which document this is, only the browser knows.
  useEffect(() => {
    const [begun] = performance.getEntriesByType("navigation");
    if (begun && new URL(begun.name).pathname !== location.pathname) location.reload();
  }, []);
}

/** Who holds the camera: what it sees, what is said, and which goods are held up. */
export function Studio({ room, since, replayHref }: Props) {
  const t = useTranslations("live");
  const [tries, setTries] = useState(0);
  useOwnDocument();
  return room.status === "ENDED" ? (
    <Notice
      tone="done"
      title={t("studio.ended")}
      action={<ButtonLink href={replayHref}>{t("studio.replay")}</ButtonLink>}
    >
      {t("studio.endedText")}
    </Notice>
  ) : (
    <OpenStudio key={tries} room={room} since={since} again={() => setTries(tries + 1)} />
  );
}

type OpenProps = Pick<Props, "room" | "since"> & { again: () => void };

function OpenStudio({ room, since, again }: OpenProps) {
  const t = useTranslations("live");
  const camera = useCamera();
  const isHeard = useHeard(camera.stream);
  const studio = useStudio(room.id);
  const { comments, pins, viewers, forget } = useRoom(room, since);
  const { onAir } = studio;
  const isOn = onAir === "on";
  const isBegun = room.status === "LIVE" || isOn;
  if (camera.state === "refused" || camera.state === "elsewhere")
    return <NoCamera state={camera.state} again={again} />;
  const stream = camera.stream;
  return (
    <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
      <div className="grid grid-cols-1 gap-3">
        <CameraView stream={stream} />
        {stream ? (
          <OnAirLine state={onAir} network={studio.network} isHeard={isHeard} />
        ) : (
          <Notice title={t("studio.asking")} />
        )}
        <FailureText failure={studio.failure} />
        {stream && !isOn && (
          <Button
            size="lg"
            block
            pending={studio.pending || onAir === "starting"}
            onClick={() => void studio.start(stream)}
          >
            {t(isBegun ? "studio.resume" : "studio.start")}
          </Button>
        )}
        {isBegun && <EndLive onEnd={studio.end} pending={studio.pending} />}
      </div>
      {isBegun && (
        <div className="grid grid-cols-1 gap-5">
          <PinList id={room.id} goods={room.goods} pinned={pinAt(pins, null)} />
          <section className="grid grid-cols-1 gap-3">
            <h2 className="text-lg font-semibold">
              {t("comments.title")}
              <span className="ml-3 text-base font-normal text-quiet">
                {t("room.viewers", { count: viewers })}
              </span>
            </h2>
            {comments.length === 0 && <p className="text-quiet">{t("comments.none")}</p>}
            <CommentList
              comments={comments}
              className="max-h-80"
              tools={({ id }) => <ModerateTools id={id} by="SHOP" onHidden={() => forget(id)} />}
            />
            <SayForm id={room.id} />
          </section>
        </div>
      )}
    </div>
  );
}
