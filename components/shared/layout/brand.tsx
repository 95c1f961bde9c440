"use client";

import { Mark, Wordmark } from "@/components/shared/brand/mark";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";

type Props = { href: string; name: string; locale: Locale };

/** The mark with the name: drawn in Chinese, set in the display face in English. */
export function Brand({ href, name, locale }: Props) {
  return (
    <Link href={href} aria-label={name} className="flex min-h-12 items-center gap-2 text-pine">
      <Mark className="size-9" />
      <span className="hidden sm:block">
        <Wordmark locale={locale} className="h-6 text-ink" />
      </span>
    </Link>
  );
}
