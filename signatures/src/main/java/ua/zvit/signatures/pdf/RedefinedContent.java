package ua.zvit.signatures.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks into the cross-reference tables for objects of the signed revision that were given a new body later. The
 * comparison of object trees stops at a certain depth; whoever nests content deeper than that still has to redefine a
 * stream, a font or a set of resources, and signing software never does.
 */
final class RedefinedContent {

    private static final Set<String> CONTENT_TYPES =
            Set.of("Font", "FontDescriptor", "XObject", "ExtGState", "Encoding", "Pattern", "Pages");
    private static final List<COSName> RESOURCE_KEYS =
            List.of(COSName.FONT, COSName.XOBJECT, COSName.EXT_G_STATE, COSName.COLORSPACE, COSName.PATTERN);

    private static final Set<COSName> PLAIN_STREAM_KEYS = Set.of(COSName.LENGTH, COSName.FILTER);

    private final COSDocument finished;
    private final COSBase formResources;

    RedefinedContent(PDDocument finished) {
        this.finished = finished.getDocument();
        COSDictionary form = finished.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        this.formResources = form == null ? null : form.getDictionaryObject(COSName.DR);
    }

    boolean existsSince(PDDocument signed) {
        Map<COSObjectKey, Long> later = finished.getXrefTable();
        COSDocument earlier = signed.getDocument();
        return earlier.getXrefTable().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(later.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .filter(key -> isContent(finished.getObjectFromPool(key).getObject()))
                .anyMatch(key -> !sameStream(
                        earlier.getObjectFromPool(key).getObject(),
                        finished.getObjectFromPool(key).getObject()));
    }

    /** Software that adds to a file may write an untouched stream once more. */
    private static boolean sameStream(COSBase earlier, COSBase later) {
        if (!(earlier instanceof COSStream first)
                || !(later instanceof COSStream second)
                || !PLAIN_STREAM_KEYS.containsAll(second.keySet())) {
            return false;
        }
        try (InputStream before = first.createRawInputStream();
                InputStream after = second.createRawInputStream()) {
            return Arrays.equals(before.readAllBytes(), after.readAllBytes())
                    && Objects.equals(first.getItem(COSName.FILTER), second.getItem(COSName.FILTER));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isContent(COSBase object) {
        if (!(object instanceof COSDictionary dictionary) || object == formResources) {
            return false;
        }
        String type = dictionary.getNameAsString(COSName.TYPE);
        if (object instanceof COSStream) {
            return !Set.of("Metadata", "XRef", "ObjStm").contains(String.valueOf(type));
        }
        return type == null ? RESOURCE_KEYS.stream().anyMatch(dictionary::containsKey) : CONTENT_TYPES.contains(type);
    }
}
