"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Film, Stack } from "@/components/ui/icons";

type Props = { onFile: (file: File) => void };

/** A film by the camera or from the phone. */
export function FilmInput({ onFile }: Props) {
  const t = useTranslations("videos.new");
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Pick icon={<Film className="size-8" />} word={t("film")} isCamera onFile={onFile} />
        <Pick icon={<Stack className="size-8" />} word={t("choose")} onFile={onFile} />
      </div>
      <p className="text-quiet">{t("hint")}</p>
    </div>
  );
}

type PickProps = Props & { icon: ReactNode; word: string; isCamera?: boolean };

function Pick({ icon, word, isCamera = false, onFile }: PickProps) {
  return (
    <label
      className={cn(
        "flex min-h-20 cursor-pointer items-center justify-center gap-3 rounded-lg px-4 py-3 font-medium",
        "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-calaite",
        isCamera ? "bg-pine text-on-pine" : "border border-edge bg-card",
      )}
    >
      {icon}
      {word}
      <input
        type="file"
        accept="video/*"
        capture={isCamera ? "environment" : undefined}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file once more is a choice too.
          target.value = "";
        }}
      />
    </label>
  );
}
