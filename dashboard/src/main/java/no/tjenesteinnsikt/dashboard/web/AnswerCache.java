package no.tjenesteinnsikt.dashboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;

/** Answers that were made once, by edition and address. Of many who ask at once, one makes the answer and all wait. */
final class AnswerCache {
    private static final long LARGEST_IN_ALL = 40L << 20;
    private static final int ROOM_FOR_A_KEY = 200;

    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(LARGEST_IN_ALL)
            .weigher((Key key, Answer answer) -> answer.bytes() + key.address().length() * 2 + ROOM_FOR_A_KEY)
            .executor(Runnable::run)
            .build();
    private final Map<Key, CompletableFuture<Answer>> making = new ConcurrentHashMap<>();

    /**
     * What an answer depends on.
     *
     * @param edition the data
     * @param published the published edition of the same dataset, which is another where an older one is shown
     * @param waiting the edition that waits to be published, whose changes a page may show
     * @param datasets the datasets that a page offers, that of the data first
     * @param state {@link DatasetFolder#state} of the dataset: the editions that are held, and its rule about small numbers
     * @param address the path and its parameters, with the ending of the form that is asked for
     */
    record Key(
            Edition edition,
            Edition published,
            Optional<Edition> waiting,
            List<DatasetName> datasets,
            String state,
            String address) {}

    /**
     * The kept answer, or a new one, which is kept where it is what was asked for. Nothing is locked while it is made: who
     * asks for another answer does not wait for this one.
     */
    Answer get(Key key, Supplier<Answer> make) {
        Answer kept = answers.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        CompletableFuture<Answer> ours = new CompletableFuture<>();
        CompletableFuture<Answer> theirs = making.putIfAbsent(key, ours);
        return theirs == null ? made(key, make, ours) : awaited(theirs);
    }

    private Answer made(Key key, Supplier<Answer> make, CompletableFuture<Answer> waiting) {
        try {
            // Who looked before it was kept, and came here after, finds it now.
            Answer kept = answers.getIfPresent(key);
            Answer answer = kept == null ? make.get() : kept;
            if (answer.isKept()) {
                answers.put(key, answer);
            }
            waiting.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            waiting.completeExceptionally(e);
            throw e;
        } finally {
            making.remove(key);
        }
    }

    /** What kept the other from making it is what keeps us from having it. */
    private static Answer awaited(CompletableFuture<Answer> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
