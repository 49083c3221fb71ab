package no.tjenesteinnsikt.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.ZipMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found below a path: files, members of archives, and why some of them are not even read. */
class SourceContentsTest {
    @TempDir
    Path folder;

    @Test
    void aMemberOfAnArchiveIsASourceOfItsOwn() throws IOException {
        write(
                "rapporter.zip",
                ZipMade.empty()
                        .with("b/to.txt", "to")
                        .with("a.txt", "en")
                        .with("b/", "")
                        .with("__MACOSX/a.txt", "x")
                        .with(".skjult", "x")
                        .with("source.yaml", "x")
                        .bytes());

        assertThat(found()).containsExactly("rapporter.zip/a.txt: en", "rapporter.zip/b/to.txt: to");
    }

    @Test
    void anOfficeDocumentIsNoArchive() throws IOException {
        write("brev.docx", DocxMade.of("Hei").bytes());

        assertThat(found()).singleElement().asString().startsWith("brev.docx: PK");
    }

    @Test
    void namesOfMembersInOldEncodingsAreReadAsWindowsWritesThem() throws IOException {
        byte[] zip = ZipMade.empty().with("ooo.txt", "en").bytes();
        for (int i = 0; i + 3 < zip.length; i++) {
            if (zip[i] == 'o' && zip[i + 1] == 'o' && zip[i + 2] == 'o') {
                zip[i + 1] = (byte) 0x9B; // ø in code page 850
            }
        }
        for (int i = 0; i + 4 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 7 : 9)] &= ~8;
            }
        }
        write("gammel.zip", zip);

        assertThat(found()).containsExactly("gammel.zip/oøo.txt: en");
    }

    @Test
    void aPathThatLeadsOutIsRefusedAndTheOthersAreRead() throws IOException {
        write(
                "ond.zip",
                ZipMade.empty()
                        .with("../../ut.txt", "x")
                        .with("C:\\ut.txt", "x")
                        .with("/ut.txt", "x")
                        .with("god.txt", "en")
                        .bytes());

        assertThat(found())
                .containsExactly(
                        "ond.zip/../../ut.txt: path_outside: har en sti som leder ut av arkivet",
                        "ond.zip//ut.txt: path_outside: har en sti som leder ut av arkivet",
                        "ond.zip/C:/ut.txt: path_outside: har en sti som leder ut av arkivet",
                        "ond.zip/god.txt: en");
    }

    @Test
    void aBombIsRefusedByWhatItSaysAndByWhatComesOutOfIt() throws IOException {
        byte[] bomb =
                ZipMade.empty().with("null.txt", new byte[40 * 1024 * 1024]).bytes();
        write("bombe.zip", bomb);
        int size = indexOf(bomb, new byte[] {'P', 'K', 1, 2}) + 24;
        bomb[size] = 100;
        bomb[size + 1] = 0;
        bomb[size + 2] = 0;
        bomb[size + 3] = 0;
        write("løgn.zip", bomb);

        assertThat(found()).hasSize(2).allMatch(text -> text.contains(": zip_bomb: ") || text.contains(": damaged: "));
    }

    @Test
    void anArchiveWithAPasswordIsRefused() throws IOException {
        byte[] zip = ZipMade.empty().with("a.txt", "en").bytes();
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        write("låst.zip", zip);

        assertThat(found()).containsExactly("låst.zip: encrypted: er beskyttet med passord eller kryptert");
    }

    @Test
    void aDamagedAndAnEmptyArchiveAreRefused() throws IOException {
        byte[] zip = ZipMade.empty().with("a.txt", "en").bytes();
        write("halv.zip", Arrays.copyOf(zip, zip.length - 10));
        write("tom.zip", ZipMade.empty().bytes());

        assertThat(found())
                .anyMatch(text -> text.startsWith("halv.zip: PK"))
                .contains("tom.zip: empty_file: er et tomt arkiv");
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedBeforeItIsRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("stor.txt").toFile(), "rw")) {
            file.setLength(2L * 1024 * 1024 * 1024);
        }

        assertThat(found())
                .containsExactly("stor.txt: file_too_large: er for stor: 2147483648 byte, grensen er 67108864");
    }

    @Test
    void linksAreFollowedOnlyWhereTheUserNamesThem() throws IOException {
        Path outside =
                Files.writeString(Files.createDirectory(folder.resolve("ute")).resolve("u.txt"), "ute");
        Path inside = Files.createDirectory(folder.resolve("inne"));
        Files.writeString(inside.resolve("fil.txt"), "inne");
        Files.createSymbolicLink(inside.resolve("lenke.txt"), outside);
        Files.createSymbolicLink(inside.resolve("samme.txt"), inside.resolve("fil.txt"));
        Files.createSymbolicLink(inside.resolve("mappe"), folder.resolve("ute"));
        Files.createSymbolicLink(inside.resolve("borte.txt"), folder.resolve("finnes-ikke"));

        assertThat(found(inside))
                .containsExactly(
                        "borte.txt: link_outside: er en lenke som leder ut av mappen",
                        "fil.txt: inne",
                        "lenke.txt: link_outside: er en lenke som leder ut av mappen",
                        "mappe: link_outside: er en lenke som leder ut av mappen");
        assertThat(found(inside.resolve("lenke.txt"))).containsExactly("lenke.txt: ute");
    }

    @Test
    void devicesAreNotRead() {
        assertThat(found(Path.of("/dev/zero")))
                .containsExactly("zero: not_a_file: er ingen vanlig fil, men en enhet eller et rør");
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static int indexOf(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    private List<String> found() {
        return found(folder);
    }

    private static List<String> found(Path path) {
        List<String> found = new ArrayList<>();
        for (SourceFile file : SourceFiles.find(List.of(path), Origin.ADDED)) {
            SourceContents.of(file, new SourceContents.Receiver() {
                @Override
                public void read(SourceFile part, byte[] content) {
                    found.add(part.name() + ": " + new String(content, StandardCharsets.UTF_8));
                }

                @Override
                public void refused(SourceFile part, long bytes, UnreadableException why) {
                    found.add(part.name() + ": " + why.getMessage());
                }
            });
        }
        return found;
    }
}
