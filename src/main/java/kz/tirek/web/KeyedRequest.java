package kz.tirek.web;

/**
 * What an {@code Idempotency-Key} stands for.
 *
 * @param caller login; every caller has keys of its own
 * @param target method and path with query
 */
record KeyedRequest(String caller, String key, String target) {}
