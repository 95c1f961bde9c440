"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

type Props = ComponentProps<typeof Link> & {
  href: string;
  /** Only this very address, not what lies below it. */
  exact?: boolean;
};

/** A link of a menu that knows when one is there (`aria-[current=page]:`). */
export function NavLink({ exact, ...props }: Props) {
  const pathname = usePathname();
  const isHere = pathname === props.href || (!exact && pathname.startsWith(`${props.href}/`));
  return <Link {...props} aria-current={isHere ? "page" : undefined} />;
}
