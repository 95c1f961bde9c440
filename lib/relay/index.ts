/** Where a scan happens: taken in at a station, loaded onto a run, received at a centre, put on a manifest. */
export const scanPlaces = ["STATION", "RUN", "CENTRE", "MANIFEST"] as const;

/** A parcel as whoever has it in their hands needs to know it. */
export type RelayParcel = {
  shipmentId: string;
  number: string;
  waybill: string;
  recipient: string;
  shop: string;
  carrier: string;
  /** It has only our own number: the carrier's is still to come. */
  isUnnumbered: boolean;
};

/** A run at one of the viewer's stations that has not been handed over. */
export type StopView = {
  runId: string;
  stationId: string;
  day: string;
  centre: string;
  driver: string;
  phone: string;
  /** Parcels that lie there, and those scanned onto the run. */
  waiting: number;
  loaded: number;
};

export type StationParcels = {
  stationId: string;
  name: string;
  /** Taken in today. */
  today: number;
  /** What lies there now, the newest first. */
  parcels: (RelayParcel & { weightG: number | null; since: Date })[];
  stops: StopView[];
};

export type RunView = {
  id: string;
  day: string;
  driver: string;
  phone: string;
  stops: { stationId: string; station: string; counted: number | null; signature: string }[];
  loaded: number;
  arrived: number;
  /** Handed to the driver, and not here. */
  missing: (RelayParcel & { station: string })[];
};

export type CarrierPile = {
  code: string;
  name: string;
  /** Parcels that lie here for this carrier, and are on no manifest. */
  count: number;
  open: { id: string; count: number } | null;
};

export type ClosedManifest = {
  id: string;
  carrier: string;
  counted: number;
  clerk: string;
  driver: string;
  closedAt: Date;
};

export type CentreView = {
  id: string;
  name: string;
  /** Received today. */
  today: number;
  piles: CarrierPile[];
  unnumbered: RelayParcel[];
  runs: RunView[];
  closed: ClosedManifest[];
};

export type ManifestView = {
  id: string;
  centre: string;
  carrier: string;
  openedAt: Date;
  closed: Omit<ClosedManifest, "id" | "carrier"> | null;
  parcels: RelayParcel[];
};
