import { cn } from "@/components/ui/cn";
import { variantLook } from "./variant-look";

type Props = { label: string; title: string; isDone?: boolean };

/** What the hands need: which size, large and in its colour; whose goods it is stands below. */
export const VariantName = ({ label, title, isDone = false }: Props) => (
  <span className={cn("grid min-w-0 grow justify-items-start gap-0.5", isDone && "line-through")}>
    <strong className={cn("rounded-md px-2 py-0.5 text-xl leading-snug", variantLook(label))}>
      {label}
    </strong>
    <span className="line-clamp-2 text-quiet">{title}</span>
  </span>
);
