package no.tjenesteinnsikt.dashboard.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front-end files in the jar: the vendored ones are those of the recipe, and none fetches anything from elsewhere. */
class VendoredAssetsTest {
    private static final String HASHES = "assets.sha256";

    /** What makes a browser fetch from another machine, or ask for a source map. */
    private static final Pattern FETCHED = Pattern.compile(
            "url\\(\\s*['\"]?(?:https?:)?//"
                    + "|@import\\s+(?:url\\(\\s*)?['\"]?(?:https?:)?//"
                    + "|(?:from|import)\\s*\\(?\\s*['\"`](?:https?:)?//"
                    + "|(?:fetch|importScripts|WebSocket|EventSource|Worker)\\(\\s*['\"`](?:https?:|wss?:)?//"
                    + "|(?:src|href)\\s*=\\s*['\"](?:https?:)?//"
                    + "|sourceMappingURL",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RELATIVE =
            Pattern.compile("from '(\\.[^']+)'|url\\('(\\.\\.?/[^']+)'\\)", Pattern.CASE_INSENSITIVE);

    @Test
    void eachVendoredFileIsTheOneThatTheRecipeWrote() {
        Path vendor = staticFiles().resolve("vendor");
        Map<String, String> actual = new TreeMap<>();
        filesUnder(vendor).stream()
                .filter(file -> !file.endsWith(HASHES))
                .forEach(file -> actual.put(vendor.relativize(file).toString(), sha256(file)));

        assertThat(actual)
                .as("build again in src/main/frontend, do not edit vendored files by hand")
                .isNotEmpty()
                .isEqualTo(listedIn(vendor.resolve(HASHES)));
    }

    @Test
    void eachVendoredLibraryHasItsLicenceBesideIt() {
        assertThat(listedIn(staticFiles().resolve("vendor").resolve(HASHES)))
                .containsKeys(
                        "codemirror.LICENSE.txt",
                        "designsystemet.LICENSE.txt",
                        "echarts.LICENSE.txt",
                        "echarts.NOTICE.txt",
                        "inter.LICENSE.txt",
                        "tslib.LICENSE.txt",
                        "zrender.LICENSE.txt");
    }

    @Test
    void noFileFetchesFromAnotherMachine() {
        assertThat(scriptsAndStyles())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(fetchedBy(read(file))).as(file.toString()).isEmpty());
    }

    @Test
    void whatAFileRefersToIsThere() {
        Path vendor = staticFiles().resolve("vendor");
        List<Path> targets = scriptsAndStyles().stream()
                .filter(file -> !file.startsWith(vendor))
                .flatMap(VendoredAssetsTest::targetsOf)
                .toList();

        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target).exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@font-face { src: url(https://fonts.example.org/inter.woff2) }",
                "@import \"//cdn.example.org/all.css\";",
                "import { init } from 'https://cdn.example.org/echarts.js';",
                "await import(\"https://cdn.example.org/echarts.js\")",
                "fetch(`https://api.example.org/`)",
                "//# sourceMappingURL=echarts.js.map"
            })
    void aFileThatWouldFetchIsFound(String content) {
        assertThat(fetchedBy(content)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createElementNS('http://www.w3.org/2000/svg', name)",
                "mask: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E\")",
                "import { text } from './text.js';"
            })
    void aNamespaceAndAFileOfOurOwnAreNoFetch(String content) {
        assertThat(fetchedBy(content)).isEmpty();
    }

    private static List<String> fetchedBy(String content) {
        return FETCHED.matcher(content).results().map(MatchResult::group).toList();
    }

    private static Stream<Path> targetsOf(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return RELATIVE.matcher(read(file))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(target -> folder.resolve(target).normalize());
    }

    private static List<Path> scriptsAndStyles() {
        return filesUnder(staticFiles()).stream()
                .filter(file -> file.toString().matches(".*\\.(css|js|svg)"))
                .toList();
    }

    private static Map<String, String> listedIn(Path list) {
        Map<String, String> hashes = new TreeMap<>();
        read(list).lines().map(line -> line.split("  ", 2)).forEach(parts -> hashes.put(parts[1], parts[0]));
        return hashes;
    }

    private static Path staticFiles() {
        try {
            return Path.of(Objects.requireNonNull(VendoredAssetsTest.class.getResource("/static"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot find the static files", e);
        }
    }

    private static List<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot hash " + file, e);
        }
    }
}
