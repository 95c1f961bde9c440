import type { ReactNode } from "react";

export function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 grid gap-4">
      <h2 className="border-b border-hairline pb-1 text-sm text-quiet">{title}</h2>
      {children}
    </section>
  );
}
