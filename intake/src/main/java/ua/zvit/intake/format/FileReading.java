package ua.zvit.intake.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.format.odf.OdfReader;
import ua.zvit.intake.format.pdf.PdfReader;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.word.DocReader;
import ua.zvit.intake.format.word.DocxReader;

/** Opens a file of any kind that is read. */
public final class FileReading {

    /** @throws UnreadableFileException when it can't be read, with why */
    public Document read(Path file) {
        return read(bytes(file));
    }

    /** @throws UnreadableFileException when there is no such file, or it is too large */
    public byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFileException(Reason.MISSING);
            }
            if (Files.size(file) > Limits.FILE) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UnreadableFileException(Reason.MISSING, broken);
        }
    }

    /** @throws UnreadableFileException when it can't be read, with why */
    public Document read(byte[] file) {
        if (file.length > Limits.FILE) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        FileFormat format = FileFormat.of(file);
        try {
            return withTables(reader(format).read(file));
        } catch (UnreadableFileException told) {
            throw told;
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFileException(Reason.PASSWORD, locked);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        } catch (StackOverflowError deep) {
            throw new UnreadableFileException(Reason.HOSTILE_XML, deep);
        }
    }

    /** A file without any table may have one that was drawn with spaces. */
    private static Document withTables(Document read) {
        boolean tables = read.blocks().stream().anyMatch(Table.class::isInstance);
        return tables ? read : new Document(SpacedTables.in(read.blocks(), new Limits()), read.notes());
    }

    private static DocumentReader reader(FileFormat format) {
        return switch (format) {
            case DOCX -> new DocxReader();
            case XLSX, XLS -> new SheetReader();
            case CSV -> new CsvReader();
            case HTML -> new HtmlReader();
            case ODT, ODS -> new OdfReader();
            case DOC -> new DocReader();
            case PDF -> new PdfReader();
        };
    }
}
