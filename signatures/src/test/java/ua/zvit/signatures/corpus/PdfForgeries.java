package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** What is done to the content and the structure of a signed PDF: shadow attacks and incremental saving attacks. */
final class PdfForgeries {

    private static final String SHOWN = "BT /F1 12 Tf 72 700 Td (Plan 9850.0) Tj ET";

    private final Target target;
    private final List<Attack> attacks = new ArrayList<>();

    PdfForgeries(Target target) {
        this.target = target;
    }

    List<Attack> all() {
        incremental();
        hidden();
        replaced();
        structure();
        return attacks;
    }

    private void add(String kind, String name, byte[] file) {
        attacks.add(Attack.forged(kind, target.name + ": " + name, file));
    }

    private Update content() {
        return target.update().stream(target.content, "", SHOWN);
    }

    private void incremental() {
        String kind = "incremental saving";
        add(kind, "content anew", content().complete());
        add(kind, "objects alone", content().withoutCrossReferences());
        add(kind, "trailer alone", content().withTrailerOnly());
        add(kind, "no end of file", content().withoutEnd());
        add(kind, "places one byte beside", content().shifted(1).complete());
        add(kind, "startxref before the last object's end", content().early(8).complete());
        add(kind, "places in the object before", content().shifted(-8).complete());
        add(kind, "places far beside", content().shifted(4000).complete());
        add(kind, "no previous section", content().after(-1));
        add(kind, "previous section at 0", content().after(0));
        add(kind, "another generation", content().ofGeneration(1).complete());
        add(
                kind,
                "object unlisted",
                target.update()
                        .object(target.size, "<</Harmless true>>")
                        .between(target.content + " 0 obj\n<</Length " + SHOWN.length() + ">>\nstream\n" + SHOWN
                                + "\nendstream\nendobj\n")
                        .complete());
        add(
                kind,
                "object in a comment",
                target.update()
                        .object(target.size, "<</Harmless true>>")
                        .between("%\r" + target.content + " 0 obj<</Length 3>>stream\nq Q\nendstream endobj\n")
                        .complete());
        add(
                kind,
                "object within a stream",
                target.update().stream(target.size, "", "\n" + target.content + " 0 obj\n<<>>\nendobj\n")
                        .complete());
        add(
                kind,
                "trailer within a stream",
                target.update().stream(
                                target.size, "", "\ntrailer <</Root " + target.size + " 0 R>>\nstartxref\n0\n%%EOF\n")
                        .complete());
        add(kind, "object there and free", content().entry(target.content, -1).complete());
        byte[] once = content().complete();
        add(
                kind,
                "then put right again",
                new Target(target.name, once)
                        .update()
                        .object(target.size, "<<>>")
                        .entry(target.content, target.text().indexOf("\n" + target.content + " 0 obj") + 1)
                        .complete());
        add(kind, "bytes after the end", joined(target.file, "\n<html>Plan 9850.0</html>\n"));
        add(
                kind,
                "a whole other document",
                joined(target.file, "%PDF-1.4\n" + target.content + " 0 obj<<>>endobj\n%%EOF\n"));
    }

    private void hidden() {
        String kind = "shadow: hide";
        add(kind, "content deleted", target.update().entry(target.content, -1).complete());
        add(kind, "font deleted", target.update().entry(target.font, -1).complete());
        add(kind, "page deleted", target.update().entry(target.page, -1).complete());
        add(
                kind,
                "content leads elsewhere",
                target.update()
                        .entry(target.content, Math.max(9, target.text().indexOf("\n1 0 obj") + 1))
                        .complete());
    }

    private void replaced() {
        String kind = "shadow: replace";
        String page = target.body(target.page);
        add(
                kind,
                "page with other content",
                target.update().stream(target.size, "", SHOWN)
                        .object(
                                target.page,
                                page.replaceFirst("/Contents \\d+ 0 R", "/Contents " + target.size + " 0 R"))
                        .complete());
        add(
                kind,
                "page with more content",
                target.update().stream(target.size, "", SHOWN)
                        .object(
                                target.page,
                                page.replaceFirst("/Contents (\\d+ 0 R)", "/Contents [$1 " + target.size + " 0 R]"))
                        .complete());
        add(
                kind,
                "font anew",
                target.update()
                        .object(target.font, "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>")
                        .complete());
        add(
                kind,
                "page cut",
                target.update()
                        .object(target.page, page.replaceFirst(">>$", "/CropBox [0 0 100 100]>>"))
                        .complete());
        add(
                kind,
                "page turned",
                target.update()
                        .object(target.page, page.replaceFirst(">>$", "/Rotate 180>>"))
                        .complete());
        add(
                kind,
                "page in another unit",
                target.update()
                        .object(target.page, page.replaceFirst(">>$", "/UserUnit 9>>"))
                        .complete());
        add(
                kind,
                "page without content",
                target.update()
                        .object(target.page, page.replaceFirst("/Contents \\d+ 0 R", ""))
                        .complete());
    }

    private void structure() {
        String kind = "structure";
        String catalog = target.body(target.catalog);
        String pages = target.body(target.pages);
        add(
                kind,
                "another catalogue",
                target.update().object(target.size, catalog).withCatalog(target.size));
        add(
                kind,
                "other pages",
                target.update()
                        .object(target.size, pages)
                        .object(
                                target.catalog,
                                catalog.replaceFirst("/Pages \\d+ 0 R", "/Pages " + target.size + " 0 R/Lang (xx)"))
                        .complete());
        add(
                kind,
                "page twice",
                target.update()
                        .object(target.pages, pages.replaceFirst("\\[", "[" + target.page + " 0 R "))
                        .complete());
        add(
                kind,
                "no pages",
                target.update()
                        .object(target.pages, "<</Type/Pages/Count 0/Kids []>>")
                        .complete());
        for (String entry : List.of(
                "/OpenAction <</S/JavaScript/JS (app.alert(1))>>",
                "/AA <</WC <</S/JavaScript/JS (app.alert(1))>>>>",
                "/OCProperties <</OCGs []/D <<>>>>",
                "/Names <</JavaScript <</Names []>>>>",
                "/PageLabels <</Nums [0 <</P (9)>>]>>",
                "/Collection <</View/T>>",
                "/ViewerPreferences <</HideToolbar true>>",
                "/NeedsRendering true",
                "/Perms <</UR3 " + target.value + " 0 R>>",
                "/DSS 5")) {
            add(
                    kind,
                    "catalogue with " + entry.split(" ")[0],
                    target.update()
                            .object(
                                    target.catalog,
                                    catalog.replaceFirst(">>$", java.util.regex.Matcher.quoteReplacement(entry) + ">>"))
                            .complete());
        }
    }

    private static byte[] joined(byte[] file, String more) {
        byte[] joined = java.util.Arrays.copyOf(file, file.length + more.length());
        System.arraycopy(more.getBytes(ISO_8859_1), 0, joined, file.length, more.length());
        return joined;
    }
}
