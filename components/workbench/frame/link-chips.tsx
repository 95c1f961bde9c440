import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

type Chip = { key: string; href: string; name: string; isCurrent: boolean };

/** Ways to narrow a list, one of them taken; in a row that scrolls, or in as many as it needs. */
export function LinkChips({
  label,
  chips,
  scrolls,
}: {
  label: string;
  chips: Chip[];
  scrolls?: true;
}) {
  return (
    <nav aria-label={label} className={cn(scrolls && "no-scrollbar -mx-4 overflow-x-auto px-4")}>
      <ul className={cn("flex gap-2", scrolls ? "min-w-max py-1" : "flex-wrap")}>
        {chips.map(({ key, href, name, isCurrent }) => (
          <li key={key}>
            <Link
              href={href}
              aria-current={isCurrent ? "true" : undefined}
              className={cn(
                "flex min-h-14 items-center rounded-full border px-5",
                isCurrent ? "border-pine bg-pine text-on-pine" : "border-edge bg-card",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
