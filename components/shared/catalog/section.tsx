import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

type Props = {
  title: ReactNode;
  text?: ReactNode;
  more?: { href: string; label: string };
  className?: string;
  children: ReactNode;
};

/** A part of a page with its heading and, where there is more, the way there. */
export function Section({ title, text, more, className, children }: Props) {
  return (
    <section className={cn("page mt-10 lg:mt-14", className)}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4">
        <div className="min-w-1/2 grow basis-0">
          <h2 className="text-xl font-semibold lg:text-2xl">{title}</h2>
          {text && <p className="text-sm text-quiet">{text}</p>}
        </div>
        {more && (
          <Link
            href={more.href}
            className="flex min-h-11 items-center text-sm text-calaite hover:underline"
          >
            {more.label}
            <Chevron className="size-[1.1em]" />
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
