/** What a guest wants to do once they have signed in. */
type Wish = "follow" | "like";

/** Keeps in this tab which shop or video a guest means. */
export function keepWish(wish: Wish, what: string) {
  try {
    sessionStorage.setItem(wish, what);
  } catch {
    // A browser that keeps nothing only makes them press again.
  }
}

/** Whether this shop or video is the one that was meant; asked once. */
export function takeWish(wish: Wish, what: string): boolean {
  try {
    if (sessionStorage.getItem(wish) !== what) return false;
    sessionStorage.removeItem(wish);
    return true;
  } catch {
    return false;
  }
}
