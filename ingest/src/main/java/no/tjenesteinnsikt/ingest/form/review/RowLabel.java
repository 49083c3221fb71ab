package no.tjenesteinnsikt.ingest.form.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * How a row of the appendix is called.
 *
 * @param id {@code age_years}, {@code fte} or the criterion's id
 * @param title for messages
 * @param spellings letters and digits only, lower case, as the appendix or the summary table of the report has them
 */
record RowLabel(String id, String title, List<String> spellings) {
    static final String AGE = "age_years";
    static final String FTE = "fte";

    static final List<RowLabel> ALL = List.of(
            row(AGE, "Antall år etablert", "Antall år etablert (godkjenningsår minus 1 år ifm etablering)"),
            row(FTE, "Antall årsverk"),
            row(
                    "description_adequate",
                    "Dekkende beskrivelse av oppdraget?",
                    "Har tjenesten en dekkende beskrivelse av oppdraget?"),
            row("mandate_unchanged", "Er oppdraget det samme som ved godkjenning?"),
            row("mandate_delimited", "Er oppdraget avgrenset ift innhold og målgruppe"),
            row("responsibility_clarified", "Er det utført ansvarsavklaring ift andre tjenester?"),
            row("spreads_competence", "Driver tjenesten kompetansespredning?"),
            row("does_research", "Driver tjenesten forskningsaktivitet?"),
            row("in_research_networks", "Deltar tjenesten i forskningsnettverk?"),
            row(
                    "spreading_plan_as_intended",
                    "Er kompetanseplan utarbeidet i tråd med intensjonen?",
                    "Er kompetanseplanen utarbeidet i tråd med intensjonen?"),
            row("outcome_goals_set", "Er det fastsatt resultatmål for tjenesten?"),
            row(
                    "outcome_goal_date_set",
                    "Er det fastsatt når resultatmålet skal være oppfylt?",
                    "Er det fastsatt når resultatmål for tjenesten skal være innfridd?"),
            row("outcome_documentation_system", "Har tjenesten et system for å dokumentere resultatoppnåelse?"),
            row("outcome_goals_met", "Er resultatmålet for tjenesten oppfylt?"),
            row("effect_documented", "Er det dokumentert effekt av tjenestens virksomhet?"),
            row("regional_continuation_measures", "Rapporterer tjenesten om tiltak for regional videreføring?"),
            row(
                    "field_still_weak",
                    "Er fagområdet fortsatt dokumentert kompetansesvakt?",
                    "Er det dokumentert at fagområdet fortsatt er kompetansesvakt?"),
            row("time_limited_plan", "Har tjenesten en tidsavgrenset plan for ferdigstillelse?"),
            row("reference_group_functions", "Synes referansegruppen å fungere etter intensjonen?"),
            row(
                    "annual_report_approved",
                    "Godkj. årsrapport REF.GRUPPE",
                    "Har referansegruppen godkjent årsrapport for tjenesten?"));

    RowLabel {
        spellings = List.copyOf(spellings);
    }

    boolean isAnswer() {
        return !id.equals(AGE) && !id.equals(FTE);
    }

    /** How many slips of the pen a spelling may have: one in eight characters. Far fewer than part any two labels. */
    static int tolerance(String spelling) {
        return Math.max(1, spelling.length() / 8);
    }

    /** Letters and digits in lower case, composed; the same in every locale. */
    static String normalised(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        // Every line of every document comes here, so no stream of its characters is made.
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int character = lower.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                kept.appendCodePoint(character);
            }
        }
        return kept.toString();
    }

    private static RowLabel row(String id, String... spellings) {
        List<String> normalised =
                List.of(spellings).stream().map(RowLabel::normalised).toList();
        return new RowLabel(id, spellings[0], normalised);
    }
}
