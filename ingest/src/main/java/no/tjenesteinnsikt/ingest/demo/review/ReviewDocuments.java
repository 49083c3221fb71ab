package no.tjenesteinnsikt.ingest.demo.review;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Format;
import no.tjenesteinnsikt.ingest.demo.written.Notice;

/** The documents of the review of the competence services in 2018. */
public final class ReviewDocuments {
    private static final int MISSING = 5;
    private static final List<Format> FORMATS = List.of(Format.DOCX, Format.DOCX, Format.MD, Format.TXT);

    private final Draw seed;
    private final Shelf shelf;

    public ReviewDocuments(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    /** Makes those of the services that were reviewed. */
    public void make(List<Service> services) {
        List<Assessed> columns = Assessed.all(services, seed);
        shelf.put(new ReviewReport(columns).document());
        shelf.put(ColumnNames.of(columns, seed));
        for (Assessed column : columns) {
            Draw draw = seed.about("questionnaire-document", column.service().id());
            if (!draw.inPercent(MISSING)) {
                shelf.put(questionnaire(column.service(), services, draw.pick(FORMATS)));
            }
        }
    }

    private MadeDocument questionnaire(Service service, List<Service> all, Format format) {
        String path = "gjennomgang-2018/sporreskjema-2018-" + service.id() + format.ending();
        QuestionnairePlan plan = QuestionnairePlan.of(service, all, seed);
        Facts facts = Facts.in(path);
        QuestionnaireFacts planted = new QuestionnaireFacts(service, plan, facts);
        planted.plant();
        return new MadeDocument(
                path,
                () -> format.file(
                        Notice.around(service.language(), QuestionnaireForm.blocks(service.language(), plan.filled()))),
                facts.rows(),
                planted.remarks());
    }
}
