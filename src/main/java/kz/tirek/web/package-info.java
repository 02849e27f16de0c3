/**
 * HTTP API and pages. Uses every feature through its facade; nothing depends on web.
 *
 * <p>Idempotency. A POST under {@code /api/v1} that carries an {@code Idempotency-Key} runs inside
 * one transaction that {@code IdempotencyFilter} opens around the whole handling, and that the
 * services behind join: the effect and the kept answer commit together or not at all. The key's row
 * is inserted first, so a second request with the same key of the same caller waits for the first
 * and then gets its answer again (marked {@code Idempotency-Replayed}); with another path or body
 * it gets 409. An answer of 400 or above rolls everything back and is not kept: the request may be
 * tried again. The body is hashed while it streams through and is never held. A handler that must
 * commit midway opens a transaction of its own ({@code REQUIRES_NEW}) and must then be repeatable
 * by itself.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Web")
package kz.tirek.web;
