package kz.tirek.offers;

/** Where an offer stands. */
public enum OfferStatus {
  /** Not sent yet. */
  PREPARED,
  /** Sent; the person may consent. */
  OPEN,
  /** Consented to: an application was registered. */
  ACCEPTED,
  /** Nobody answered in time. */
  LAPSED,
  /** Never sent, for the reasons kept with it. */
  CLOSED
}
