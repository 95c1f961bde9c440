"use client";

import { useEffect, useState } from "react";
import { Link } from "./link";

const EVENT = "shop:toast";
const SHORTEST_MS = 4_000;
const MS_A_LETTER = 150;

type Way = { label: string } & ({ href: string } | { press: () => void });
type Said = { text: string; way?: Way };

const wayLook =
  "-my-2 flex min-h-12 shrink-0 items-center font-semibold underline underline-offset-4";

/** Says something for a while, with a way on or back where there is one. Errors that matter use `Notice`. */
export const toast = (text: string, way?: Way) => {
  window.dispatchEvent(new CustomEvent<Said>(EVENT, { detail: { text, ...(way && { way }) } }));
};

/** Stands once in each layout; screen readers hear it without losing their place. It waits while it is touched. */
export function Toaster() {
  const [said, setSaid] = useState<Said | null>(null);
  const [isHeld, hold] = useState(false);

  useEffect(() => {
    const say = (event: Event) => setSaid((event as CustomEvent<Said>).detail);
    window.addEventListener(EVENT, say);
    return () => window.removeEventListener(EVENT, say);
  }, []);

  useEffect(() => {
    if (!said || isHeld) return;
    const timer = setTimeout(
      () => setSaid(null),
      Math.max(SHORTEST_MS, said.text.length * MS_A_LETTER),
    );
    return () => clearTimeout(timer);
  }, [said, isHeld]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(96px+var(--safe-bottom))] z-50 flex justify-center"
    >
      {said && (
        <p
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocus={() => hold(true)}
          onBlur={() => hold(false)}
          className="pointer-events-auto flex max-w-md items-center gap-4 rounded-lg bg-ink px-5 py-3 text-paper shadow-over"
        >
          {said.text}
          {said.way && <WayOn way={said.way} onTaken={() => setSaid(null)} />}
        </p>
      )}
    </div>
  );
}

function WayOn({ way, onTaken }: { way: Way; onTaken: () => void }) {
  if ("href" in way) {
    return (
      <Link href={way.href} onClick={onTaken} className={wayLook}>
        {way.label}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={wayLook}
      onClick={() => {
        onTaken();
        way.press();
      }}
    >
      {way.label}
    </button>
  );
}
