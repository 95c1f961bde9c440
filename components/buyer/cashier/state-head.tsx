import type { ReactNode } from "react";
import { StateSeal } from "./scenes";

type Props = {
  mood: "done" | "waiting" | "over" | "asking";
  title: string;
  text: string;
  children?: ReactNode;
};

/** What became of the payment: a seal, a word, a sentence, and what one can do about it. */
export function StateHead({ mood, title, text, children }: Props) {
  return (
    <section className="mx-auto grid max-w-md justify-items-center gap-2 py-4 text-center">
      <StateSeal mood={mood} />
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="text-balance text-quiet">{text}</p>
      {children && <div className="mt-3 grid w-full gap-2">{children}</div>}
    </section>
  );
}
