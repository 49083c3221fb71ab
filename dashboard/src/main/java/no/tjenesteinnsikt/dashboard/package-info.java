/** Indicators in, pages, API and SQL out. Not here: how a document is read or an indicator computed. */
@NullMarked
package no.tjenesteinnsikt.dashboard;

import org.jspecify.annotations.NullMarked;
