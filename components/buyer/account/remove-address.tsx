"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";

import type { AddressView } from "@/lib/identity";

type Props = { address: AddressView | null; onClose: () => void };

export function RemoveAddress({ address, onClose }: Props) {
  const t = useTranslations("account.addresses");
  const close = useTranslations("common")("close");
  const { run, pending, failure } = useCall("identity.dropAddress");
  async function remove() {
    if (!address) return;
    const answer = await run({ id: address.id });
    if (!answer.ok) return;
    onClose();
    toast(t("removed"));
  }
  const footer = (
    <div className="grid gap-2 sm:grid-cols-2">
      <Button variant="quiet" onClick={onClose}>
        {t("keep")}
      </Button>
      <Button variant="danger" pending={pending} onClick={() => void remove()}>
        {t("remove")}
      </Button>
    </div>
  );
  return (
    <Sheet
      open={address !== null}
      onClose={onClose}
      title={t("sure")}
      labels={{ close }}
      footer={footer}
    >
      <p className="font-medium">{address?.recipient}</p>
      <p>{address?.line}</p>
      <FailureText failure={failure} className="mt-3" />
    </Sheet>
  );
}
