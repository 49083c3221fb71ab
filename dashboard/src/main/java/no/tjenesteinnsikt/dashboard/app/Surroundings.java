package no.tjenesteinnsikt.dashboard.app;

import java.time.Clock;

/**
 * What a command finds around it.
 *
 * @param console where it writes
 * @param settings what the environment says
 * @param clock the time
 */
record Surroundings(Console console, Settings settings, Clock clock) {}
