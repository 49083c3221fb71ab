package no.tjenesteinnsikt.ingest.form.annual;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real LibreOffice, with a profile of its own in a temporary folder. It runs one macro and ends. */
final class LibreOffice {
    private static final int SECONDS = 180;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String DTD = "PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" ";

    private final Path profile;

    LibreOffice(Path profile) {
        this.profile = profile;
    }

    /** Runs statements of StarBasic. */
    void run(String statements) throws IOException, InterruptedException {
        Path basic =
                Files.createDirectories(profile.resolve("user").resolve("basic").resolve("Standard"));
        write(profile.resolve("user").resolve("registrymodifications.xcu"), """
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
                </oor:items>
                """);
        write(basic.resolveSibling("script.xlc"), "<!DOCTYPE library:libraries " + DTD + "\"libraries.dtd\">\n" + """
                <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
                 <library:library library:name="Standard" library:link="false"/>
                </library:libraries>
                """);
        write(basic.resolve("script.xlb"), "<!DOCTYPE library:library " + DTD + "\"library.dtd\">\n" + """
                <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
                 <library:element library:name="Hands"/>
                </library:library>
                """);
        write(
                basic.resolve("Hands.xba"),
                "<!DOCTYPE script:module " + DTD
                        + "\"module.dtd\">\n<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Hands\" script:language=\"StarBasic\">\n"
                        + escaped("Sub Main\n" + statements + "StarDesktop.terminate()\nEnd Sub\n")
                        + "</script:module>\n");
        start();
    }

    private void start() throws IOException, InterruptedException {
        Path log = profile.resolve("log.txt");
        Process process = new ProcessBuilder(
                        program(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "macro:///Standard.Hands.Main")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end within " + SECONDS + " s: " + Files.readString(log));
        }
    }

    private static String program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> List.of("soffice", "libreoffice").stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(
                        () -> new AssertionError(
                                "Cannot find soffice: this test opens the workbooks in LibreOffice. Install libreoffice-calc-nogui (Debian) or LibreOffice."));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, XML + text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
