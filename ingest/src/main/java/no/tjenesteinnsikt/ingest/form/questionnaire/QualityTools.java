package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The tools for following quality that the leader says are in use. Only a sentence that says so outright counts; wishes,
 * plans and what is missing do not.
 */
final class QualityTools {
    private static final Pattern SENTENCE = Pattern.compile("(?su)[^.!?]+(?:[.!?](?=\\p{L})[^.!?]*)*");
    private static final Pattern IN_USE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:har|bruker|brukar|benytter|nyttar|benyttes|blir brukt|drifter|driftar|driver|driv|gjennomfører|gjennomføres|gjennomførast|blir gjennomført|gjennomført|etablert|anvender)(?!\\p{L})");
    private static final Pattern NOT_IN_USE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ikke|ikkje|ingen|inga|mangler|manglar|uten|utan|planlegger|planlegg|planlagt|ønsker|ønskjer|vil|skal|bør|kan|vurderer|vurdere|under etablering|under arbeid|forutsetning|føresetnad|arbeider med|jobber med|søkt|dersom|hvis)(?!\\p{L})");
    private static final Map<String, Pattern> TOOLS = tools();

    private QualityTools() {}

    private static Map<String, Pattern> tools() {
        Map<String, Pattern> tools = new LinkedHashMap<>();
        tools.put(
                "national_register",
                tool(
                        "nasjonal\\w* (?:medisinsk\\w* )?(?:kvalitets)?register\\w*|nasjonal\\w* (?:medisinsk\\w* )?kvalitetsregist\\w+"));
        tools.put("regional_register", tool("regional\\w* (?:kvalitets)?regist(?:er|re|ret)\\w*"));
        tools.put("local_register", tool("lokal\\w* (?:kvalitets)?regist(?:er|re|ret)\\w*"));
        tools.put("biobank", tool("biobank\\w*"));
        tools.put("prom", tool("PROMs?|pasientrapporterte utfallsmål|pasientrapporterte resultatmål"));
        tools.put("prem", tool("PREMs?|pasienterfaringsundersøkelse\\w*"));
        tools.put("mapping_survey", tool("kartleggingsundersøk\\w+|kartleggingsundersøking\\w*"));
        tools.put("questionnaire", tool("spørreundersøk\\w+|spørjeundersøk\\w+|spørreskjema\\w*|spørjeskjema\\w*"));
        tools.put("audit", tool("klinisk audit|audits?|fagrevisjon\\w*"));
        return tools;
    }

    private static Pattern tool(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words.replace(" ", "\\s+") + ")(?!\\p{L})");
    }

    static List<Row> rows(Content content, FactRows facts) {
        List<Row> rows = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Found sentence : content.findAll(SENTENCE)) {
            if (!IN_USE.matcher(sentence.text()).find()
                    || NOT_IN_USE.matcher(sentence.text()).find()) {
                continue;
            }
            Content own = new Content(content.source(), List.of(sentence.span()));
            TOOLS.forEach((type, pattern) -> own.find(pattern)
                    .filter(f -> !seen.contains(type))
                    .ifPresent(found -> {
                        seen.add(type);
                        rows.add(facts.of(PlanTables.QUALITY_TOOL, found.place())
                                .set("tool_type", type)
                                .build());
                    }));
        }
        return rows;
    }
}
