package ua.zvit.intake.format.raw;

import java.io.IOException;
import ua.zvit.intake.document.Document;

/** Reads files of one kind. */
public interface DocumentReader {
    Document read(byte[] file) throws IOException;
}
