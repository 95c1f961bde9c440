"use client";

import { useTranslations } from "next-intl";
import { useBreachText } from "@/components/shared/limits/limit-text";
import { Button } from "@/components/ui/button";
import { type CartLineView, mendedTo } from "@/lib/cart";
import type { CartEditing } from "./use-cart";

type Props = { line: CartLineView; editing: CartEditing };

/** Why not so many, and a press that mends it. */
export function NumberNote({ line, editing }: Props) {
  const t = useTranslations("cart");
  const words = useBreachText();
  const mended = mendedTo(line);
  return (
    <div className="col-span-full mt-2 ml-11 flex flex-wrap items-center justify-between gap-2 rounded-md bg-millet-tint px-3 py-1.5">
      <span className="text-millet-ink">
        {words(line, line.problem) ?? t("notEnough", { left: line.limit })}
      </span>
      {mended !== null && (
        <Button size="sm" variant="quiet" onClick={() => editing.setQuantity(line.id, mended)}>
          {t("takeAll", { left: mended })}
        </Button>
      )}
    </div>
  );
}
