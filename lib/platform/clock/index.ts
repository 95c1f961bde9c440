export const TIME_ZONE = "Asia/Shanghai";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The moment `ms` milliseconds after now. */
export const inFuture = (ms: number, now = new Date()) => new Date(now.getTime() + ms);

/** The business day (Asia/Shanghai) of a moment, as YYYY-MM-DD. */
export const businessDay = (at: Date) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE, dateStyle: "short" }).format(at);

/** The moment at which a business day (YYYY-MM-DD) begins; Asia/Shanghai has no summer time. */
export const dayBegins = (day: string) => new Date(`${day}T00:00:00+08:00`);

/** The moment at which a business day is over. */
export const dayEnds = (day: string) => inFuture(DAY, dayBegins(day));
