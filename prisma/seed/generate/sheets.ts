import { Sheet } from "./sheet";

/** The tables that an order leaves rows in, each after those it points at. */
export const orderSheets = () => ({
  groups: new Sheet("OrderGroup", [
    ...[
      "id uuid",
      "number",
      "userId uuid",
      "guestHash",
      "phone",
      "method",
      "goodsFen int",
      "freightFen int",
      "totalFen int",
    ],
    ...["buyerKey", "idempotencyKey", "requestHash", "payBy time", "createdAt time"],
  ]),
  orders: new Sheet("Order", [
    ...[
      "id uuid",
      "number",
      "groupId uuid",
      "shopId uuid",
      "status",
      "goodsFen int",
      "freightFen int",
      "borneFen int",
      "totalFen int",
      "weightG int",
    ],
    ...["recipient", "phone", "provinceCode", "province", "city", "district", "township", "street"],
    ...[
      "shipBy time",
      "firstShippedAt time",
      "shippedAt time",
      "deliveredAt time",
      "completeBy time",
      "createdAt time",
      "confirmedAt time",
      "completedAt time",
    ],
  ]),
  lines: new Sheet("OrderLine", [
    ...[
      "id uuid",
      "orderId uuid",
      "variantId uuid",
      "productId uuid",
      "productSlug",
      "titleZh",
      "titleEn",
      "labelZh",
    ],
    ...[
      "labelEn",
      "imageKey",
      "unitFen int",
      "quantity int",
      "netFen int",
      "weightG int",
      "netWeightG int",
      "returnPolicy",
    ],
  ]),
  events: new Sheet("OrderEvent", [
    ...["id uuid", "orderId uuid", "from", "to", "kind", "actorKind", "actorId uuid", "at time"],
  ]),
  reservations: new Sheet("Reservation", [
    ...[
      "id uuid",
      "stockItemId uuid",
      "orderId uuid",
      "quantity int",
      "status",
      "expiresAt time",
      "createdAt time",
    ],
  ]),
  movements: new Sheet("StockMovement", [
    "id uuid",
    "stockItemId uuid",
    "kind",
    "change int",
    "orderId uuid",
    "at time",
  ]),
  payments: new Sheet("Payment", [
    ...[
      "id uuid",
      "groupId uuid",
      "provider",
      "providerRef",
      "intentRef",
      "amountFen int",
      "status",
    ],
    ...["createdAt time", "settledAt time"],
  ]),
  splits: new Sheet("PaymentSplit", [
    "id uuid",
    "paymentId uuid",
    "orderId uuid",
    "capturedFen int",
    "refundedFen int",
  ]),
  refunds: new Sheet("Refund", [
    ...[
      "id uuid",
      "paymentId uuid",
      "orderId uuid",
      "amountFen int",
      "reason",
      "status",
      "providerRef",
    ],
    ...["createdAt time", "settledAt time"],
  ]),
  refundLines: new Sheet("RefundLine", [
    "id uuid",
    "refundId uuid",
    "orderLineId uuid",
    "quantity int",
    "amountFen int",
  ]),
  shipments: new Sheet("Shipment", [
    "id uuid",
    "orderId uuid",
    "carrierCode",
    "waybill",
    "status",
    "sentAt time",
    "createdAt time",
  ]),
  shipmentLines: new Sheet("ShipmentLine", [
    "id uuid",
    "shipmentId uuid",
    "orderLineId uuid",
    "quantity int",
  ]),
  tracking: new Sheet("TrackingEvent", [
    ...["id uuid", "shipmentId uuid", "status", "placeZh", "placeEn", "at time", "recordedAt time"],
  ]),
});

export type OrderSheets = ReturnType<typeof orderSheets>;

export const orderTables = Object.values(orderSheets()).map(({ table }) => table);
