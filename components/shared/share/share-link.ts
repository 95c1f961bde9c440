import { toast } from "@/components/ui/toast";

/** Hands an address on by the phone's own sheet, or into the clipboard, which is then said. */
export async function shareLink({ title, url }: { title: string; url: string }, shared: string) {
  // Closing the phone's menu is an answer, not a failure.
  if (navigator.share) return navigator.share({ title, url }).catch(() => undefined);
  await navigator.clipboard.writeText(url);
  toast(shared);
}
