import type { ReactNode } from "react";

type Props = { title: ReactNode; lead?: ReactNode; action?: ReactNode };

/** The head of a page of the desk: what it is, what it does, and its one button. */
export function DeskHead({ title, lead, action }: Props) {
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 grow basis-72">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {lead && <p className="max-w-2xl text-quiet">{lead}</p>}
      </div>
      {action}
    </header>
  );
}
