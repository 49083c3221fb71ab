/**
 * Commands and wiring: the only place with a main, a clock, the environment and standard streams.
 *
 * <p>Not here: anything that can be said without knowing how the program was started.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.app;

import org.jspecify.annotations.NullMarked;
