/**
 * What the page of the development over years says: which indicators have years, and where their series break. It draws
 * nothing and computes no figure.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.development;

import org.jspecify.annotations.NullMarked;
