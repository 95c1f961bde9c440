"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

const operations = {
  county: { take: "stores.takeForCounty", drop: "stores.dropForCounty" },
  shop: { take: "stores.take", drop: "stores.drop" },
} as const;

type Props = { id: string; by: keyof typeof operations; isEmpty: boolean };

/** What a file declares is counted, or thrown away. */
export function TakeFile({ id, by, isEmpty }: Props) {
  const t = useTranslations("stores.file");
  const take = useCall(operations[by].take);
  const drop = useCall(operations[by].drop);
  return (
    <div className="grid grid-cols-1 gap-3">
      <FailureText failure={take.failure ?? drop.failure} />
      {!isEmpty && (
        <Button
          size="lg"
          block
          pending={take.pending}
          onClick={() => void take.run({ id }).then(({ ok }) => ok && toast(t("taken")))}
        >
          {t("take")}
        </Button>
      )}
      <Button
        variant="quiet"
        size="lg"
        block
        pending={drop.pending}
        onClick={() => void drop.run({ id }).then(({ ok }) => ok && toast(t("dropped")))}
      >
        {t("drop")}
      </Button>
    </div>
  );
}
