import type { ReactNode } from "react";

type Props = {
  /** At the left: the total and what it is made of. */
  children: ReactNode;
  /** At the right: the one button. */
  action: ReactNode;
};

/** Stays at the bottom of a phone; on a desktop it sits at the end of its column. */
export function SubmitBar({ children, action }: Props) {
  return (
    <div
      data-own-bar
      className="print:hidden sticky bottom-0 z-20 -mx-4 mt-4 border-t border-hairline bg-card px-4 pt-2.5 pb-[calc(10px+var(--safe-bottom))] md:mx-0 md:rounded-lg md:border"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="grow">{children}</div>
        {action}
      </div>
    </div>
  );
}
