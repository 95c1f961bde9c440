/** What each notice in the app says; the sentence is notifications.notice.<kind>. Amounts in fen. */
export type NoticeParams = {
  /** To each member of the shop: something to ship. */
  "order.confirmed": { number: string; pieces: number; city: string; recipient: string };
  /** To the buyer: the shop knows of it. */
  "order.placed": { number: string; shopZh: string; shopEn: string };
  /** To each member of the shop: the parcel goes elsewhere. */
  "order.readdressed": { number: string; city: string; recipient: string };
  /** To the buyer. `parcel` is carrier and waybill number as one line. */
  "order.shipped": { number: string; parcel: string };
  /** To the buyer, or to the shop's members when the buyer cancelled. */
  "order.cancelled": { number: string };
  "order.refunded": { number: string; amountFen: number };
  /** To the buyer: the parcel is in the receiver's hands. */
  "order.arrived": { number: string };
  /** To the buyer: the shop marked the wrong order as shipped and took it back. */
  "order.unshipped": { number: string };
  /** To the shop's owner and family, and to the buyer: something was said that they have not looked at. */
  "message.toShop": { shopZh: string; shopEn: string };
  "message.toBuyer": { shopZh: string; shopEn: string };
  /** Of an after-sale: what happened, in one word. */
  "aftersale.toSeller": { number: string; what: string; amountFen: number };
  "aftersale.toBuyer": { number: string; what: string };
  /** To the assistants of a village: a seller has not answered. */
  "aftersale.silent": { number: string; shopZh: string; shopEn: string };
  /** To the shop's owner and family: what somebody says of their goods. */
  "review.written": { titleZh: string; titleEn: string; stars: number };
  /** To the buyer: the shop answered, or the county took it out of sight. */
  "review.answered": { titleZh: string; titleEn: string };
  "review.hidden": { titleZh: string; titleEn: string };
  /** To the buyer, once an order. */
  "review.asked": { titleZh: string; titleEn: string };
  /** To the shop's owner and family: a bill to look at, and what became of a payout. */
  "bill.made": { amountFen: number; days: number };
  "subsidy.paid": { amountFen: number };
  "payout.paid": { number: string; amountFen: number };
  "payout.failed": { number: string; amountFen: number };
  /** To who wanted to leave, and signed in again: the account stays. */
  "account.stayed": Record<never, never>;
  /** To the shop's owners: earnings go to another account, after these hours. */
  "account.changed": { last4: string; hours: number };
  "order.completed": { number: string };
  /** To the buyer: the parcel is at the station; its code is new; nobody came, for so many days more; it went back. */
  "collection.ready": { number: string; stationZh: string; stationEn: string };
  "collection.code": { number: string; stationZh: string; stationEn: string };
  "collection.waiting": { number: string; stationZh: string; stationEn: string; days: number };
  "collection.back": { number: string; stationZh: string; stationEn: string };
  /** To the shop's members: nobody collected it, it comes back to them. */
  "collection.toShop": { number: string; stationZh: string; stationEn: string };
  /** To the buyer: the shop asks for a later day; to the shop: the buyer waits. Moments in milliseconds. */
  "delay.asked": { number: string; until: number; shopZh: string; shopEn: string };
  "delay.agreed": { number: string; until: number };
  /** To the shop's owner and family: a buyer wants an invoice, or money went back and it must be replaced. */
  "invoice.asked": { number: string; title: string };
  "invoice.stale": { number: string; amountFen: number };
  /** To the buyer: the invoice is there. */
  "invoice.given": { number: string; shopZh: string; shopEn: string };
  "order.expired": { number: string };
  /** To the shop's owner and family: what the county said to an edit or a new product. */
  "change.approved": { titleZh: string; titleEn: string };
  "change.rejected": { titleZh: string; titleEn: string; note: string };
  /** To who is asked to help in a shop. */
  "shop.invited": { shopZh: string; shopEn: string; role: string };
  /** To the shop's owner. */
  "team.joined": { name: string };
  "team.declined": { name: string };
  "team.left": { name: string };
  /** To a helper: another part, or none any more. */
  "team.changed": { shopZh: string; shopEn: string; role: string };
  "team.removed": { shopZh: string; shopEn: string };
  /** To the shop's owner and family. */
  "stock.low": { titleZh: string; titleEn: string; left: number };
  /** To who asked for it, once: sold-out goods can be bought again. */
  "stock.back": { titleZh: string; titleEn: string };
  /** To who follows a shop: it is on the air, or has new goods. */
  "follow.live": FollowWords;
  "follow.goods": FollowWords;
  "follow.video": FollowWords;
  /** To the shop's owner and family: the county has taken a video down. */
  "video.hidden": { caption: string; note: string };
  /** To the shop's owner and family: what the county decided about the shop. */
  "shop.opened": { nameZh: string; nameEn: string };
  "shop.suspended": { nameZh: string; nameEn: string; note: string };
  "shop.closed": { nameZh: string; nameEn: string; note: string };
  /** To the shop's owner and family, at the end of the day. */
  "shop.evening": {
    shopZh: string;
    shopEn: string;
    orders: number;
    amountFen: number;
    toShip: number;
  };
  "shop.reopened": { nameZh: string; nameEn: string; note: string };
  /** To who applied for a shop. */
  "application.askedBack": { note: string };
  "application.rejected": { note: string };
  /** To the shop's owner and family; `paper` is a RequirementKind, `left` days are 0 once it has run out. */
  "paper.expiring": { paper: string; day: string; left: number };
  /** To the shop's owner and family: goods left the shelf because a paper ran out, or came back. */
  "goods.stopped": { count: number };
  "goods.back": { count: number };
  /** To a shop's owner: a station assistant may act for them, or has begun to. */
  "consent.given": { name: string };
  /** To a shop's owner: a station assistant recorded their yes, which waits for their word. */
  "consent.recorded": { name: string };
  "acting.started": { name: string; reason: string };
  /** To the assistant: an owner let them act, or took it back. */
  "consent.got": { name: string };
  "consent.confirmed": { name: string };
  "consent.refused": { name: string };
  "consent.revoked": { name: string };
  /** To the station's assistants: somebody is stuck; to that somebody: who comes. */
  "help.asked": { name: string };
  "help.taken": { name: string };
  /** To who said "it wasn't me": what the county found out. */
  "objection.settled": { note: string };
  /** To who reported what was said to them: what the county found out. */
  "report.settled": { note: string };
};

type FollowWords = { shopZh: string; shopEn: string; titleZh: string; titleEn: string };

/** What is said by SMS; the sentence is notifications.sms.<kind>. */
export type SmsParams = Pick<
  NoticeParams,
  | "order.shipped"
  | "order.cancelled"
  | "order.refunded"
  | "order.completed"
  | "delay.asked"
  | "message.toShop"
  | "message.toBuyer"
  | "order.expired"
  | "account.changed"
  | "stock.back"
  | "shop.invited"
  | "shop.opened"
  | "shop.suspended"
  | "shop.closed"
  | "shop.reopened"
  | "shop.evening"
  | "application.askedBack"
  | "application.rejected"
  | "paper.expiring"
> & {
  "order.confirmed": { number: string; pieces: number };
  /** To who leaves: until when signing in keeps the account. */
  "account.leaving": { days: number };
  /** The code of a parcel goes by SMS only: the page shows it, no notice keeps it. */
  "collection.ready": CollectionWords & { code: string; hours: string };
  "collection.code": CollectionWords & { code: string };
  "collection.waiting": CollectionWords & { code: string; days: number };
  "collection.back": CollectionWords;
  code: { code: string; minutes: number };
  /** A code that agrees to something: who may do what ("yes" or "no") for how many days. */
  "consent.ask": ConsentWords & { code: string; minutes: number };
  /** A recording that is said to agree to the same. */
  "consent.recorded": ConsentWords & { today: string };
};

type CollectionWords = { number: string; stationZh: string; stationEn: string };

/** Text messages of a day: those that went out, and the most that may. */
export type SmsDay = { sent: number; most: number };

const WARN_FROM = 0.8;
export const isSmsSoonSpent = ({ sent, most }: SmsDay) => sent >= most * WARN_FROM;

/** What a code or a recording agrees to. */
export type ConsentWords = {
  name: string;
  stationZh: string;
  stationEn: string;
  days: number;
  open: string;
  list: string;
  ship: string;
  answer: string;
  money: string;
};

export type NoticeKind = keyof NoticeParams;
export type SmsKind = keyof SmsParams;

export type NoticeView = {
  id: string;
  /** Already in the reader's language. */
  title: string;
  text: string;
  /** Without the locale. */
  path: string;
  at: string;
  isRead: boolean;
};

export type SentMessage = {
  id: string;
  phone: string;
  text: string;
  at: string;
  status: "QUEUED" | "SENT" | "FAILED";
};
