import { cn } from "@/components/ui/cn";
import type { Locale } from "@/lib/platform/i18n";
import { BARS, RIDGE, TRACK, UPRIGHTS } from "./outlines";

type Props = { className?: string };

/** A ridge line with a path coming out of it. */
export function Mark({ className }: Props) {
  return (
    <svg aria-hidden viewBox="0 0 48 48" fill="none" className={cn("shrink-0", className)}>
      <path
        d={RIDGE}
        stroke="currentColor"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d={TRACK} className="stroke-millet" strokeWidth="3.6" strokeLinecap="round" />
    </svg>
  );
}

/** The name: 出山 drawn with thick uprights and thin bars, Chushan in the outlines of the display face. */
export function Wordmark({ locale, className }: Props & { locale: Locale }) {
  if (locale === "zh") return <Han className={className} />;
  return <span aria-hidden className={cn("wordmark", className)} />;
}

function Han({ className }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 54 24"
      fill="none"
      stroke="currentColor"
      strokeLinejoin="round"
      className={cn("shrink-0", className)}
    >
      <path d={UPRIGHTS} strokeWidth="2.9" />
      <path d={BARS} strokeWidth="1.6" />
    </svg>
  );
}
