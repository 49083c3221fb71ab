package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form in every language, medium and with every defect: the same facts, or unknown with a finding. Of the slow
 * media, an ordinary build takes the languages by turns; {@code -Dmatrix=all} takes every cell.
 */
class FormMatrixTest {

    private enum Form {
        NEWER(NewerForm::blocks, "reference-group"),
        OLDER(OlderForm::blocks, "reference-group"),
        QUESTIONNAIRES(QuestionnaireForms::blocks, "review-2018-questionnaire");

        @SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
        private final Function<Language, List<Block>> blocks;

        private final String name;

        Form(Function<Language, List<Block>> blocks, String name) {
            this.blocks = blocks;
            this.name = name;
        }

        FormFacts read(Language language, FileKind medium, Defect defect) {
            String text = defect.applied(medium.render(blocks.apply(language)));
            return FormFacts.of(OPENER, medium.file(text));
        }
    }

    private static final boolean ALL = "all".equals(System.getProperty("matrix"));

    private record Whole(Form form, Language language) {}

    private static final DocumentOpener OPENER = new DocumentOpener();
    private static final Map<Whole, FormFacts> WHOLE = new HashMap<>();

    @AfterAll
    static void close() {
        OPENER.close();
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Form form : Form.values()) {
            for (Language language : Language.values()) {
                for (FileKind medium : FileKind.values()) {
                    for (Defect defect : Defect.values()) {
                        boolean even = List.of(Defect.values()).indexOf(defect) % 2 == 0;
                        boolean turn = even == (language == Language.BOKMAAL);
                        if (medium.has(defect) && (turn || ALL || !medium.isSlow())) {
                            cells.add(Arguments.of(form, language, medium, defect));
                        }
                    }
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("cells")
    void everyCellGivesTheFactsOfTheWholeDocument(Form form, Language language, FileKind medium, Defect defect) {
        FormFacts whole = WHOLE.computeIfAbsent(
                new Whole(form, language), key -> form.read(language, FileKind.TEXT, Defect.NONE));
        FormFacts read = form.read(language, medium, defect);

        assertThat(read.form()).isEqualTo(form.name);
        if (form == Form.QUESTIONNAIRES || defect.leavesMarks()) {
            assertThat(read.all()).isEqualTo(whole.all());
            assertThat(read.findings()).isEqualTo(whole.findings());
        } else {
            assertThat(read.column("reference_group", "approved")).containsExactly("unknown");
            assertThat(read.findings()).contains(defect == Defect.MARKS_LOST ? "check_marks_lost" : "check_marks_both");
            assertThat(read.rows("reference_group_answer")).isEqualTo(whole.rows("reference_group_answer"));
        }
    }
}
