"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Chapter, LiveGoods } from "@/lib/live";
import { GoodsChoice } from "./goods-choice";
import { GoodsRow } from "./goods-row";

/** What of the goods is open over the film: all of them, one, or nothing. */
export type Looked = LiveGoods | "all" | null;

type Props = {
  goods: LiveGoods[];
  chapters: Chapter[];
  looked: Looked;
  onLook: (looked: Looked) => void;
  onWatch: (seconds: number) => void;
};

/** The session's goods over the running film. */
export function Bag({ goods, chapters, looked, onLook, onWatch }: Props) {
  const t = useTranslations("live.room");
  const one = looked === "all" ? null : looked;
  const all = t("bag", { count: goods.length });
  return (
    <Sheet
      open={looked !== null}
      onClose={() => onLook(null)}
      title={one?.title ?? all}
      labels={{ close: t("close") }}
    >
      {one ? (
        <div className="grid grid-cols-1 gap-4">
          <GoodsChoice key={one.id} goods={one} />
          <Button variant="ghost" onClick={() => onLook("all")}>
            {all}
          </Button>
        </div>
      ) : (
        <ul className="grid grid-cols-1 gap-3">
          {goods.map((item) => {
            const chapter = chapters.find(({ product }) => product === item.id);
            return (
              <li key={item.id}>
                <GoodsRow
                  goods={item}
                  onLook={() => onLook(item)}
                  {...(chapter && { onWatch: () => onWatch(chapter.seconds) })}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Sheet>
  );
}
