package no.tjenesteinnsikt.ingest.demo.group;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Format;
import no.tjenesteinnsikt.ingest.demo.written.Notice;

/**
 * The feedback of the competence services' groups, 2016–2020, in the forms of their time and in all formats. Some were
 * never handed in, some twice, some in a corrected version, and of two nobody knows which is right.
 */
public final class GroupDocuments {
    private static final int FIRST = 2016;
    private static final int LAST_OLDER = 2017;
    private static final int LAST = 2020;
    private static final int MISSING = 7;
    /** How the name of a document ends that contradicts another one. */
    public static final String OTHER = "_annen";

    private static final List<Format> FORMATS =
            List.of(Format.DOCX, Format.DOCX, Format.DOCX, Format.TXT, Format.TXT, Format.MD, Format.HTML, Format.PDF);

    private final Draw seed;
    private final Shelf shelf;

    public GroupDocuments(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    /** Makes those of the services. */
    public void make(List<Service> services) {
        for (int year = FIRST; year <= LAST; year++) {
            for (Service service : services) {
                boolean asked = service.kind() == Kind.NATIONAL_COMPETENCE_SERVICE && service.reportsOn(year);
                if (asked && !draw(service, year).inPercent(MISSING)) {
                    make(service, year);
                }
            }
        }
    }

    private Draw draw(Service service, int year) {
        return seed.about("group-document", service.id(), year);
    }

    private void make(Service service, int year) {
        Draw draw = draw(service, year);
        GroupFeedback feedback = GroupPlan.feedback(service, year, seed);
        Format format = feedback.approval() == Approval.MARKS_LOST
                ? Format.TXT
                : draw.about("format").pick(FORMATS);
        String path = "referansegrupper/" + year + "/referansegruppe-" + year + "-" + service.id();
        Draw fate = draw.about("fate");
        if (fate.inPercent(3)) {
            correct(service, feedback, format, path);
            return;
        }
        if (fate.inPercent(2)) {
            contradict(service, feedback, path);
            return;
        }
        MadeDocument made = document(service, feedback, format, path + format.ending());
        shelf.put(made);
        if (fate.inPercent(2)) {
            shelf.put(new MadeDocument(path + "_kopi" + format.ending(), made.file(), List.of(), List.of()));
        }
    }

    /** A first version that was not approved by mistake, and the corrected one, which says so. */
    private void correct(Service service, GroupFeedback feedback, Format format, String path) {
        Format text = format == Format.PDF ? Format.DOCX : format;
        GroupFeedback first = feedback.with(Approval.NOT_APPROVED, Optional.empty());
        MadeDocument older = document(service, first, text, path + text.ending());
        shelf.put(new MadeDocument(older.path(), older.file(), List.of(), List.of("replaced")));
        String words = "Rettet utgave 14. mars " + (feedback.reportYear() + 1);
        shelf.put(document(
                service, feedback.with(Approval.APPROVED, Optional.of(words)), text, path + "-rettet" + text.ending()));
    }

    /** Two versions, and neither says which it is. */
    private void contradict(Service service, GroupFeedback feedback, String path) {
        Format text = Format.TXT;
        shelf.put(document(service, feedback.with(Approval.APPROVED, Optional.empty()), text, path + text.ending()));
        shelf.put(document(
                service, feedback.with(Approval.NOT_APPROVED, Optional.empty()), text, path + OTHER + text.ending()));
    }

    private static MadeDocument document(Service service, GroupFeedback feedback, Format format, String path) {
        Facts facts = Facts.in(path);
        GroupFacts planted = new GroupFacts(service, feedback, facts);
        boolean older = feedback.reportYear() <= LAST_OLDER;
        if (older) {
            planted.plantOlder();
        } else {
            planted.plantNewer();
        }
        var blocks = older
                ? OlderGroupForm.blocks(service.language(), feedback)
                : NewerGroupForm.blocks(service.language(), feedback);
        return new MadeDocument(
                path, () -> format.file(Notice.around(service.language(), blocks)), facts.rows(), planted.remarks());
    }
}
