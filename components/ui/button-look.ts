import { cn } from "./cn";

/** `buy` is for the one buy button of a screen, `primary` for everything else that goes forward. */
export type ButtonVariant = "buy" | "primary" | "quiet" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const variants: Record<ButtonVariant, string> = {
  buy: "rounded-full bg-brick text-on-brick hover:bg-brick-deep",
  primary: "rounded-full bg-pine text-on-pine hover:bg-pine-deep",
  quiet: "rounded-full border border-edge bg-card text-ink hover:bg-sunk",
  ghost: "rounded-full text-calaite hover:bg-calaite-tint",
  danger: "rounded-full border border-brick bg-card text-brick hover:bg-brick-tint",
};

const sizes: Record<ButtonSize, string> = {
  sm: "min-h-10 px-4 text-sm",
  md: "min-h-(--control) px-6",
  lg: "min-h-14 px-8 text-lg",
};

export type Look = { variant?: ButtonVariant; size?: ButtonSize; block?: boolean };

/** The classes of a button, for whatever element has to look like one. */
export const look = ({ variant = "primary", size = "md", block }: Look, className?: string) =>
  cn(
    "inline-flex items-center justify-center gap-2 py-1 text-center font-medium leading-snug transition",
    "active:scale-[0.98] disabled:opacity-50 aria-disabled:opacity-60",
    variants[variant],
    sizes[size],
    block && "w-full",
    className,
  );
