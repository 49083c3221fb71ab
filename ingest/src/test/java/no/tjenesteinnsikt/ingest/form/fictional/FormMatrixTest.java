package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in every language, medium and with every defect: the same facts, or unknown with a finding. */
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

        FormFacts read(Language language, Medium medium, Defect defect) {
            String text = defect.applied(medium.render(blocks.apply(language)));
            return FormFacts.of(medium.file(text));
        }
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Form form : Form.values()) {
            for (Language language : Language.values()) {
                for (Medium medium : Medium.values()) {
                    for (Defect defect : Defect.values()) {
                        cells.add(Arguments.of(form, language, medium, defect));
                    }
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("cells")
    void everyCellGivesTheFactsOfTheWholeDocument(Form form, Language language, Medium medium, Defect defect) {
        FormFacts whole = form.read(language, Medium.TEXT, Defect.NONE);
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
