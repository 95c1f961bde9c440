/** Brings the first wrong field of a form into view and under the cursor, once it is marked. */
export function focusFirstError(form: HTMLElement) {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus({ preventScroll: false }),
  );
}
