package no.tjenesteinnsikt.dashboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;

/** Answers that were made once, by edition and address. Of many who ask at once, one makes the answer and all wait. */
final class AnswerCache {
    private static final long LARGEST_IN_ALL = 24L << 20;
    private static final int ROOM_FOR_A_KEY = 200;

    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(LARGEST_IN_ALL)
            .weigher((Key key, Answer answer) -> answer.bytes() + key.address().length() * 2 + ROOM_FOR_A_KEY)
            .executor(Runnable::run)
            .build();

    /**
     * What an answer depends on.
     *
     * @param edition the data
     * @param published the published edition of the same dataset, which is another where an older one is shown
     * @param waiting the edition that waits to be published, whose changes a page may show
     * @param datasets the datasets that a page offers, that of the data first
     * @param address the path and its parameters, with the ending of the form that is asked for
     */
    record Key(
            Edition edition,
            Edition published,
            Optional<Edition> waiting,
            List<DatasetName> datasets,
            String address) {}

    /** The kept answer, or a new one, which is kept where it is what was asked for. */
    Answer get(Key key, Supplier<Answer> make) {
        Answer answer = answers.get(key, missing -> make.get());
        if (!answer.isKept()) {
            answers.invalidate(key);
        }
        return answer;
    }
}
