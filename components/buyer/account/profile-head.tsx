import type { UserViewer } from "@/lib/platform/auth";
import { hidden } from "@/lib/platform/phone";
import { Rename } from "./rename";

const isInitial = (name: string) => /^\p{L}/u.test(name);

/** Name and phone; the phone is masked, screens are seen over shoulders. */
export function ProfileHead({ viewer }: { viewer: UserViewer }) {
  const { name, phone } = viewer;
  return (
    <header className="flex items-center gap-4">
      <span
        aria-hidden
        className="grid size-16 shrink-0 place-items-center rounded-full bg-pine text-2xl font-semibold text-on-pine"
      >
        {isInitial(name) ? name.slice(0, 1) : name.slice(-2)}
      </span>
      <div className="min-w-0 grow">
        <h1 className="text-2xl font-semibold">{name}</h1>
        <p className="text-quiet tabular-nums">{hidden(phone)}</p>
      </div>
      <Rename name={isInitial(name) ? name : ""} />
    </header>
  );
}
