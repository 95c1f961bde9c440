import "server-only";

/** The newest pieces of film by their keys, of at most so many bytes: what all viewers ask for at once. */
export function keepHot(mostBytes: number) {
  const pieces = new Map<string, Buffer>();
  let bytes = 0;
  return {
    get: (key: string) => pieces.get(key),
    put(key: string, piece: Buffer) {
      bytes += piece.length - (pieces.get(key)?.length ?? 0);
      pieces.delete(key);
      pieces.set(key, piece);
      for (const [oldest, old] of pieces) {
        if (bytes <= mostBytes) return;
        pieces.delete(oldest);
        bytes -= old.length;
      }
    },
  };
}
