package kz.tirek.offers;

import kz.tirek.common.Words;

/**
 * What the worker sends; the gateway knows the telephone of an IIN.
 *
 * @param id the offer's number: the gateway takes each once
 */
public record OfferSms(String id, String iin, Words text) {}
