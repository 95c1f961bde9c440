"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { AddressForm } from "@/components/buyer/address/address-form";
import { Button } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { type AddressView, MAX_ADDRESSES } from "@/lib/identity";
import { AddressCard } from "./address-card";
import { RemoveAddress } from "./remove-address";

type Props = { addresses: AddressView[]; empty: ReactNode };

/** All saved addresses; changing happens in a sheet, so that the list stays where it is. */
export function AddressBook({ addresses, empty }: Props) {
  const t = useTranslations("account.addresses");
  const close = useTranslations("common")("close");
  const router = useRouter();
  const [editing, setEditing] = useState<AddressView | "new" | null>(null);
  const [removing, setRemoving] = useState<AddressView | null>(null);
  const address = editing === "new" ? null : editing;

  const finish = () => {
    setEditing(null);
    toast(t("saved"));
    router.refresh();
  };
  return (
    <div className="grid gap-4">
      {addresses.length === 0 && empty}
      <ul className="grid gap-3">
        {addresses.map((one) => (
          <li key={one.id}>
            <AddressCard
              address={one}
              onEdit={() => setEditing(one)}
              onRemove={() => setRemoving(one)}
            />
          </li>
        ))}
      </ul>
      <Button
        size="lg"
        block
        disabled={addresses.length >= MAX_ADDRESSES}
        onClick={() => setEditing("new")}
      >
        <Plus />
        {t("add")}
      </Button>
      <Sheet
        open={editing !== null}
        onClose={() => setEditing(null)}
        title={t(address ? "editTitle" : "newTitle")}
        labels={{ close }}
      >
        {editing && (
          <AddressForm address={address} onSaved={finish} onCancel={() => setEditing(null)} />
        )}
      </Sheet>
      <RemoveAddress address={removing} onClose={() => setRemoving(null)} />
    </div>
  );
}
