"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SavedLine } from "@/components/shared/api/saved-line";
import { useSelfSaving } from "@/components/shared/api/use-self-saving";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { call } from "@/lib/api";
import { type CostKind, type Costs, costKinds, MOST_COST_FEN } from "@/lib/costs";
import { type Fen, fen, parseYuan, plainYuan } from "@/lib/platform/money";

type Props = { variantId: string; costs: Costs };

const shown = (amount: Fen) => (amount === 0 ? "" : plainYuan(amount));

/** Fen of what is typed, nothing for an empty field; null when it is no cost of a piece. */
function readCost(text: string): Fen | null {
  if (text.trim() === "") return fen(0);
  const typed = parseYuan(text);
  return typed !== null && typed <= MOST_COST_FEN ? typed : null;
}

/** What bag, box and carriage cost for a piece of this kind, saved as it is typed. */
export function CostsForm({ variantId, costs }: Props) {
  const t = useTranslations("sell.stock.costs");
  const [texts, setTexts] = useState<Record<CostKind, string>>({
    bag: shown(costs.bag),
    box: shown(costs.box),
    carriage: shown(costs.carriage),
  });
  const saving = useSelfSaving<Costs, null>((patch) =>
    call("costs.write", { variantId, ...costs, ...patch }),
  );
  function type(kind: CostKind, text: string) {
    const next = { ...texts, [kind]: text };
    setTexts(next);
    const [bag, box, carriage] = costKinds.map((one) => readCost(next[one]));
    if (bag != null && box != null && carriage != null) saving.change({ bag, box, carriage });
  }
  return (
    <section className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="font-semibold">{t("title")}</h2>
        <p className="text-sm text-quiet">{t("text")}</p>
      </div>
      {costKinds.map((kind) => (
        <Field
          key={kind}
          label={t(kind)}
          error={readCost(texts[kind]) === null ? t("unreadable") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              maxLength={20}
              placeholder="0.00"
              value={texts[kind]}
              onChange={({ target }) => type(kind, target.value)}
              onBlur={() => void saving.flush()}
            />
          )}
        </Field>
      ))}
      <SavedLine saving={saving} />
    </section>
  );
}
