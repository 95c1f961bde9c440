type Saving = Navigator & { connection?: { saveData?: boolean } };

const STILL = "(prefers-reduced-motion: reduce)";

/** Whether films begin by themselves: not for who wants no movement or saves data. */
export const mayBegin = () =>
  !matchMedia(STILL).matches && !(navigator as Saving).connection?.saveData;

/** Said again when somebody changes their mind. */
export function onChange(tell: () => void) {
  const query = matchMedia(STILL);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}
