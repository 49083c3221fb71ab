package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookIdentity;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Which service a workbook is about: the name that can be seen, with the id that it was made for. */
final class ServiceFinder {
    private final Optional<BookSheet> about;
    private final BookIdentity identity;
    private final CellValues values;

    ServiceFinder(Optional<BookSheet> about, BookIdentity identity, CellValues values) {
        this.about = about;
        this.identity = identity;
        this.values = values;
    }

    /** The service; empty, with a finding, where the workbook names none. */
    Optional<ServiceName> find(ReportTemplate template) {
        Optional<BookCell> cell = about.flatMap(sheet -> sheet.beside(AnnualWords.SERVICE));
        Optional<String> stated = cell.flatMap(
                        c -> values.text(c, AnnualWords.SERVICE).value())
                .filter(text -> !Absence.isPlaceholder(text));
        Optional<ServiceName> named =
                stated.or(() -> identity.get(AnnualWorkbook.NAME_KEY)).flatMap(ServiceName::of);
        String place =
                cell.map(BookCell::locator).orElse(about.map(BookSheet::start).orElse("A!A1"));
        if (named.isEmpty()) {
            values.say(
                    Severity.ERROR,
                    "service_missing",
                    "Arbeidsboken sier ikke hvilken tjeneste den gjelder.",
                    "Skriv navnet ved «" + AnnualWords.SERVICE + "» i arket «" + ReportSheet.ABOUT.tab()
                            + "», og legg arbeidsboken inn på nytt.",
                    place);
            return Optional.empty();
        }
        String shown = stated.or(() -> identity.get(AnnualWorkbook.NAME_KEY)).orElse("");
        return named.map(name -> withKind(withId(name, place), shown, template, place));
    }

    /** The id that the workbook was made for holds as long as the name does. */
    private ServiceName withId(ServiceName name, String place) {
        Optional<String> id =
                identity.get(AnnualWorkbook.SERVICE_KEY).filter(i -> i.matches("[a-z0-9]+(?:-[a-z0-9]+)*"));
        Optional<ServiceName> made = identity.get(AnnualWorkbook.NAME_KEY).flatMap(ServiceName::of);
        if (id.isEmpty() || id.get().equals(name.id())) {
            return name;
        }
        if (made.filter(m -> m.id().equals(name.id())).isPresent()) {
            return new ServiceName(id.get(), name.name(), name.kind(), name.spellings());
        }
        values.say(
                Severity.WARNING,
                "service_changed",
                "Arbeidsboken ble laget for tjenesten " + id.get() + ", men navnet er nå «"
                        + LakeException.printable(name.name()) + "». Den er lest som tjenesten " + name.id() + ".",
                "Er det samme tjeneste, skriv navnet som før. Er det en annen, hent en ny arbeidsbok for den.",
                place);
        return name;
    }

    private ServiceName withKind(ServiceName name, String shown, ReportTemplate template, String place) {
        Optional<String> kind = name.kind();
        if (kind.isPresent() && !kind.get().equals(template.kind())) {
            String right = String.join(
                    ", ",
                    ReportTemplates.all().stream()
                            .filter(t -> t.kind().equals(kind.get()))
                            .map(t -> t.number() + " (" + t.name() + ")")
                            .toList());
            values.say(
                    Severity.ERROR,
                    "wrong_template",
                    "Navnet «" + LakeException.printable(shown) + "» hører ikke til mal " + template.number() + " ("
                            + template.name() + ").",
                    "Hent arbeidsboken for riktig mal: " + right + ". Det som er fylt ut her, er lest som det står.",
                    place);
            return name;
        }
        return new ServiceName(name.id(), name.name(), Optional.of(template.kind()), List.copyOf(name.spellings()));
    }
}
