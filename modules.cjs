// The architecture as a check. A domain module may use the modules listed beside it, by their doors, and read
// their tables: keep the list acyclic. Only its own tables, those of its schema file, it may write.
const uses = {
  /** Who did what to what, for ever; knows its subjects by name only. */
  audit: [],
  /** Screens read to whoever reads badly. */
  aloud: [],
  /** Photos, papers and voices as files. */
  media: [],
  /** What people are told: notices in the app, text messages. */
  notifications: [],
  /** What was earned, as double entries. */
  ledger: [],
  /** Villages, stations, households and the county's own rules. */
  places: ["media", "audit"],
  /** Who somebody is: phone, codes, sessions, roles, addresses. */
  identity: ["media", "notifications", "places", "audit"],
  /** A shop, its team, and whether it is open. */
  shops: ["places", "media", "identity", "notifications", "audit"],
  /** What a shop's own computer is told of its orders and stock. */
  webhooks: ["shops", "audit"],
  /** What other programs may do for a shop, and with which key. */
  keys: ["shops", "audit"],
  /** Goods as shoppers find and see them, and the shelves they stand on. */
  catalog: ["shops", "places", "media", "audit"],
  /** What the county keeps of a sale. */
  fees: ["catalog", "shops", "audit"],
  /** Who follows which shop, and what they are told of it. */
  follows: ["catalog", "shops", "places", "identity", "media", "notifications"],
  /** What is left of each variant, and what is held for whom. */
  inventory: ["catalog", "shops", "identity", "media", "audit"],
  /** Money off a purchase, from a shop or the county: made, taken, given back. */
  coupons: ["shops", "audit"],
  /** A lower price for a time: set, held for who buys, given back. */
  specials: ["catalog", "shops", "media", "audit"],
  /** What somebody means to buy. */
  cart: ["catalog", "inventory", "limits", "specials", "shops", "media"],
  /** What sending costs, and who carries. */
  shipping: ["places", "shops", "audit"],
  /** Money asked for, received and given back, by a provider. */
  payments: ["notifications", "audit"],
  /** A shop's share of a purchase, from placed to completed or cancelled. */
  orders: [
    "catalog",
    "inventory",
    "shipping",
    "payments",
    "notifications",
    "identity",
    "shops",
    "media",
    "places",
    "audit",
  ],
  /** How few and how many of a kind one may buy, at once and in time. */
  limits: ["orders", "catalog", "shops", "identity", "audit"],
  /** Paying for a purchase, and what a payment does to its orders. */
  cashier: [
    "orders",
    "inventory",
    "limits",
    "coupons",
    "specials",
    "payments",
    "notifications",
    "shops",
    "places",
    "media",
  ],
  /** Packing, labels, parcels and their way. */
  dispatch: ["orders", "shipping", "notifications", "shops", "places", "audit"],
  /** Money back for what was bought: asked, answered, decided, each step by a clock. */
  aftersales: [
    "orders",
    "payments",
    "dispatch",
    "inventory",
    "shipping",
    "notifications",
    "identity",
    "shops",
    "places",
    "media",
    "audit",
  ],
  /** What buyers say of what they got, and the shop's answer. */
  reviews: [
    "orders",
    "shipping",
    "payments",
    "catalog",
    "notifications",
    "identity",
    "shops",
    "media",
    "audit",
  ],
  /** What shops have earned and are paid: bills, payouts, the accounts they go to. */
  settlement: [
    "ledger",
    "aftersales",
    "orders",
    "payments",
    "notifications",
    "identity",
    "shops",
    "places",
    "audit",
  ],
  /** Figures of shops and county, counted from what was sold (sales.ts) by triggers and a queue. */
  reporting: ["fees", "orders", "payments", "catalog", "shops", "places"],
  /** What everybody may read of a month, so that no shop can be told from it. */
  published: ["reporting", "catalog", "shops", "places", "audit"],
  /** A seller's goods from draft to shelf, and the county's word on changes. */
  listing: [
    "catalog",
    "follows",
    "shops",
    "onboarding",
    "media",
    "inventory",
    "notifications",
    "audit",
    "places",
    "webhooks",
  ],
  /** How a villager comes to have a shop, and the papers it needs. */
  onboarding: ["catalog", "shops", "identity", "media", "notifications", "audit", "places"],
  /** Acting for a villager: consents, sessions, calls for help, objections. */
  assistance: ["identity", "places", "shops", "onboarding", "media", "notifications", "audit"],
  /** The paper for the tax office (发票): asked for by a buyer, given by the shop. */
  invoices: ["orders", "payments", "notifications", "identity", "shops", "media"],
  /** From basket to placed orders, in one transaction. */
  checkout: [
    "cart",
    "limits",
    "coupons",
    "specials",
    "catalog",
    "inventory",
    "shipping",
    "orders",
    "invoices",
    "payments",
    "identity",
    "shops",
    "places",
    "notifications",
    "audit",
  ],
  /** Who wants to be told when sold-out goods are back. */
  restock: ["catalog", "inventory", "orders", "shops", "identity", "media", "notifications"],
  /** How somebody takes their account and what is known of them away. */
  leaving: [
    "identity",
    "cart",
    "evening",
    "specials",
    "restock",
    "follows",
    "videos",
    "customers",
    "invoices",
    "messages",
    "orders",
    "payments",
    "aftersales",
    "shops",
    "notifications",
  ],
  /** Showing goods by picture and sound, on the air and again afterwards. */
  live: ["catalog", "inventory", "limits", "follows", "shops", "identity", "media", "audit"],
  /** What buyers and shops say to each other. */
  messages: [
    "assistance",
    "orders",
    "catalog",
    "shops",
    "places",
    "identity",
    "media",
    "notifications",
    "audit",
  ],
  /** A shop's own words of who bought from it, and a word to them. */
  customers: ["reporting", "dispatch", "messages", "orders", "shops", "identity"],
  /** What a shop's day came to, told to its keepers in the evening. */
  evening: ["reporting", "dispatch", "orders", "shops", "identity", "notifications"],
  /** What a seller asks for in their own words. */
  wishes: ["reporting", "settlement", "dispatch", "inventory", "shops"],
  /** A later day by which a shop would send, and the buyer's answer. */
  delays: ["orders", "shops", "notifications"],
  /** Parcels that wait at a station for who collects them. */
  collection: ["orders", "shipping", "dispatch", "notifications", "shops", "places", "audit"],
  /** Whether the provider, the books and the orders tell of the same money. */
  reconciliation: ["ledger", "payments", "orders", "audit"],
  /** Short films in which a shop shows its goods. */
  videos: ["catalog", "follows", "shops", "identity", "media", "notifications", "audit"],
  /** Cash of stations: counted, handed to the county, confirmed there. */
  cash: ["ledger", "identity", "places", "audit"],
  /** What was harvested or made in one go: from which field, by whom, into what. */
  batches: ["catalog", "shipping", "shops", "places", "media", "audit"],
  /** The way of a parcel from its village to its carrier: stations, runs, the county's centre, manifests. */
  relay: ["dispatch", "orders", "shipping", "shops", "places", "audit"],
  /** Stores of the county's merchants on other platforms, and the sales that their files declare. */
  stores: ["reporting", "catalog", "shops", "places", "identity", "audit"],
  /** What a piece costs its shop besides the goods: bag, box, freight on top. */
  costs: ["reporting", "catalog", "shops"],
  /** What a shop wants to sell in a month. */
  goals: ["reporting", "shops"],
  /** What the county pays shops for what they sold: programmes, who is entitled and why, two people's word. */
  subsidies: [
    "stores",
    "settlement",
    "ledger",
    "orders",
    "notifications",
    "identity",
    "shops",
    "audit",
  ],
};

// Tables that are read past `uses`, because their owner stands above or beside the reader.
const reads = {
  // Names of who acted and of what was done to: asked by id when the record is shown.
  audit: [
    "User",
    "Shop",
    "Station",
    "Village",
    "Category",
    "Product",
    "Variant",
    "Order",
    "Refund",
    "Delegation",
    "ShopKey",
    "Store",
  ],
  // Numbers on the station's list of households.
  assistance: ["Product", "Variant", "StockItem", "Order"],
  // Who is told that a shop is on the air hears it only while it is.
  follows: ["LiveSession", "Video"],
  // A card says whether its goods are left, and at what price; a page how few and how many one may buy, and of
  // which batches there are. A shelf is kept while a fee or a baseline names it.
  catalog: [
    "StockItem",
    "Special",
    "PurchaseLimit",
    "FeeRule",
    "PriceBaseline",
    "StoreWord",
    "HarvestBatch",
  ],
  // The demo's sign-in page says what each account is for.
  identity: ["Shop", "ShopMember", "ShopInvite"],
  // The history of stock names the order that took it.
  inventory: ["Order"],
  // Whatever points to a file keeps it from being removed.
  media: [
    "Village",
    "Shop",
    "ProductImage",
    "Product",
    "Paper",
    "Requirement",
    "Delegation",
    "HelpRequest",
    "AfterSaleEvidence",
    "ReviewSaying",
    "ReviewPhoto",
    "Message",
    "QuickAnswer",
    "Invoice",
    "Video",
    "BatchPhoto",
  ],
  // The demo's outbox shows what went to demo phones.
  // And the county says how many messages a day may have.
  notifications: ["User", "County"],
  // What the county adds to its coupons, as the books have it.
  orders: ["LedgerLeg"],
  // Money is asked for under the lock of its purchase, and given back by line.
  payments: ["OrderGroup", "Order", "OrderLine"],
  // How many shops a village has.
  places: ["Shop"],
  // Who calls, and in whose name: asked at every request, below all modules.
  platform: ["Session", "User", "RoleGrant", "ShopMember", "ActingSession", "Delegation"],
  // How many goods a shop shows, and its own papers on the county's record.
  shops: ["Product", "Paper"],
};

// Tables that are written by others than their owner.
const writes = {
  cashier: ["OrderGroup"],
  // A parcel's way moves the order that it carries.
  dispatch: ["Order"],
  // Listing is the writing half of the catalogue, and fills a variant's stock when it is made.
  listing: [
    "Product",
    "ProductImage",
    "Variant",
    "Paper",
    "ProductLineage",
    "ProductAsk",
    "StockItem",
    "Asset",
    "Shop",
  ],
  // An application that is accepted becomes a shop with its owner.
  onboarding: ["Shop", "ShopMember"],
  // A session is prolonged while it is used.
  platform: ["Session"],
  shipping: ["Shop"],
};

module.exports = { uses, reads, writes };
