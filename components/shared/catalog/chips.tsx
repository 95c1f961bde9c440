"use client";

import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

type Chip = { href: string; name: string; current?: boolean };

/** Addresses as small round buttons. */
export function Chips({ label, chips }: { label: string; chips: Chip[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ href, name, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={cn(
                "flex min-h-11 items-center rounded-full border px-4 text-sm",
                current
                  ? "border-pine bg-pine-tint font-semibold text-pine"
                  : "border-hairline bg-card hover:border-edge",
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
