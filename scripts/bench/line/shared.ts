/** What the servers that are compared have in common: where they answer, and how much is said at once. */
export const port = Number(process.env.PORT);
export const events = Number(process.env.EVENTS);
export const said = { id: 1, room: "open:bench", kind: "said", data: "x".repeat(60) };
