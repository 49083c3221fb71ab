/** The functions of the written subset on both engines. Not here: whole definitions. */
@NullMarked
package no.tjenesteinnsikt.analytics.definitions;

import org.jspecify.annotations.NullMarked;
