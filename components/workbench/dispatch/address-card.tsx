import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Pin } from "@/components/ui/icons";
import type { ShopReceiver } from "@/lib/dispatch/queries";

type Props = { receiver: ShopReceiver; station: string | null; isMasked: boolean };

/** Where it goes; the whole of it in one copy, as carriers' apps want to be pasted. */
export function AddressCard({ receiver, station, isMasked }: Props) {
  const t = useTranslations("dispatch.address");
  const words = useTranslations("dispatch");
  const { name, phone, region, street } = receiver;
  return (
    <Card>
      <h2 className="mb-2 flex items-center gap-2 font-semibold">
        <Pin className="text-quiet" />
        {t("title")}
      </h2>
      <p className="text-lg">
        <strong>{name}</strong> <span className="tabular-nums">{phone}</span>
      </p>
      <p className="text-lg">
        {region} {street}
      </p>
      {station && <p className="mt-2 font-medium">{words("toStation", { station })}</p>}
      {isMasked ? (
        <p className="mt-2 text-sm text-quiet">{t("masked")}</p>
      ) : (
        <CopyButton
          text={`${name} ${phone} ${region} ${street}`}
          labels={{ copy: t("copy"), copied: t("copied") }}
          className="mt-3 min-h-14 w-full border border-edge"
        />
      )}
    </Card>
  );
}
