import { Back } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

type Props = { to: string; back: string; title: string; note: string };

/** The head of a page below a place's own, and the way back to it. */
export const PlaceBack = ({ to, back, title, note }: Props) => (
  <header className="flex items-center gap-2">
    <Link
      href={to}
      aria-label={back}
      className="-ml-3 grid size-14 shrink-0 place-items-center rounded-full hover:bg-sunk"
    >
      <Back />
    </Link>
    <div className="min-w-0">
      <p className="text-sm text-quiet">{note}</p>
      <h1 className="text-2xl font-semibold">{title}</h1>
    </div>
  </header>
);
