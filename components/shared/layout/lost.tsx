"use client";

import { LostScene } from "@/components/shared/brand/scenes";
import { look } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { locale: Locale; title: string; text: string; action: string };

/** The way home from an address that leads nowhere. */
export function Lost({ locale, title, text, action }: Props) {
  return (
    <>
      <title>{title}</title>
      <EmptyState
        picture={<LostScene />}
        title={<h1>{title}</h1>}
        action={
          <a href={localised(locale, paths.home())} className={look({})}>
            {action}
          </a>
        }
      >
        {text}
      </EmptyState>
    </>
  );
}
