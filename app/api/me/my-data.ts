import { refusalFor } from "@/app/api/limited";
import { newestNotices, ordersAsTold } from "@/app/api/me/my-data-parts";
import { listNotesOnMe } from "@/lib/customers/queries";
import { findTextChoice } from "@/lib/evening/queries";
import { listFollows } from "@/lib/follows/queries";
import { findAgreements, listAddresses, listDevices } from "@/lib/identity/queries";
import { listOwnComments } from "@/lib/live/queries";
import { listOwnWords } from "@/lib/messages/queries";
import { currentViewer } from "@/lib/platform/auth";
import { fileHeaders } from "@/lib/platform/sheets";
import { listWishes } from "@/lib/restock/queries";
import { listOwnReviews } from "@/lib/reviews/queries";
import { listOwnLikes } from "@/lib/videos/queries";

/** Everything that we keep of who asks, as one file that other programs can read. */
export async function answerMyData() {
  const viewer = await currentViewer();
  if (viewer.kind !== "user" || viewer.acting) return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const [
    addresses,
    devices,
    agreements,
    orders,
    reviews,
    messages,
    comments,
    notices,
    waitingFor,
    follows,
    likes,
    shopNotes,
    eveningText,
  ] = await Promise.all([
    listAddresses(viewer, "zh"),
    listDevices(viewer),
    findAgreements(viewer),
    ordersAsTold(viewer),
    listOwnReviews(viewer, "zh"),
    listOwnWords(viewer, "zh"),
    listOwnComments(viewer),
    newestNotices(viewer),
    listWishes(viewer, "zh"),
    listFollows(viewer, "zh"),
    listOwnLikes(viewer),
    listNotesOnMe(viewer, "zh"),
    findTextChoice(viewer),
  ]);
  const { name, phone, locale } = viewer;
  const data = {
    account: { name, phone, locale },
    addresses,
    devices,
    agreements,
    orders,
    reviews,
    messages,
    comments,
    notices,
    waitingFor,
    follows,
    likes,
    shopNotes,
    eveningText,
  };
  return new Response(JSON.stringify(data, null, 2), {
    headers: fileHeaders("application/json", "chushan.json"),
  });
}
