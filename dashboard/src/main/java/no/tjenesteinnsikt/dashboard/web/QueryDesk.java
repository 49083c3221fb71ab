package no.tjenesteinnsikt.dashboard.web;

import java.nio.file.Path;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService;

/**
 * Where readers' statements are run.
 *
 * @param service runs them
 * @param database the file with what a reader may see of an edition
 */
public record QueryDesk(SqlService service, Function<PublishedData, Path> database) {}
