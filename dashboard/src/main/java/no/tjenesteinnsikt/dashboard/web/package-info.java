/**
 * Addresses and what they answer: pages, their data twins, errors, static files.
 *
 * <p>Not here: what a page says.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.web;

import org.jspecify.annotations.NullMarked;
