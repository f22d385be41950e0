package ua.zvit.signatures.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
    private static final Pattern SIMPLE = Pattern.compile("<((?!rdf:)\\w[\\w:.-]*+)>([^<]*+)</\\1>\\s*");
    private static final Pattern DESCRIPTION = Pattern.compile("<rdf:Description\\b([^<>]*+)>");
    private static final Pattern PROPERTY = Pattern.compile("\\s([\\w:.-]++)=(\"[^\"<]*+\"|'[^'<]*+')");
    private static final Pattern TOOLKIT = Pattern.compile("\\sx:xmptk=(?:\"[^\"<]*+\"|'[^'<]*+')");
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

    /** What is said, however it is spelt: a simple property may be an element or an attribute, in any order. */
    private static List<Object> essence(byte[] xmp) {
        String text = new String(xmp, StandardCharsets.UTF_8);
        text = ATTRIBUTE.matcher(ELEMENT.matcher(text).replaceAll("")).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ").replace("> <", "><").strip();
        Set<String> said = new TreeSet<>();
        String rest = taken(SIMPLE, text, said);
        Matcher descriptions = DESCRIPTION.matcher(rest);
        StringBuilder frame = new StringBuilder();
        while (descriptions.find()) {
            String left = taken(PROPERTY, descriptions.group(1), said).replace("/", "");
            descriptions.appendReplacement(frame, Matcher.quoteReplacement("<rdf:Description" + left.strip() + ">"));
        }
        descriptions.appendTail(frame);
        String bare = TOOLKIT.matcher(frame.toString().replace("</rdf:Description>", ""))
                .replaceAll("");
        return List.of(said, BLANKS.matcher(bare).replaceAll(" "));
    }

    private static String taken(Pattern pattern, String text, Set<String> said) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String value = found.group(2);
            boolean quoted = value.startsWith("\"") || value.startsWith("'");
            said.add(found.group(1) + "=" + (quoted ? value.substring(1, value.length() - 1) : value));
        }
        return found.replaceAll("");
    }
}
