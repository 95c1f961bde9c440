/** The header in which a browser shows the work it did. */
export const WORK = "x-work";
