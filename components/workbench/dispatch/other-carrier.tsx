import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CarrierChoice } from "@/lib/shipping/queries";

type Props = {
  carriers: CarrierChoice[];
  chosen: string;
  /** The carrier that the number looks like. */
  rival: string;
  onSwitch: (code: string) => void;
  onStay: () => void;
};

/** The number says one carrier, the hand another: asked once, before the buyer follows a dead number. */
export function OtherCarrier({ carriers, chosen, rival, onSwitch, onStay }: Props) {
  const t = useTranslations("dispatch.ship.other");
  const nameOf = (code: string) => carriers.find((one) => one.code === code)?.name ?? code;
  return (
    <Notice tone="warn" title={t("title", { carrier: nameOf(rival) })}>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        <Button size="lg" block onClick={() => onSwitch(rival)}>
          {t("switch", { carrier: nameOf(rival) })}
        </Button>
        <Button variant="quiet" size="lg" block onClick={onStay}>
          {t("stay", { carrier: nameOf(chosen) })}
        </Button>
      </div>
    </Notice>
  );
}
