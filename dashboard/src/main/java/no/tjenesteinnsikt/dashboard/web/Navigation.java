package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** The pages that the navigation leads to, in groups; the group's own link leads to its first page. */
final class Navigation {
    private static final List<Group> GROUPS = List.of(
            new Group("overview", List.of(new Page("/", "overview"))),
            new Group("services", List.of(new Page("/tjenester", "services"), new Page("/fagomrader", "fields"))),
            new Group(
                    "assessment",
                    List.of(
                            new Page("/krav", "criteria"),
                            new Page("/utvikling", "development"),
                            new Page("/etterproving", "reconciliation"))),
            new Group(
                    "regions",
                    List.of(
                            new Page("/helseregioner", "regions"),
                            new Page("/helseregioner/sammenlign", "compare"),
                            new Page("/tilgang", "access"))),
            new Group(
                    "reporting",
                    List.of(
                            new Page("/rapportering", "reporting"),
                            new Page("/referansegrupper", "groups"),
                            new Page("/oppfolging", "followup"),
                            new Page("/skjema", "forms"))),
            new Group(
                    "data",
                    List.of(
                            new Page("/indikatorer", "indicators"),
                            new Page("/sporringer", "queries"),
                            new Page("/merknader", "findings"),
                            new Page("/utgaver", "editions"),
                            new Page("/om", "about"))));

    private record Page(String address, String name) {}

    private record Group(String name, List<Page> pages) {}

    private Navigation() {}

    /** The addresses of all pages, the front page first. */
    static List<String> addresses() {
        return pages().map(Page::address).toList();
    }

    /** The address of a page by its name, that of the front page where there is none of that name. */
    static String address(String name) {
        return pages().filter(page -> page.name().equals(name))
                .map(Page::address)
                .findFirst()
                .orElse("/");
    }

    /** The groups as a reader sees them. */
    static List<Layout.Group> groups(Texts texts, String current) {
        return GROUPS.stream().map(group -> group(group, texts, current)).toList();
    }

    private static Layout.Group group(Group group, Texts texts, String current) {
        boolean holds = group.pages().stream().anyMatch(page -> page.name().equals(current));
        List<Layout.Entry> entries = group.pages().stream()
                .map(page -> new Layout.Entry(
                        page.address(),
                        texts.get("layout.nav." + page.name()),
                        page.name().equals(current) ? "page" : ""))
                .toList();
        return new Layout.Group(
                new Layout.Entry(
                        group.pages().get(0).address(),
                        texts.get("layout.group." + group.name()),
                        holds ? current(entries) : ""),
                entries);
    }

    /** A group of one page is the page itself. */
    private static String current(List<Layout.Entry> entries) {
        return entries.size() == 1 ? "page" : "true";
    }

    private static Stream<Page> pages() {
        return GROUPS.stream().flatMap(group -> group.pages().stream());
    }
}
