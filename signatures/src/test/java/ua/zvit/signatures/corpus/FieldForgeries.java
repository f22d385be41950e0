package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is done to fields, annotations and the signature's own dictionary. */
final class FieldForgeries {

    private static final String OVER = "/Rect [60 680 300 720]";

    private final Target target;
    private final List<Attack> attacks = new ArrayList<>();

    FieldForgeries(Target target) {
        this.target = target;
    }

    List<Attack> all() {
        annotations();
        signedField();
        form();
        signatureValue();
        wrapped();
        return attacks;
    }

    private void add(String kind, String name, byte[] file) {
        attacks.add(Attack.forged(kind, target.name + ": " + name, file));
    }

    /** An annotation laid on the page. */
    private Update annotated(String entries) {
        String page = target.body(target.page);
        String reference = target.size + " 0 R";
        String more = page.contains("/Annots [")
                ? page.replaceFirst("/Annots \\[", "/Annots [" + reference + " ")
                : page.replaceFirst("/Annots \\d+ 0 R", "")
                        .replaceFirst(">>$", "/Annots [" + target.widget + " 0 R " + reference + "]>>");
        return target.update().object(target.size, "<</Type/Annot" + entries + "/P " + target.page + " 0 R>>").stream(
                        target.size + 1, "/Type/XObject/Subtype/Form/BBox [0 0 240 40]", "1 g 0 0 240 40 re f")
                .object(target.page, more);
    }

    private void annotations() {
        String kind = "annotation";
        String look = OVER + "/AP <</N " + (target.size + 1) + " 0 R>>";
        for (String type : List.of(
                "Stamp",
                "FreeText",
                "Square",
                "Highlight",
                "Redact",
                "Ink",
                "Line",
                "Caret",
                "Link",
                "Popup",
                "Text",
                "Watermark",
                "Screen",
                "FileAttachment")) {
            add(kind, type, annotated("/Subtype/" + type + look).complete());
        }
        add(
                kind,
                "stamp as signature field",
                annotated("/Subtype/Stamp/FT/Sig/T (S9)/V " + target.value + " 0 R" + look)
                        .complete());
        add(
                kind,
                "empty signature field",
                annotated("/Subtype/Widget/FT/Sig/T (S9)" + look).complete());
        add(
                kind,
                "empty signature field over the page",
                annotated("/Subtype/Widget/FT/Sig/T (S9)/Rect [0 0 612 792]/AP <</N " + (target.size + 1) + " 0 R>>")
                        .complete());
        add(
                kind,
                "signature field with the old signature",
                annotated("/Subtype/Widget/FT/Sig/T (S9)/V " + target.value + " 0 R" + look)
                        .complete());
        add(
                kind,
                "text field",
                annotated("/Subtype/Widget/FT/Tx/T (t)/V (9850.0)" + look).complete());
        add(
                kind,
                "button with an action",
                annotated("/Subtype/Widget/FT/Btn/T (b)/A <</S/JavaScript/JS (x)>>" + look)
                        .complete());
    }

    private void signedField() {
        String kind = "signed field";
        String widget = target.body(target.widget);
        UnaryOperator<String> without = entry -> widget.replaceAll("/" + entry + " (\\[[^\\]]*\\]|\\d+ 0 R|\\d+)", "");
        add(kind, "moved", rewritten(without.apply("Rect").replaceFirst(">>$", OVER + ">>")));
        add(kind, "shown again", rewritten(without.apply("F").replaceFirst(">>$", "/F 4" + OVER + ">>")));
        add(kind, "another name", rewritten(widget.replaceFirst("/T <", "/T <41")));
        add(kind, "action", rewritten(widget.replaceFirst(">>$", "/AA <</E <</S/JavaScript/JS (x)>>>>>>")));
        add(kind, "without signature", rewritten(without.apply("V")));
        add(
                kind,
                "a stream",
                target.update().stream(target.widget, widget.substring(2, widget.length() - 2), "q Q")
                        .complete());
        add(kind, "deleted", target.update().entry(target.widget, -1).complete());
        add(kind, "signature deleted", target.update().entry(target.value, -1).complete());
    }

    private byte[] rewritten(String widget) {
        return target.update().object(target.widget, widget).complete();
    }

    private void form() {
        String kind = "form";
        String catalog = target.body(target.catalog);
        String fields = "/Fields [" + target.widget + " 0 R]";
        for (String form : List.of(
                "<<" + fields + "/SigFlags 3/NeedAppearances true>>",
                "<<" + fields + "/SigFlags 3/XFA (x)>>",
                "<<" + fields + "/SigFlags 3/CO []>>",
                "<</Fields []/SigFlags 3>>")) {
            String other = catalog.contains("/AcroForm <<")
                    ? catalog.replaceFirst("(?s)/AcroForm <<.*?>>(?=\\n/|>>$)", "/AcroForm " + form)
                    : catalog.replaceFirst("/AcroForm \\d+ 0 R", "/AcroForm " + form);
            add(
                    kind,
                    form.replaceAll("[^A-Za-z]+", " ").strip(),
                    target.update().object(target.catalog, other).complete());
        }
    }

    /** Universal signature forgery: the dictionary says nothing that could be computed. */
    private void signatureValue() {
        String kind = "universal forgery";
        String value = target.body(target.value);
        String bare = value.replaceAll("(?s)/ByteRange \\[[^\\]]*\\]", "").replaceAll("(?s)/Contents <[^>]*>", "");
        String contents = "/Contents " + value.replaceAll("(?s).*/Contents (<[^>]*>).*", "$1");
        String range = value.replaceAll("(?s).*(/ByteRange \\[[^\\]]*\\]).*", "$1");
        for (String entries : List.of(
                range,
                range + "/Contents null",
                range + "/Contents <>",
                range + "/Contents <00>",
                range + "/Contents ()",
                contents,
                contents + "/ByteRange null",
                contents + "/ByteRange []",
                contents + "/ByteRange [0 0 0 0]",
                contents + "/ByteRange [0 -1 10 20]",
                contents + "/ByteRange [0 100 0 100]",
                contents + "/ByteRange [0 99999999 999999999 1]",
                contents + "/ByteRange [0.5 1.5 2.5 3.5]",
                contents + "/ByteRange [0 10]",
                contents + "/ByteRange 5",
                contents + range + "/Reason (changed)",
                contents + range + "/M (D:20200101000000Z)",
                contents + range + "/Name (Somebody Else)")) {
            String name = entries.replaceAll("<[0-9A-Fa-f]{9,}>", "<…>").replaceAll("\\[0 \\d+ \\d+ \\d+\\]$", "[…]");
            add(
                    kind,
                    name,
                    target.update().stream(target.content, "", "BT (Plan 9850.0) Tj ET")
                            .object(
                                    target.value,
                                    bare.replaceFirst(">>$", java.util.regex.Matcher.quoteReplacement(entries) + ">>"))
                            .complete());
            add(
                    kind,
                    "alone " + name,
                    target.update()
                            .object(
                                    target.value,
                                    bare.replaceFirst(">>$", java.util.regex.Matcher.quoteReplacement(entries) + ">>"))
                            .complete());
        }
    }

    /** Signature wrapping: what was signed stands elsewhere, and something else in its place. */
    private void wrapped() {
        String kind = "wrapping";
        String text = target.text();
        int start = text.lastIndexOf("/ByteRange");
        int close = text.indexOf(']', start);
        String[] numbers =
                text.substring(text.indexOf('[', start) + 1, close).trim().split(" +");
        int first = Integer.parseInt(numbers[1]);
        int second = Integer.parseInt(numbers[2]);
        String tail = text.substring(second, second + Integer.parseInt(numbers[3]));
        for (String padding : List.of(" ", "0", "\n9 0 obj<<>>endobj\n", "<00>", "/Contents <00>")) {
            String moved = text.substring(0, second) + padding.repeat(3) + tail;
            String range = "[0 " + first + " " + (second + padding.length() * 3) + " " + numbers[3] + "]";
            int room = close + 1 - text.indexOf('[', start);
            String fitted = range + " ".repeat(Math.max(0, room - range.length()));
            String forged = moved.substring(0, text.indexOf('[', start)) + fitted + moved.substring(close + 1);
            add(kind, "gap with " + padding.strip(), forged.getBytes(ISO_8859_1));
        }
        for (int shorter : new int[] {1, 10, 100}) {
            String range = "[0 " + first + " " + second + " " + (Integer.parseInt(numbers[3]) - shorter) + "]";
            int room = close + 1 - text.indexOf('[', start);
            String fitted = range + " ".repeat(Math.max(0, room - range.length()));
            add(
                    kind,
                    "end " + shorter + " earlier",
                    (text.substring(0, text.indexOf('[', start)) + fitted + text.substring(close + 1))
                            .getBytes(ISO_8859_1));
        }
    }
}
