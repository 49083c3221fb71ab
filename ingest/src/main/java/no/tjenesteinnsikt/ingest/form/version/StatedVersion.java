package no.tjenesteinnsikt.ingest.form.version;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which version a document says that it is, in lines that say nothing else.
 *
 * @param standing whether it calls itself a corrected version
 * @param number the number of the version
 * @param date the latest date that it gives for itself
 */
public record StatedVersion(Standing standing, Optional<Integer> number, Optional<LocalDate> date) {
    /** A document that says nothing of its version. */
    public static final StatedVersion NONE = new StatedVersion(Standing.NOT_STATED, Optional.empty(), Optional.empty());

    private static final int FIRST = 1;

    /** What a document calls itself. */
    public enum Standing {
        /** Corrected or revised, or of a number above one. */
        CORRECTED,
        NOT_STATED
    }

    public StatedVersion {
        if (number.filter(n -> n > FIRST).isPresent()) {
            standing = Standing.CORRECTED;
        }
    }

    /**
     * Whether this version is certainly newer than the other: all that both state and that differs says so. Where
     * number, date and standing contradict each other, neither is newer.
     */
    public boolean isNewerThan(StatedVersion other) {
        int byNumber = sign(number, other.number);
        int byDate = sign(date, other.date);
        int byStanding = Integer.compare(rank(), other.rank());
        boolean newer = byNumber > 0 || byDate > 0 || byStanding > 0;
        return newer && byNumber >= 0 && byDate >= 0 && byStanding >= 0;
    }

    private int rank() {
        return standing == Standing.CORRECTED ? 1 : 0;
    }

    private static <T extends Comparable<? super T>> int sign(Optional<T> mine, Optional<T> theirs) {
        return mine.isPresent() && theirs.isPresent()
                ? Integer.signum(mine.get().compareTo(theirs.get()))
                : 0;
    }
}
