import "server-only";
import type { PoolClient } from "pg";

type Ask = (...args: unknown[]) => unknown;

/**
 * Makes a connection take one statement at a time. Prisma reads several relations of one query side by
 * side, which in a transaction means on one connection; pg only tolerates that, and will refuse it.
 */
export function askInTurn(client: PoolClient) {
  const ask = client.query.bind(client) as Ask;
  let last: Promise<unknown> | null = null;
  const askAfter = async (before: Promise<unknown>, args: unknown[]) => {
    await before.catch(() => undefined);
    return ask(...args);
  };
  const inTurn: Ask = (...args) => {
    const answer = last ? askAfter(last, args) : ask(...args);
    // With a callback it is the pool's own and alone on its connection.
    if (!(answer instanceof Promise)) return answer;
    const clear = () => {
      if (last === answer) last = null;
    };
    last = answer;
    answer.then(clear, clear);
    return answer;
  };
  client.query = inTurn as typeof client.query;
}
