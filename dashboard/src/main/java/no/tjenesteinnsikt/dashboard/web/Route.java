package no.tjenesteinnsikt.dashboard.web;

import java.util.function.Function;

/**
 * A page's address and what it answers. Its twins are at the same address with {@code .json} and {@code .csv}.
 *
 * @param path with variable parts in braces
 * @param twinPath the path that {@code .json} and {@code .csv} are put behind
 * @param navigation which entry of the navigation is the page's
 * @param reach what of an edition it shows where a reader has narrowed it
 * @param page what it answers
 */
public record Route(
        String path, String twinPath, String navigation, Reach reach, Function<PageRequest, PageAnswer> page) {

    /** What of an edition a page shows. */
    public enum Reach {
        /** What the reader's narrowing leaves. */
        NARROWED,
        /** Always everything: what is asked there is about the whole edition, or about one thing of it. */
        WHOLE
    }

    /** A page that follows the reader's narrowing, whose twins stand behind its own path. */
    public static Route of(String path, String navigation, Function<PageRequest, PageAnswer> page) {
        return new Route(path, path, navigation, Reach.NARROWED, page);
    }

    /** A page that always shows everything, whose twins stand behind its own path. */
    public static Route whole(String path, String navigation, Function<PageRequest, PageAnswer> page) {
        return new Route(path, path, navigation, Reach.WHOLE, page);
    }
}
