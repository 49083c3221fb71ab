package no.tjenesteinnsikt.analytics.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.Schema;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * What a snapshot consists of, read from its manifest on whatever file system it lies. The manifest's checksum is the
 * snapshot's id, so a copy under another name is the same snapshot, and one with another list of files is not.
 *
 * @param id the snapshot's id, 16 hex digits
 * @param files its files
 */
record SnapshotManifest(String id, LakeFiles files) {
    private static final int ID_DIGITS = 16;

    /**
     * Reads the manifest of a folder.
     *
     * @throws LakeException where there is none, or it is of another schema than this program's
     */
    static SnapshotManifest read(URI folder, Configuration hadoop) {
        Path place = new Path(folder);
        byte[] bytes = bytes(new Path(place, "manifest.json"), hadoop);
        JsonNode manifest = parse(place, bytes);
        requireKnownSchema(place, manifest.path("schema_version").asInt());
        Map<String, List<URI>> files = new HashMap<>();
        for (JsonNode file : manifest.path("files")) {
            files.computeIfAbsent(file.path("table").asText(), table -> new ArrayList<>())
                    .add(new Path(place, file.path("path").asText()).toUri());
        }
        return new SnapshotManifest(idOf(bytes), new LakeFiles(files));
    }

    private static byte[] bytes(Path file, Configuration hadoop) {
        try (FSDataInputStream in = file.getFileSystem(hadoop).open(file)) {
            return ((InputStream) in).readAllBytes();
        } catch (IOException e) {
            throw new LakeException(
                    Reason.NOT_FOUND,
                    "Finner ikke " + file + ": oppgi mappen til en datautgave, slik Spark når den.",
                    e);
        }
    }

    private static JsonNode parse(Path folder, byte[] bytes) {
        try {
            return new JsonMapper().readTree(bytes);
        } catch (IOException e) {
            throw new LakeException(
                    Reason.DAMAGED,
                    "Kan ikke lese manifest.json i " + folder + ": filen er skadet. Hent den på nytt.",
                    e);
        }
    }

    private static void requireKnownSchema(Path folder, int version) {
        if (version != Schema.VERSION) {
            throw new LakeException(
                    Reason.DAMAGED,
                    "Kan ikke lese " + folder + ": datautgaven har skjemaversjon " + version + ", programmet har "
                            + Schema.VERSION + ". Lag datautgaven på nytt med «ingest».");
        }
    }

    private static String idOf(byte[] manifest) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(manifest);
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256 in this Java", e);
        }
    }
}
