package no.tjenesteinnsikt.dashboard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.service.NarrowingBar;
import no.tjenesteinnsikt.ingest.lake.DatasetName;

/**
 * What stands around every page.
 *
 * @param texts the words
 * @param title the page's title
 * @param choice the dataset and the edition that are shown
 * @param navigation the pages in groups
 * @param narrowing what the services are narrowed to
 * @param languages the same page in each language; empty where that is not known
 * @param twins where the page's data twins are, without their ending
 * @param query the parameters of the address with their question mark, empty where there are none
 * @param statics the path before each style sheet's and script's own
 */
public record Layout(
        Texts texts,
        String title,
        Choice choice,
        List<Group> navigation,
        Narrowed narrowing,
        List<Tongue> languages,
        String twins,
        String query,
        String statics) {
    public Layout {
        navigation = List.copyOf(navigation);
        languages = List.copyOf(languages);
    }

    /**
     * An entry of a list of links.
     *
     * @param address where it leads
     * @param label what it says
     * @param current the value of {@code aria-current}, empty where the page is another
     */
    public record Entry(String address, String label, String current) {}

    /**
     * What the services are narrowed to.
     *
     * @param bar what the page says of it
     * @param page the page's address without it, for the form
     * @param clear the page's address that shows everything
     * @param chips for each chip the page's address without it
     */
    public record Narrowed(NarrowingBar bar, String page, String clear, List<Entry> chips) {
        static final Narrowed NONE = new Narrowed(new NarrowingBar(List.of(), "", "", List.of()), "", "", List.of());

        public Narrowed {
            chips = List.copyOf(chips);
        }

        static Narrowed of(PageRequest request, Route route) {
            if (request.whole().smallNumbers().isPresent()) {
                return NONE;
            }
            NarrowingBar bar = route.reach() == Route.Reach.WHOLE
                    ? NarrowingBar.beside(request.whole(), request.texts(), request.narrowing())
                    : NarrowingBar.of(request.whole(), request.texts(), request.narrowing());
            String page = request.addressWith(Map.of(Scope.NARROWING, ""));
            String clear = page + (page.contains("?") ? "&" : "?") + Scope.NARROWING + "=";
            return new Narrowed(
                    bar,
                    page,
                    clear,
                    bar.chips().stream()
                            .map(chip -> new Entry(clear + chip.without(), chip.label(), ""))
                            .toList());
        }
    }

    /**
     * The page in a language.
     *
     * @param address the same page, dataset, edition and narrowing in that language
     * @param code the language's code
     * @param label the language's own name
     * @param current whether the page is shown in it
     */
    public record Tongue(String address, String code, String label, boolean current) {
        static List<Tongue> of(PageRequest request) {
            return Arrays.stream(Language.values())
                    .map(language -> new Tongue(
                            request.addressWith(Map.of(Scope.LANGUAGE, language.code())),
                            language.code(),
                            language.label(),
                            language == request.texts().language()))
                    .toList();
        }
    }

    /**
     * A group of the navigation.
     *
     * @param entry the group itself, which leads to its first page
     * @param pages its pages
     */
    public record Group(Entry entry, List<Entry> pages) {
        public Group {
            pages = List.copyOf(pages);
        }
    }

    /**
     * The dataset and the edition that are shown, and how to come to others.
     *
     * @param dataset the dataset's name as readers know it, empty where none is shown
     * @param edition the edition's snapshot
     * @param permanent the address of this page that shows the same numbers for as long as the edition is kept
     * @param others the datasets that can be shown; empty where there is one only
     * @param newer the edition that is published now; empty where it is the one that is shown
     * @param toNewer the address of this page with that edition
     * @param warning what has to be said of everything on the page, empty where nothing has
     */
    public record Choice(
            String dataset,
            String edition,
            String permanent,
            List<Entry> others,
            String newer,
            String toNewer,
            String warning) {
        static final Choice NONE = new Choice("", "", "", List.of(), "", "", "");

        public Choice {
            others = List.copyOf(others);
        }

        static Choice of(PageRequest request, String samePage, Datasets datasets) {
            PublishedData data = request.data();
            String published = datasets.current(data.folder()).edition().snapshot();
            String edition = data.edition().snapshot();
            Texts texts = request.texts();
            return new Choice(
                    title(data.folder().name(), texts),
                    edition,
                    request.addressWith(Map.of(
                            Scope.DATASET,
                            data.folder().name().value(),
                            Scope.EDITION,
                            data.edition().result())),
                    others(data.folder().name(), samePage, datasets, texts),
                    published.equals(edition) ? "" : published,
                    request.addressWith(
                            Map.of(Scope.DATASET, data.folder().name().value(), Scope.EDITION, "")),
                    warning(data, texts));
        }

        private static String warning(PublishedData data, Texts texts) {
            return Stream.of(
                            Optional.of(texts.get("layout.constructed")).filter(text -> data.isConstructed()),
                            data.smallNumbers()
                                    .map(rule -> texts.get("layout.small_numbers", String.valueOf(rule.below()))))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(". "));
        }

        private static List<Entry> others(DatasetName shown, String samePage, Datasets datasets, Texts texts) {
            List<DatasetName> names = datasets.names();
            return names.size() < 2
                    ? List.of()
                    : names.stream()
                            .map(name -> new Entry(
                                    samePage + "?" + Scope.DATASET + "=" + name,
                                    title(name, texts),
                                    name.equals(shown) ? "true" : ""))
                            .toList();
        }

        private static String title(DatasetName name, Texts texts) {
            return texts.find("layout.dataset." + name).orElse(name.value());
        }
    }
}
