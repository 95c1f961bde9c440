"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Menu } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";

type Props = { words: { open: string; title: string; close: string }; children: ReactNode };

/** The last tab of the phone's bar: all places in a sheet, which closes when one is there. */
export function DeskMenu({ words, children }: Props) {
  const pathname = usePathname();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === pathname;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpenedAt(pathname)}
        className="grid min-h-14 content-center justify-items-center gap-0.5 text-[min(var(--text-xs),18px)] leading-tight text-quiet -outline-offset-3"
      >
        <Menu />
        {words.open}
      </button>
      <Sheet
        open={isOpen}
        onClose={() => setOpenedAt(null)}
        title={words.title}
        labels={{ close: words.close }}
      >
        {children}
      </Sheet>
    </>
  );
}
