package no.tjenesteinnsikt.ingest.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;

/**
 * A constructed service under one name; a renamed one is two that are linked.
 *
 * @param number its number among all
 * @param field what it is about
 * @param kind what kind of service it is
 * @param hosts the hospitals that are responsible, two for a multi-regional one
 * @param approvalYear the year of its approval, under whatever name
 * @param firstReportYear the first year that it reports on under this name
 * @param end what became of it, empty while it goes on
 * @param before the service that it goes on from under a new name or in a new form
 */
public record Service(
        int number,
        String field,
        Kind kind,
        List<Hospital> hosts,
        int approvalYear,
        int firstReportYear,
        Optional<End> end,
        Optional<String> before) {
    public Service {
        hosts = List.copyOf(hosts);
    }

    /**
     * How a service ended.
     *
     * @param lastYear the last report year
     * @param how in what way
     * @param successor the service that took over, empty where none did
     */
    public record End(int lastYear, How how, Optional<String> successor) {}

    /** In what way a service ends. */
    public enum How {
        RENAMED,
        REORGANISED,
        MERGED,
        CLOSED
    }

    /** The id in the lake. */
    public String id() {
        return ServiceName.slug(field);
    }

    /** The name without the scheme's prefix. */
    public String name() {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    /** The whole name, as a report has it. */
    public String wholeName() {
        return kind.prefix(language()) + " " + field;
    }

    /** Helse Vest writes nynorsk. */
    public Language language() {
        return region() == Region.VEST ? Language.NYNORSK : Language.BOKMAAL;
    }

    /** The region of the first host. */
    public Region region() {
        return hosts.get(0).region();
    }

    /** Whether it is to report on a year. */
    public boolean reportsOn(int year) {
        return year >= firstReportYear && end.map(e -> year <= e.lastYear()).orElse(true);
    }

    /** Whether this is its last report. */
    public boolean endsWith(int year) {
        return end.filter(e -> e.lastYear() == year).isPresent();
    }
}
