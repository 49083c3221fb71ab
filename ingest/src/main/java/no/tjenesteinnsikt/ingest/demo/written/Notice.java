package no.tjenesteinnsikt.ingest.demo.written;

import java.util.ArrayList;
import java.util.List;

/** What every constructed document says of itself. */
public final class Notice {
    public static final String BOKMAAL = "Konstruerte eksempeldata – ikke virkelige tjenester";
    public static final String NYNORSK = "Konstruerte eksempeldata – ikkje verkelege tenester";

    private Notice() {}

    /** The document with the notice first and last. */
    public static List<Block> around(Language language, List<Block> blocks) {
        String words = language.of(BOKMAAL, NYNORSK);
        List<Block> all = new ArrayList<>(List.of(new Block.Guidance(words)));
        all.addAll(blocks);
        return all;
    }
}
