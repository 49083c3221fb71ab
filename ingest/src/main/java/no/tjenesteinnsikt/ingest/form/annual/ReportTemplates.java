package no.tjenesteinnsikt.ingest.form.annual;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.CodeList;

/** The nine templates, their questions and deadlines, as the reference data have them. */
public final class ReportTemplates {
    private static final String PREFIX = "annual-";
    private static final List<NamedCsvRecord> DEADLINES = records("deadline.csv");
    private static final List<ReportTemplate> ALL = read();

    /** The institutions that the workbooks propose; any other may be written. */
    static final CodeList INSTITUTIONS = institutions();

    private ReportTemplates() {}

    /** All of them, by number. */
    public static List<ReportTemplate> all() {
        return ALL;
    }

    /** The template of that number, empty where there is none. */
    public static Optional<ReportTemplate> of(int number) {
        return ALL.stream().filter(t -> t.number() == number).findFirst();
    }

    /** The day by which the report of a year is due, empty where no source says. */
    public static Optional<LocalDate> deadline(int year) {
        return day(year, "deadline");
    }

    /** The day by which the professional lead should be done, empty where no source says. */
    public static Optional<LocalDate> recommended(int year) {
        return day(year, "recommended");
    }

    private static Optional<LocalDate> day(int year, String kind) {
        return DEADLINES.stream()
                .filter(d -> d.getField("report_year").equals(String.valueOf(year)))
                .filter(d -> d.getField("deadline_kind").equals(kind))
                .map(d -> LocalDate.parse(d.getField("due_on")))
                .findFirst();
    }

    private static List<ReportTemplate> read() {
        List<NamedCsvRecord> questions = records("question.csv");
        List<ReportTemplate> templates = new ArrayList<>();
        for (NamedCsvRecord record : records("template.csv")) {
            String id = record.getField("template");
            if (id.startsWith(PREFIX)) {
                templates.add(new ReportTemplate(
                        Integer.parseInt(id.substring(PREFIX.length())),
                        record.getField("name"),
                        record.getField("kind"),
                        record.getField("questions_status").equals("known")
                                ? ReportTemplate.Knowledge.KNOWN
                                : ReportTemplate.Knowledge.UNKNOWN,
                        questions.stream()
                                .filter(q -> q.getField("template").equals(id))
                                .map(ReportTemplates::question)
                                .toList()));
            }
        }
        return List.copyOf(templates);
    }

    private static ReportQuestion question(NamedCsvRecord record) {
        String choices = record.getField("choices");
        return new ReportQuestion(
                record.getField("question_id"),
                record.getField("respondent"),
                record.getField("label"),
                optional(record, "guidance"),
                choices.isEmpty() ? List.of() : List.of(choices.split(" ")),
                optional(record, "most")
                        .map(most -> new ReportQuestion.Ceiling(
                                Integer.parseInt(most), Integer.parseInt(record.getField("most_from")))),
                record.getField("is_public").equals("true")
                        ? ReportQuestion.Audience.PUBLIC
                        : ReportQuestion.Audience.INTERNAL,
                ReportSheet.of(record.getField("sheet")));
    }

    private static CodeList institutions() {
        Map<String, String> names = new LinkedHashMap<>();
        records("institution.csv").forEach(i -> names.put(i.getField("institution_id"), i.getField("name")));
        return new CodeList("institusjoner", names);
    }

    private static Optional<String> optional(NamedCsvRecord record, String field) {
        return Optional.of(record.getField(field)).filter(value -> !value.isEmpty());
    }

    private static List<NamedCsvRecord> records(String file) {
        try (InputStreamReader reader = new InputStreamReader(
                        Objects.requireNonNull(ReportTemplates.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
