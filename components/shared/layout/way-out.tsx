import { Door } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

/** From a place of work back to the shop: a word where there is room for it, else a door. */
export const WayOut = ({ href, label }: { href: string; label: string }) => (
  <Link
    href={href}
    aria-label={label}
    className="flex min-h-14 min-w-14 items-center justify-center px-2 underline underline-offset-4"
  >
    <Door className="sm:hidden" />
    <span className="hidden sm:inline">{label}</span>
  </Link>
);
