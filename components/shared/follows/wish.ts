const NAME = "follow";

/** Keeps in this tab which shop a guest wants to follow once they have signed in. */
export function keepWish(shop: string) {
  try {
    sessionStorage.setItem(NAME, shop);
  } catch {
    // A browser that keeps nothing only makes them press again.
  }
}

/** Whether this shop is the one that was wanted; asked once. */
export function takeWish(shop: string): boolean {
  try {
    if (sessionStorage.getItem(NAME) !== shop) return false;
    sessionStorage.removeItem(NAME);
    return true;
  } catch {
    return false;
  }
}
