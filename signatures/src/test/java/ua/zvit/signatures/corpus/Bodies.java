package ua.zvit.signatures.corpus;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** Writes objects that PDFBox has read, as text. */
final class Bodies {

    private Bodies() {}

    static String of(COSBase value) {
        if (value instanceof COSObject reference) {
            return reference.getKey().getNumber() + " " + reference.getKey().getGeneration() + " R";
        }
        if (value instanceof COSDictionary dictionary) {
            return dictionary.entrySet().stream()
                    .map(entry -> "/" + entry.getKey().getName() + " " + of(entry.getValue()))
                    .collect(Collectors.joining("\n", "<<", ">>"));
        }
        if (value instanceof COSArray array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(Bodies::of)
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof COSName name) {
            return "/" + name.getName();
        }
        if (value instanceof COSString text) {
            return "<" + text.toHexString() + ">";
        }
        if (value instanceof COSNumber number) {
            return number.floatValue() == number.longValue()
                    ? Long.toString(number.longValue())
                    : Float.toString(number.floatValue());
        }
        return value == null || value instanceof COSNull
                ? "null"
                : value.toString().contains("true") ? "true" : "false";
    }
}
