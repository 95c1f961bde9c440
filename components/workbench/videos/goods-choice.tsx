"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Picture } from "@/components/ui/picture";
import { MOST_GOODS } from "@/lib/videos";
import type { ShownGoods } from "@/lib/videos/queries";

type Props = { goods: ShownGoods[]; chosen: string[]; onChoose: (chosen: string[]) => void };

/** Which goods a video shows, each with its picture to press. */
export function GoodsChoice({ goods, chosen, onChoose }: Props) {
  const t = useTranslations("videos.new");
  if (goods.length === 0) return <p className="text-quiet">{t("noGoods")}</p>;
  const isFull = chosen.length >= MOST_GOODS;
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{t("goods")}</legend>
      <div className="flex flex-wrap gap-2">
        {goods.map(({ id, title, picture }) => (
          <label
            key={id}
            className={cn(
              "flex min-h-14 cursor-pointer items-center gap-3 rounded-full border border-edge bg-card py-1 pr-5 pl-1",
              "has-checked:border-pine has-checked:bg-pine has-checked:text-on-pine",
              "has-focus-visible:outline-3 has-focus-visible:outline-calaite has-disabled:opacity-60",
            )}
          >
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={isFull && !chosen.includes(id)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
              className="sr-only"
            />
            <Picture
              picture={picture}
              sizes="48px"
              square
              decorative
              className="size-12 shrink-0 rounded-full"
            />
            {title}
          </label>
        ))}
      </div>
      {isFull && goods.length > MOST_GOODS && <p className="mt-2 text-quiet">{t("goodsFull")}</p>}
    </fieldset>
  );
}
