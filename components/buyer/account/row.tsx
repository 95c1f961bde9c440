import type { ReactNode } from "react";
import { CountBadge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

export const rowLook =
  "flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left -outline-offset-3 hover:bg-sunk";

type RowProps = { href: string; icon: ReactNode; label: string; count?: number };

/** One line of a menu; the whole line is the target. */
export function Row({ href, icon, label, count = 0 }: RowProps) {
  return (
    <li>
      <Link href={href} className={rowLook}>
        <span className="text-pine">{icon}</span>
        <span className="grow">{label}</span>
        <CountBadge count={count} />
        <Chevron className="text-quiet" />
      </Link>
    </li>
  );
}

export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Card flush>
      <h2 className="sr-only">{label}</h2>
      <ul className="divide-y divide-hairline">{children}</ul>
    </Card>
  );
}
