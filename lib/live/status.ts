/** Planned, on the air, over; or called off before it began. */
const next = {
  SCHEDULED: ["LIVE", "CANCELLED"],
  LIVE: ["ENDED"],
  ENDED: [],
  CANCELLED: [],
} as const satisfies Record<string, readonly string[]>;

export type Status = keyof typeof next;

/** The statuses from which a session may come to this one. */
export const statusesBefore = (to: Status): Status[] =>
  (Object.keys(next) as Status[]).filter((from) => (next[from] as readonly string[]).includes(to));
