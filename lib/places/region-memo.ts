/** Reads each key once; a failure is forgotten, so that the next call tries again. */
export function remembered<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const reading = read(key).catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, reading);
    return reading;
  };
}
