import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  /** One of components/shared/brand/scenes. */
  picture?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
  className?: string;
};

/** Picture, sentence, one button. */
export function EmptyState({ picture, title, children, action, className }: Props) {
  return (
    <div
      className={cn(
        "mx-auto grid max-w-sm justify-items-center gap-3 px-4 py-12 text-center",
        className,
      )}
    >
      {picture}
      <div className="text-lg font-medium text-balance">{title}</div>
      {children && <div className="text-quiet">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
