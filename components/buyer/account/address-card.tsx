"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Bin, Pencil } from "@/components/ui/icons";
import type { AddressView } from "@/lib/identity";
import { formatPhone, isPhone } from "@/lib/platform/phone";

type Props = { address: AddressView; onEdit: () => void; onRemove: () => void };

export function AddressCard({ address, onEdit, onRemove }: Props) {
  const t = useTranslations("account.addresses");
  const { recipient, phone, line, tag, isDefault } = address;
  return (
    <Card className="grid gap-2 pb-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-lg font-semibold">{recipient}</span>
        <span className="tabular-nums">{isPhone(phone) ? formatPhone(phone) : phone}</span>
        {isDefault && <Badge tone="pine">{t("default")}</Badge>}
        {tag && <Badge>{tag}</Badge>}
      </p>
      <p>{line}</p>
      <div className="-mx-2 flex justify-between border-t border-hairline pt-1">
        <Button variant="ghost" onClick={onRemove}>
          <Bin />
          {t("remove")}
        </Button>
        <Button variant="ghost" onClick={onEdit}>
          <Pencil />
          {t("edit")}
        </Button>
      </div>
    </Card>
  );
}
