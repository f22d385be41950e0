package ua.zvit.signatures.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import ua.zvit.signatures.pdf.syntax.PackedContent;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/** The metadata of a document (XMP). Whoever adds to a file may tell when and by what program, and nothing else. */
final class DocumentMetadata {

    private static final int LARGEST = 1024 * 1024;
    private static final String TOUCHED =
            "xmp:ModifyDate|xmp:MetadataDate|xmp:CreatorTool|xmpMM:InstanceID|pdf:Producer";
    private static final Pattern ELEMENT = Pattern.compile("<(" + TOUCHED + ")(?:\\s*/>|>[^<]{0,1000}</\\1>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s(?:" + TOUCHED + ")=(?:\"[^\"<]*\"|'[^'<]*')");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private DocumentMetadata() {}

    static boolean agree(PdfValue first, PdfValue second) {
        if (!(first instanceof Stream earlier) || !(second instanceof Stream later)) {
            return first.equals(second);
        }
        try {
            byte[] before = PackedContent.unpack(earlier);
            byte[] after = PackedContent.unpack(later);
            return before.length <= LARGEST
                    && after.length <= LARGEST
                    && later.dict().isNamed("Type", "Metadata")
                    && essence(before).equals(essence(after));
        } catch (PdfFault unreadable) {
            return earlier.equals(later);
        }
    }

    private static String essence(byte[] xmp) {
        String text = new String(xmp, StandardCharsets.UTF_8);
        text = ATTRIBUTE.matcher(ELEMENT.matcher(text).replaceAll("")).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").replace("> <", "><").strip();
    }
}
