"use client";

import { useTranslations } from "next-intl";
import { SavedLine } from "@/components/shared/api/saved-line";
import { useSelfSaving } from "@/components/shared/api/use-self-saving";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { call } from "@/lib/api";
import { MOST_ON_HAND } from "@/lib/inventory";
import { readCount } from "./read-count";

type Props = { variantId: string; lowAt: number };

/** From how few on this kind of goods is said to run low; what is no count isn't kept. */
export function LowMark({ variantId, lowAt }: Props) {
  const t = useTranslations("sell.stock");
  const saving = useSelfSaving<{ lowAt: number }, null>(({ lowAt: mark = lowAt }) =>
    call("inventory.changeLowMark", { variantId, lowAt: mark }),
  );
  return (
    <div className="grid gap-2">
      <Field label={t("lowAt")} hint={t("lowAtHint")}>
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_ON_HAND}
            defaultValue={lowAt}
            onChange={({ target }) => {
              const mark = readCount(target.value, 0);
              if (mark !== null) saving.change({ lowAt: mark });
            }}
            onBlur={() => void saving.flush()}
          />
        )}
      </Field>
      <SavedLine saving={saving} />
    </div>
  );
}
