/** A key for what has no id yet; never the same twice, also where the browser can't make UUIDs. */
export const newLocalId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
