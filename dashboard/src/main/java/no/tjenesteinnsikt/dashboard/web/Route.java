package no.tjenesteinnsikt.dashboard.web;

import java.util.function.Function;

/**
 * A page's address and what it answers. Its twins are at the same address with {@code .json} and {@code .csv}.
 *
 * @param path with variable parts in braces
 * @param twinPath the path that {@code .json} and {@code .csv} are put behind
 * @param navigation which entry of the navigation is the page's
 * @param page what it answers
 */
public record Route(String path, String twinPath, String navigation, Function<PageRequest, PageAnswer> page) {

    /** A page whose twins stand behind its own path. */
    public static Route of(String path, String navigation, Function<PageRequest, PageAnswer> page) {
        return new Route(path, path, navigation, page);
    }
}
