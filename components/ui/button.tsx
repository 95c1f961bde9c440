import type { ComponentProps, ReactNode } from "react";
import { type Look, look } from "./button-look";
import { Link } from "./link";

type ButtonProps = Look & ComponentProps<"button"> & { pending?: boolean };

/** `pending` keeps the focus and shows that work goes on; `useAction` refuses a second press. */
export function Button({
  variant,
  size,
  block,
  pending,
  className,
  children,
  type = "button",
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      type={type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      className={look({ variant, size, block }, className)}
    >
      {pending && <Spinner />}
      {children}
    </button>
  );
}

type LinkProps = Look & ComponentProps<typeof Link> & { children: ReactNode };

/** A link that looks like a button. */
export function ButtonLink({ variant, size, block, className, ...props }: LinkProps) {
  return <Link {...props} className={look({ variant, size, block }, className)} />;
}

type FileProps = Look & ComponentProps<"a"> & { href: string };

/** A file that opens in a tab of its own, such as a PDF to print; the page stays. */
export function ButtonFile({ variant, size, block, className, ...props }: FileProps) {
  return (
    <a
      {...props}
      target="_blank"
      rel="noopener"
      className={look({ variant, size, block }, className)}
    />
  );
}

export function Spinner() {
  return (
    <span
      aria-hidden
      className="size-[1.1em] animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}
