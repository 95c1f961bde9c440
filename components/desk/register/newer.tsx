"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

/**
 * A field under which the stored value may change while somebody fills it in. Untouched, it follows
 * what is stored (by its `key`); touched, it keeps what was put there and `isNewer` says so.
 */
export function useNewer(stored: string) {
  const [begunAt, setBegunAt] = useState<string | null>(null);
  return {
    key: begunAt ?? stored,
    touch: () => setBegunAt((begun) => begun ?? stored),
    isNewer: begunAt !== null && begunAt !== stored,
    take: () => setBegunAt(null),
  };
}

type Props = { newer: Omit<ReturnType<typeof useNewer>, "key">; children: ReactNode };

/** What somebody else has stored in the meantime, and a way to take it; nothing when nobody has. */
export function Newer({ newer, children }: Props) {
  const t = useTranslations("county.newer");
  if (!newer.isNewer) return null;
  return (
    <span className="mt-1 grid justify-items-start rounded-md bg-millet-tint px-3 py-2 text-millet-ink">
      <span className="font-medium">{t("theirs")}</span>
      <span className="max-h-40 w-full overflow-y-auto whitespace-pre-wrap wrap-anywhere">
        {children || t("empty")}
      </span>
      <button type="button" onClick={newer.take} className="min-h-12 underline underline-offset-4">
        {t("take")}
      </button>
    </span>
  );
}
