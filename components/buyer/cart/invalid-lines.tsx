"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Picture } from "@/components/ui/picture";
import type { CartView } from "@/lib/cart";
import type { CartEditing } from "./use-cart";

type Props = { lines: CartView["invalid"]; editing: CartEditing };

/** What can no longer be bought, with the reason, apart from the rest; one press clears it away. */
export function InvalidLines({ lines, editing }: Props) {
  const t = useTranslations("cart");
  if (lines.length === 0) return null;
  return (
    <Card flush>
      <header className="flex items-center justify-between gap-3 border-b border-hairline py-1 pr-2 pl-4">
        <h2 className="font-medium">{t("invalid", { count: lines.length })}</h2>
        <Button size="sm" variant="ghost" onClick={() => editing.remove(lines)}>
          {t("clear")}
        </Button>
      </header>
      <ul className="divide-y divide-hairline">
        {lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3 px-4 py-3">
            <Picture
              picture={line.picture}
              sizes="64px"
              square
              decorative
              className="size-16 shrink-0 rounded-md opacity-60 grayscale"
            />
            <div className="min-w-0 grow text-quiet">
              <p className="line-clamp-1">{line.title}</p>
              <p className="text-sm">{`${line.shopName} · ${line.label}`}</p>
            </div>
            {line.problem && <Badge className="shrink-0">{t(`problem.${line.problem}`)}</Badge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
