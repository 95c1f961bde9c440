"use client";

import { useTranslations } from "next-intl";
import { Button, Spinner } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { FailureText, useFailureText } from "@/components/ui/failure-text";
import { HeicHelp } from "./heic-help";
import { Album, Bin, Camera, First, Turn } from "./icons";
import { isComing, type Photo } from "./photo";
import { type ChangePhotos, usePhotos } from "./use-photos";

type Props = {
  photos: Photo[];
  /** A state setter: `onChange={setPhotos}`. */
  onChange: ChangePhotos;
  /** How many at most; 1 for a paper or a portrait. */
  max: number;
  /** Cut to the middle square (goods); papers stay whole. */
  square?: boolean;
  /** Seen by nobody but who has to judge it: papers, proofs. */
  hidden?: boolean;
  /** They are not sent yet: who takes them has not signed in. */
  stays?: boolean;
};

/** Pictures by camera or from the album, made small here and sent at once; needs the words of `media` and `errors`. */
export function PhotoInput({
  photos,
  onChange,
  max,
  square = false,
  hidden = false,
  stays = false,
}: Props) {
  const t = useTranslations("media");
  const { ways, refused, ...does } = usePhotos(photos, onChange, {
    square,
    hidden,
    stays,
  });
  const words = useFailureText();
  const failures = Object.values(ways).flatMap((way) => ("failure" in way ? way.failure : []));
  return (
    <div className="grid grid-cols-1 gap-4">
      {photos.length > 0 && (
        <ul className={cn("grid gap-3", max > 1 ? "grid-cols-2 sm:grid-cols-3" : "grid-cols-1")}>
          {photos.map((photo, at) => (
            <Tile
              key={photo.localId}
              photo={photo}
              number={at + 1}
              isCover={max > 1 && at === 0}
              square={square}
              share={shareOf(ways[photo.localId], photo)}
              onTurn={() => void does.turnOne(photo)}
              onRemove={() => does.remove(photo.localId)}
              onFirst={max > 1 && at > 0 ? () => does.putFirst(photo) : null}
            />
          ))}
        </ul>
      )}
      {refused?.code === "PICTURE_HEIC" ? (
        <HeicHelp words={words(refused)} />
      ) : (
        <FailureText failure={refused} />
      )}
      {failures[0] && (
        <div role="alert" className="grid gap-2 rounded-lg bg-millet-tint px-4 py-3">
          <p>{failures[0].code === "OFFLINE" ? t("offline") : words(failures[0])}</p>
          <Button variant="quiet" onClick={does.retry}>
            {t("again")}
          </Button>
        </div>
      )}
      {photos.length < max && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Pick
            icon={<Camera className="size-8" />}
            word={t("camera")}
            camera
            strong
            onFiles={(files) => void does.add(files.slice(0, max - photos.length))}
          />
          <Pick
            icon={<Album className="size-8" />}
            word={t("album")}
            several={max > 1}
            onFiles={(files) => void does.add(files.slice(0, max - photos.length))}
          />
        </div>
      )}
    </div>
  );
}

const shareOf = (way: ReturnType<typeof usePhotos>["ways"][string] | undefined, photo: Photo) =>
  !photo.asset && way && "share" in way ? way.share : null;

type PickProps = {
  icon: React.ReactNode;
  word: string;
  camera?: boolean;
  several?: boolean;
  strong?: boolean;
  onFiles: (files: File[]) => void;
};

function Pick({ icon, word, camera, several, strong, onFiles }: PickProps) {
  return (
    <label
      className={cn(
        "flex min-h-20 items-center justify-center gap-3 rounded-lg px-4 py-3 font-medium",
        "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-calaite",
        strong ? "bg-pine text-on-pine" : "border border-edge bg-card",
      )}
    >
      {icon}
      {word}
      <input
        type="file"
        accept="image/*"
        capture={camera ? "environment" : undefined}
        multiple={several}
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same picture can be chosen again.
          target.value = "";
        }}
      />
    </label>
  );
}

type TileProps = {
  photo: Photo;
  number: number;
  isCover: boolean;
  square: boolean;
  /** How far it has come; null when it is not on its way. */
  share: number | null;
  onTurn: () => void;
  onRemove: () => void;
  onFirst: (() => void) | null;
};

function Tile({ photo, number, isCover, square, share, onTurn, onRemove, onFirst }: TileProps) {
  const t = useTranslations("media");
  return (
    <li className="overflow-hidden rounded-lg border border-hairline bg-card">
      <div className="relative">
        {isComing(photo) ? (
          <div
            role="status"
            aria-label={t("preparing", { number })}
            className="grid aspect-square w-full place-items-center text-quiet"
          >
            <Spinner />
          </div>
        ) : (
          <img
            src={photo.url}
            alt={t("picture", { number })}
            className={cn(
              "w-full",
              square ? "aspect-square object-cover" : "max-h-80 object-contain",
            )}
          />
        )}
        {isCover && (
          <span className="absolute top-2 left-2 rounded-sm bg-shade px-2 text-sm text-on-shade">
            {t("cover")}
          </span>
        )}
        {share !== null && (
          <progress
            aria-label={t("sending", { number })}
            value={share}
            className="absolute inset-x-2 bottom-2 h-2 w-[calc(100%-16px)] accent-pine"
          />
        )}
      </div>
      <div className="flex justify-around">
        {!isComing(photo) && (
          <Tool label={t("turn", { number })} onClick={onTurn} icon={<Turn />} />
        )}
        {onFirst && <Tool label={t("first", { number })} onClick={onFirst} icon={<First />} />}
        <Tool label={t("remove", { number })} onClick={onRemove} icon={<Bin />} />
      </div>
    </li>
  );
}

type ToolProps = { label: string; onClick: () => void; icon: React.ReactNode };

const Tool = ({ label, onClick, icon }: ToolProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onClick}
    className="grid min-h-12 min-w-12 grow place-items-center text-quiet hover:bg-sunk"
  >
    {icon}
  </button>
);
