package ua.zvit.printing.office.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.OfficeText;
import ua.zvit.printing.office.TableBuilder;

/**
 * The report as an OpenDocument text (ISO/IEC 26300) to work on: real styles, one table whose head repeats on every
 * page. Written from the data directly, for the document is one table and some lines.
 */
public final class OdtExport {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private OdtExport() {}

    public static byte[] of(PrintedReport report, FormDescriptor form, Edition edition) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            part(zip, "META-INF/manifest.xml", resource("manifest.xml"));
            part(zip, "styles.xml", styles(report, form));
            part(zip, "content.xml", new OdtContent(report, form, edition).bytes());
            part(
                    zip,
                    "meta.xml",
                    OdtMeta.of(
                            OfficeText.of(report, form), edition.properties(TableBuilder.table(report, form), false)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The document cannot be written", e);
        }
        return file.toByteArray();
    }

    private static byte[] styles(PrintedReport report, FormDescriptor form) throws IOException {
        boolean landscape = form.orientation() == FormDescriptor.Orientation.LANDSCAPE;
        int points = TableBuilder.table(report, form).pointSize();
        return new String(resource("styles.xml"), StandardCharsets.UTF_8)
                .replace("@width@", landscape ? "297" : "210")
                .replace("@height@", landscape ? "210" : "297")
                .replace("@orientation@", landscape ? "landscape" : "portrait")
                .replace("@text@", Integer.toString(OfficeText.textWidth(form)))
                .replace("@size@", Integer.toString(points))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The type comes first and uncompressed, so that programs can tell it from the first bytes. */
    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = OdtExport.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
