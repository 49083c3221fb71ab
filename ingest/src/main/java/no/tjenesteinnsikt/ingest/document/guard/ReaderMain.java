package no.tjenesteinnsikt.ingest.document.guard;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * The main of the process that reads dangerous formats. It reads one document after the other from its standard input:
 * format, length, bytes. It ends when its input does, that is, at the latest when the ingest is gone.
 */
public final class ReaderMain {
    private ReaderMain() {}

    /** Answers until there are no more documents. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        while (true) {
            BinaryFormat format;
            try {
                format = BinaryFormat.valueOf(in.readUTF());
            } catch (EOFException e) {
                return;
            }
            answer(format, in.readNBytes(in.readInt()), new ContentWriter(out));
        }
    }

    private static void answer(BinaryFormat format, byte[] content, ContentWriter out) throws IOException {
        try {
            Content read = format.reader().read(content);
            out.write(read);
        } catch (UnreadableException e) {
            out.write(e);
        } catch (StackOverflowError e) {
            out.write(UnreadableException.tooDeep(e));
        }
    }
}
