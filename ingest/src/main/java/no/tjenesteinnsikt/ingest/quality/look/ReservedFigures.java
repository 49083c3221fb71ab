package no.tjenesteinnsikt.ingest.quality.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Figures that their own source says are carried over, approximate or derived; one finding for a measure and year. */
final class ReservedFigures implements Look {
    /**
     * What is said of a reservation.
     *
     * @param code the finding's code
     * @param words what the source says
     * @param remedy what to look for
     */
    private record Reservation(String code, String words, String remedy) {}

    private static final Map<String, Reservation> RESERVATIONS = Map.of(
            "carried_over",
            new Reservation(
                    "figures_carried_over",
                    "kilden sier at tall er videreført fra et annet år",
                    "Bruk ikke tallene som om de var talt i året; endringer regnet av dem sier lite."),
            "approximate",
            new Reservation("figure_approximate", "kilden sier at tallet er omtrentlig", Look.KEPT),
            "derived",
            new Reservation(
                    "figure_derived",
                    "tallet er regnet ut av et annet, ikke oppgitt i rapporten",
                    "Finn tallet i rapporten for året det gjelder, og skriv det i stedet."));

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Figure.grouped(
                        subject.figures().stream()
                                .filter(figure -> reservation(figure).isPresent())
                                .toList(),
                        figure -> String.join(
                                "\n",
                                figure.serviceId(),
                                figure.measure(),
                                String.valueOf(figure.year()),
                                figure.caveat().orElse("")))
                .values()
                .forEach(group -> findings.add(finding(subject, group)));
        return findings;
    }

    private static Optional<Reservation> reservation(Figure figure) {
        return figure.caveat().map(RESERVATIONS::get);
    }

    private static Finding finding(Subject subject, List<Figure> group) {
        Figure first = group.get(0);
        Reservation reservation = reservation(first).orElseThrow();
        String note = first.row()
                .get("note")
                .map(text -> " Merknaden lyder: «" + text + "».")
                .orElse("");
        String figures = group.size() == 1 ? Look.shown(first.quantity()) : group.size() + " tall";
        return Look.finding(
                first.row(),
                reservation.code(),
                subject.service(first.serviceId()) + ", " + first.words() + " i " + first.year() + " (" + figures
                        + "): " + reservation.words() + "." + note,
                reservation.remedy());
    }
}
