"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Camera } from "@/components/shared/media/icons";
import { shrink } from "@/components/shared/media/prepare";
import { Spinner } from "@/components/ui/button";
import { look } from "@/components/ui/button-look";
import { FailureText } from "@/components/ui/failure-text";
import { type Failure, fail } from "@/lib/platform/result";

type Props = {
  /** Says the picture. */
  onSaid: (picture: Blob) => Promise<boolean>;
};

const shrunk = (file: File) => shrink(file).catch(() => null);

/** A picture by camera or from the album, made small here and said at once. */
export function PhotoButton({ onSaid }: Props) {
  const t = useTranslations("messages");
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function send(file: File | undefined) {
    if (!file || isSending) return;
    setSending(true);
    const picture = await shrunk(file);
    setFailure(picture ? null : fail("PICTURE_UNREADABLE"));
    if (picture) await onSaid(picture);
    setSending(false);
  }

  return (
    <div className="grid grid-cols-1 gap-2">
      <FailureText failure={failure} />
      <label
        className={look(
          { variant: "quiet", size: "lg", block: true },
          "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-calaite",
        )}
      >
        {isSending ? <Spinner /> : <Camera />}
        {t("photo")}
        <input
          type="file"
          accept="image/*"
          className="sr-only"
          onChange={({ target }) => {
            void send(target.files?.[0]);
            // So that the same picture can be chosen again.
            target.value = "";
          }}
        />
      </label>
    </div>
  );
}
