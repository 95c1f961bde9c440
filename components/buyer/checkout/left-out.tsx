"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";

import type { Quote } from "@/lib/checkout";

type Props = { lines: Quote["leftOut"]; onMended: () => void };

/** What can't be bought this time, and why; fewer of it may do. */
export function LeftOut({ lines, onMended }: Props) {
  const t = useTranslations("checkout.leftOut");
  const { run, pending, failure } = useCall("cart.setQuantity");
  if (lines.length === 0) return null;
  return (
    <Card className="grid grid-cols-1 gap-3">
      <h3 className="font-medium">{t("title")}</h3>
      <ul className="grid gap-3">
        {lines.map(({ id, title, label, shopName, problem, limit }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 text-quiet">
            <span className="min-w-40 grow">
              {`${title} · ${label}`}
              <span className="block text-sm text-millet-ink">
                {problem && t(problem, { left: limit, shop: shopName })}
              </span>
            </span>
            {problem === "NOT_ENOUGH" && (
              <Button
                size="sm"
                variant="quiet"
                pending={pending}
                onClick={async () => {
                  const answer = await run({ lineId: id, quantity: limit });
                  if (answer.ok) onMended();
                }}
              >
                {t("take", { left: limit })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureText failure={failure} />
    </Card>
  );
}
