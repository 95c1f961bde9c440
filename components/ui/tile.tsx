import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

type Props = {
  href: string;
  icon: ReactNode;
  word: string;
  number: ReactNode;
  /** One short line below. */
  note?: ReactNode;
  /** What is asked for first is filled; what is late says so in brick. */
  look?: "first" | "plain" | "late";
};

const looks = {
  first: "bg-pine text-on-pine border-pine",
  plain: "bg-card border-hairline",
  late: "bg-brick text-on-brick border-brick",
};

/** A large number that opens its list. */
export function Tile({ href, icon, word, number, note, look = "plain" }: Props) {
  return (
    <Link
      href={href}
      className={cn(
        "flex min-h-36 flex-col rounded-xl border p-4 shadow-rest transition active:scale-[0.98]",
        looks[look],
      )}
    >
      <span className="flex items-center gap-2 font-medium">
        {icon}
        {word}
      </span>
      <span className="mt-auto text-4xl font-semibold tabular-nums">{number}</span>
      <span className={cn("min-h-[1.5em] text-sm", look === "plain" && "text-quiet")}>{note}</span>
    </Link>
  );
}
