/**
 * What is known of each service, and what the list of services and the page of one say of it.
 *
 * <p>Not here: what an answer means for a group of services.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.service;

import org.jspecify.annotations.NullMarked;
