import { Sheet } from "./sheet";

/** The tables that an order leaves rows in, each after those it points at. */
export const orderSheets = () => ({
  groups: new Sheet("OrderGroup", [
    ...[
      "id",
      "number",
      "userId",
      "guestHash",
      "phone",
      "method",
      "goodsFen",
      "freightFen",
      "totalFen",
    ],
    ...["buyerKey", "idempotencyKey", "requestHash", "payBy", "createdAt"],
  ]),
  orders: new Sheet("Order", [
    ...[
      "id",
      "number",
      "groupId",
      "shopId",
      "status",
      "goodsFen",
      "freightFen",
      "borneFen",
      "totalFen",
      "weightG",
    ],
    ...["recipient", "phone", "provinceCode", "province", "city", "district", "township", "street"],
    ...[
      "shipBy",
      "firstShippedAt",
      "shippedAt",
      "deliveredAt",
      "completeBy",
      "createdAt",
      "confirmedAt",
    ],
  ]),
  lines: new Sheet("OrderLine", [
    ...["id", "orderId", "variantId", "productId", "productSlug", "titleZh", "titleEn", "labelZh"],
    ...[
      "labelEn",
      "imageKey",
      "unitFen",
      "quantity",
      "netFen",
      "weightG",
      "netWeightG",
      "returnPolicy",
    ],
  ]),
  events: new Sheet("OrderEvent", [
    ...["id", "orderId", "from", "to", "kind", "actorKind", "actorId", "at"],
  ]),
  reservations: new Sheet("Reservation", [
    ...["id", "stockItemId", "orderId", "quantity", "status", "expiresAt", "createdAt"],
  ]),
  movements: new Sheet("StockMovement", ["id", "stockItemId", "kind", "change", "orderId", "at"]),
  payments: new Sheet("Payment", [
    ...["id", "groupId", "provider", "providerRef", "intentRef", "amountFen", "status"],
    ...["createdAt", "settledAt"],
  ]),
  splits: new Sheet("PaymentSplit", ["id", "paymentId", "orderId", "capturedFen", "refundedFen"]),
  refunds: new Sheet("Refund", [
    ...["id", "paymentId", "orderId", "amountFen", "reason", "status", "providerRef"],
    ...["createdAt", "settledAt"],
  ]),
  refundLines: new Sheet("RefundLine", ["id", "refundId", "orderLineId", "quantity", "amountFen"]),
  shipments: new Sheet("Shipment", [
    "id",
    "orderId",
    "carrierCode",
    "waybill",
    "status",
    "sentAt",
    "createdAt",
  ]),
  shipmentLines: new Sheet("ShipmentLine", ["id", "shipmentId", "orderLineId", "quantity"]),
  tracking: new Sheet("TrackingEvent", [
    ...["id", "shipmentId", "status", "placeZh", "placeEn", "at", "recordedAt"],
  ]),
});

export type OrderSheets = ReturnType<typeof orderSheets>;

export const orderTables = Object.values(orderSheets()).map(({ table }) => table);
