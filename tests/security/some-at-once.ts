const AT_ONCE = 6;

/** What `work` comes to for each, in their order. */
export async function someAtOnce<Item, Done>(items: Item[], work: (item: Item) => Promise<Done>) {
  const done: Done[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    done.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  return done;
}
