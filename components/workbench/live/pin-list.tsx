"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Picture } from "@/components/ui/picture";
import type { LiveGoods } from "@/lib/live";

type Props = { id: string; goods: LiveGoods[]; pinned: string | null };

/** What comes after what is held up; from the end back to the first. */
function nextOf(goods: LiveGoods[], pinned: string | null) {
  const index = goods.findIndex((item) => item.id === pinned);
  return goods[(index + 1) % goods.length]?.id ?? null;
}

/** The session's goods, one of them held up at a time. */
export function PinList({ id, goods, pinned }: Props) {
  const t = useTranslations("live.studio");
  const { run, pending, failure } = useCall("live.pin");
  const next = nextOf(goods, pinned);
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t("goods")}</h2>
      <FailureText failure={failure} />
      <ul className="grid grid-cols-1 gap-2">
        {goods.map((item) => {
          const isPinned = item.id === pinned;
          return (
            <li key={item.id} className="flex flex-wrap items-center gap-3">
              <Picture
                picture={item.picture}
                sizes="56px"
                square
                decorative
                className="size-14 shrink-0 rounded-md"
              />
              <span className="min-w-0 grow basis-32 wrap-anywhere">
                {item.title}
                {isPinned && <span className="block text-sm text-pine">{t("pinned")}</span>}
              </span>
              <Button
                size="lg"
                variant={item.id === next && !isPinned ? "primary" : "quiet"}
                pending={pending}
                onClick={() => void run({ id, product: isPinned ? null : item.id })}
              >
                {t(isPinned ? "unpin" : "pin")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
