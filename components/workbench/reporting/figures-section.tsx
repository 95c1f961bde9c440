import type { ReactNode } from "react";
import { HowCounted } from "@/components/shared/reporting/how-counted";

type Props = {
  title: string;
  /** What the figures say, in words. */
  said?: ReactNode;
  how: ReactNode;
  children?: ReactNode;
};

/** Figures under their headline: in words first, then as a picture, then how they were counted. */
export function FiguresSection({ title, said, how, children }: Props) {
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{title}</h2>
      {said && <p className="text-lg">{said}</p>}
      {children}
      <HowCounted>{how}</HowCounted>
    </section>
  );
}
