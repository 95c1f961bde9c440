"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Barcode } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import { normaliseWaybill } from "@/lib/shipping";
import { Camera, canScan } from "./camera";

const never = () => () => undefined;

type Props = {
  onScan: (text: string) => void;
  /** Without words, beside a field. */
  small?: boolean;
};

/** Reads a number with the camera; nothing where the browser can't. */
export function ScanButton({ onScan, small }: Props) {
  const t = useTranslations("dispatch.scan");
  const words = useTranslations("common");
  const isAble = useSyncExternalStore(never, canScan, () => false);
  const [isOpen, setOpen] = useState(false);
  const read = useCallback(
    (text: string) => {
      setOpen(false);
      onScan(normaliseWaybill(text) || text);
    },
    [onScan],
  );
  if (!isAble) return null;
  return (
    <>
      <Button
        variant="quiet"
        size="lg"
        className={small ? "px-4" : undefined}
        aria-label={small ? t("open") : undefined}
        onClick={() => setOpen(true)}
      >
        <Barcode />
        {!small && t("open")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("open")}
        labels={{ close: words("close") }}
      >
        {isOpen && <Camera onRead={read} />}
      </Sheet>
    </>
  );
}
