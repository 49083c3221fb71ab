package no.tjenesteinnsikt.dashboard.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.ShownText;
import no.tjenesteinnsikt.dashboard.read.SourceText;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The texts of PDF, Word and Excel documents, opened as an ingest opens them: by a process of its own, within the same
 * limits. Other documents are left to the reader of plain texts. The texts shown last are kept.
 */
final class OpenedSourceText implements SourceText, AutoCloseable {
    private static final int KEPT = 8;

    private final SourceText plain;
    private final DocumentOpener opener = new DocumentOpener();
    private final Cache<String, Optional<ShownText>> texts =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    OpenedSourceText(SourceText plain) {
        this.plain = plain;
    }

    @Override
    public Optional<ShownText> text(PublishedData data, Row document) {
        if (document.text("media_type").startsWith("text/")) {
            return plain.text(data, document);
        }
        if (!document.text("text_access").equals("public")
                || document.text("status").equals("rejected")
                || !document.text("sha256").matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        Path file = data.folder().sources().resolve(document.text("sha256"));
        return texts.get(document.text("sha256"), key -> open(file, document.text("file_name")));
    }

    private Optional<ShownText> open(Path file, String name) {
        try {
            return text(opened(Files.readAllBytes(file), name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process opens one document at a time. */
    private synchronized Opened opened(byte[] content, String name) {
        return opener.open(content, name);
    }

    private static Optional<ShownText> text(Opened opened) {
        List<TextDocument> documents = List.of();
        if (opened instanceof Opened.Text text) {
            documents = List.of(text.document());
        } else if (opened instanceof Opened.Book book) {
            documents = book.sheets();
        }
        return documents.isEmpty() ? Optional.empty() : Optional.of(LocatedText.of(documents));
    }

    @Override
    public synchronized void close() {
        opener.close();
    }
}
