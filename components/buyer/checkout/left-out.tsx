"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { useBreachText } from "@/components/shared/limits/limit-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";

import { type CartLineView, isOfNumber, mendedTo } from "@/lib/cart";
import type { Quote } from "@/lib/checkout";

type Props = { lines: Quote["leftOut"]; onMended: () => void };

/** What can't be bought this time, and why; fewer of it may do. */
export function LeftOut({ lines, onMended }: Props) {
  const t = useTranslations("checkout.leftOut");
  const { run, pending, failure } = useCall("cart.setQuantity");
  const words = useBreachText();
  if (lines.length === 0) return null;
  const mend = async (lineId: string, quantity: number) => {
    if ((await run({ lineId, quantity })).ok) onMended();
  };
  return (
    <Card className="grid grid-cols-1 gap-3">
      <h3 className="font-medium">{t("title")}</h3>
      <ul className="grid gap-3">
        {lines.map(({ shopName, problem, ...line }) => (
          <li
            key={line.id}
            className="flex flex-wrap items-center justify-between gap-2 text-quiet"
          >
            <span className="min-w-40 grow">
              {`${line.title} · ${line.label}`}
              <span className="block text-sm text-millet-ink">
                {words(line, problem) ??
                  (problem && t(problem, { left: line.limit, shop: shopName }))}
              </span>
            </span>
            <Mend line={{ ...line, problem }} pending={pending} onMend={mend} />
          </li>
        ))}
      </ul>
      <FailureText failure={failure} />
    </Card>
  );
}

type MendProps = {
  line: Pick<CartLineView, "id" | "problem" | "least" | "limit">;
  pending: boolean;
  onMend: (lineId: string, quantity: number) => Promise<void>;
};

/** Another number that can be bought; nothing where there is none. */
function Mend({ line, pending, onMend }: MendProps) {
  const t = useTranslations("checkout.leftOut");
  const mended = isOfNumber(line.problem) ? mendedTo(line) : null;
  if (mended === null) return null;
  return (
    <Button
      size="sm"
      variant="quiet"
      pending={pending}
      onClick={() => void onMend(line.id, mended)}
    >
      {t("take", { left: mended })}
    </Button>
  );
}
