"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

type Props = {
  /** On the button that opens it, and its headline. */
  label: ReactNode;
  title: string;
  variant?: ComponentProps<typeof Button>["variant"] | "row";
  children: (close: () => void) => ReactNode;
};

/** A button that opens a form in a sheet; every opening begins with a fresh form. */
export function EditSheet({ label, title, variant = "primary", children }: Props) {
  const common = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      {variant === "row" ? (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="min-h-12 text-left text-calaite hover:underline"
        >
          {label}
        </button>
      ) : (
        <Button variant={variant} onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
      <Sheet
        open={isOpen}
        onClose={close}
        title={title}
        side="right"
        labels={{ close: common("close") }}
      >
        {isOpen && children(close)}
      </Sheet>
    </>
  );
}
