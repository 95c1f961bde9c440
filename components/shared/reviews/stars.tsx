import { cn } from "@/components/ui/cn";

type Props = { stars: number; label: string; className?: string };

const MOST = 5;

/** So many stars of five, as letters; `label` says it in words. */
export function Stars({ stars, label, className }: Props) {
  return (
    <span role="img" aria-label={label} className={cn("tracking-wide text-millet-ink", className)}>
      {"★".repeat(stars)}
      {"☆".repeat(MOST - stars)}
    </span>
  );
}
