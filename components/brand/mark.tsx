import { cn } from "@/components/ui/cn";

type Props = { className?: string };

/** A ridge line with a path coming out of it. */
export function Mark({ className }: Props) {
  return (
    <svg aria-hidden viewBox="0 0 48 48" fill="none" className={cn("shrink-0", className)}>
      <path
        d="M3 29.5 14.5 13c1-1.4 2.7-1.4 3.7 0l5.3 7.6 4.3-5.4c1-1.3 2.7-1.3 3.7 0L45 31"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M24 22.5c4.5 3.5-7 6.5-5.5 11.5 1.3 4.3 14 3.5 14.5 9.5"
        className="stroke-millet"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** 出山, drawn: 出 is one 山 on another. */
export function Wordmark({ className }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 52 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cn("shrink-0", className)}
    >
      <path d="M12 2.5V21M5.5 5v6.2h13V5M3.5 14.5V21h17v-6.5M40 3v18M31 9.5V21h18V9.5" />
    </svg>
  );
}
