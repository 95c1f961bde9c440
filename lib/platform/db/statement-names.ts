import "server-only";

const MOST_NAMES = 300;

/**
 * Names for the statements of one pool, so that Postgres plans each once per connection; planning the
 * joins of a checkout costs more than running them. Statements beyond the first 300 stay unnamed and
 * uncached: lists of varying length would fill every connection's memory.
 */
export function statementNames() {
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }): string => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) return "";
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}
