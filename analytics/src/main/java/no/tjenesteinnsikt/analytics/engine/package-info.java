/**
 * Runs an indicator's SELECT over a snapshot and makes exact values of its columns.
 *
 * <p>Not here: any engine's own API, which stays in its adapter; reading definitions.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.engine;

import org.jspecify.annotations.NullMarked;
