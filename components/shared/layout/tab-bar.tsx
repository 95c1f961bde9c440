"use client";

import type { ReactNode } from "react";
import { NavLink } from "./nav-link";

type BarProps = { label: string; columns: string; children: ReactNode };

/** Fixed at the bottom of a phone, with as much room kept free under the page. */
export function Bar({ label, columns, children }: BarProps) {
  return (
    <>
      <div className="tab-room lg:hidden print:hidden" />
      <nav
        aria-label={label}
        className="tab-bar fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-card pb-(--safe-bottom) lg:hidden print:hidden"
      >
        <div className={`mx-auto grid max-w-xl ${columns}`}>{children}</div>
      </nav>
    </>
  );
}

type TabProps = {
  href: string;
  exact?: boolean;
  icon: ReactNode;
  word: string;
  children?: ReactNode;
};

export function BarTab({ href, exact, icon, word, children }: TabProps) {
  return (
    <NavLink
      href={href}
      exact={exact}
      className="relative grid min-h-14 min-w-0 grid-cols-1 content-center justify-items-center gap-0.5 text-center text-[min(var(--text-xs),18px)] leading-tight hyphens-auto wrap-anywhere text-quiet -outline-offset-3 aria-[current=page]:font-semibold aria-[current=page]:text-pine"
    >
      {icon}
      {word}
      {children}
    </NavLink>
  );
}
