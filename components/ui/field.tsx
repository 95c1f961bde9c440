import { type ReactNode, useId } from "react";
import { cn } from "./cn";

/** What a field gives its control, so that label, hint and error belong to it. */
export type Control = {
  id: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence; its presence marks the field as wrong. */
  error?: ReactNode;
  required?: boolean;
  /** Shown after the label where a field may stay empty ("选填"). */
  optional?: string;
  className?: string;
  children: (control: Control) => ReactNode;
};

/** `<Field label="…" error={…}>{(control) => <Input name="street" {...control} />}</Field>` */
export function Field({ label, hint, error, required, optional, className, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={cn("grid gap-1.5", className)}>
      <label htmlFor={id} className="flex items-baseline gap-2 font-medium">
        {label}
        {optional && <span className="text-sm font-normal text-quiet">{optional}</span>}
      </label>
      {children({
        id,
        required,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-brick">
          {error}
        </p>
      )}
    </div>
  );
}

export const controlLook =
  "w-full min-h-(--control) rounded-md border border-edge bg-card px-3.5 py-2 text-base text-ink " +
  "placeholder:text-quiet disabled:bg-sunk disabled:text-quiet aria-invalid:border-brick aria-invalid:ring-1 " +
  "aria-invalid:ring-brick focus-visible:outline-offset-0";
