package no.tjenesteinnsikt.dashboard.view.service;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;

/**
 * One line of the list.
 *
 * @param id the service or column
 * @param address its page
 * @param title what it is called; an assumed name stands in brackets
 * @param name the name alone
 * @param known how it is known which service it is, as a code
 * @param badge the same in words, empty for a service that a source names
 * @param assumed the columns that are assumed to be it, which have pages of their own
 * @param columns the numbers of its columns, empty for none
 * @param kind the kind of service in words
 * @param kindCode the same as a code, empty where unknown
 * @param regions who is responsible; none where no document says
 * @param years years in function
 * @param staffing full-time equivalents
 * @param status where in its life it is, in words
 * @param statusCode the same as a code
 */
public record ListedService(
        String id,
        String address,
        String title,
        String name,
        String known,
        String badge,
        List<Assumed> assumed,
        String columns,
        String kind,
        String kindCode,
        List<Region> regions,
        ListedNumber years,
        ListedNumber staffing,
        String status,
        String statusCode) {
    public ListedService {
        regions = List.copyOf(regions);
        assumed = List.copyOf(assumed);
    }

    /**
     * A column that is assumed to be the service.
     *
     * @param title its number
     * @param address its page
     */
    public record Assumed(String title, String address) {}

    /**
     * A responsible region.
     *
     * @param code its code
     * @param style the style sheet's word for it
     * @param symbol the shape that stands for it beside its colour
     * @param name its name
     * @param certain whether a source states it; otherwise it is assumed
     */
    public record Region(String code, String style, String symbol, String name, boolean certain) {
        static Region of(Placing placing) {
            return of(placing.regionId(), placing.regionName(), placing.certain());
        }

        private static Region of(String code, String name, boolean certain) {
            String symbol = switch (code) {
                case "nord" -> "●";
                case "midt" -> "■";
                case "vest" -> "▲";
                default -> "◆";
            };
            return new Region(code, "ti-region-" + code.replace('_', '-'), symbol, name, certain);
        }

        /** The regions of an edition, from north to south. */
        public static List<Region> all(PublishedData data) {
            return data.in(ReferenceTables.REGION).stream()
                    .sorted(Comparator.comparing(
                            row -> (Integer) row.get("ordinal").orElse(0)))
                    .map(row -> of(row.text("region_id"), Placings.regionName(row), true))
                    .toList();
        }
    }

    /** A line of the register as lists show it. */
    public static ListedService of(ServiceLine line, Texts texts) {
        String columns = line.columns().stream()
                .flatMap(row -> row.get("column_no").stream())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new ListedService(
                line.id(),
                Addresses.service(line.id()),
                line.title(),
                line.name(),
                line.known().code(),
                line.known() == Known.DEDUCED ? texts.get("services.badge.deduced", columns) : "",
                line.assumedColumns().entrySet().stream()
                        .map(entry -> new Assumed(entry.getValue(), Addresses.service(entry.getKey())))
                        .toList(),
                columns,
                texts.get("services.kind." + line.kind().orElse(Band.UNKNOWN)),
                line.kind().orElse(""),
                line.placings().stream().map(Region::of).distinct().toList(),
                ListedNumber.of(line.years(), texts),
                ListedNumber.of(line.staffing(), texts),
                texts.get("service.status." + line.status()),
                line.status());
    }

    /** The codes of its regions, apart by commas. */
    public String regionCodes() {
        return regions.stream().map(Region::code).collect(Collectors.joining(", "));
    }

    /** Whether its regions are stated or assumed, empty where there are none. */
    public String regionStatus() {
        if (regions.isEmpty()) {
            return "";
        }
        return regions.stream().allMatch(Region::certain) ? "stated" : "inferred";
    }
}
