package ua.zvit.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.DocumentFont;
import ua.zvit.printing.FiguresProof;
import ua.zvit.printing.PdfArchiveRules;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.ReportFile;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.Reports;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.page.Place;
import ua.zvit.printing.page.PlaceName;
import ua.zvit.shared.Messages;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.DssOpinion;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.VisibleField;

/**
 * Every form that ships, signed by the head and then by the secretary, each in a visible field at its place: it stays fit
 * for the archive (PDF/A-1a), its figures stay proven, and another verifier finds both signatures good.
 */
@Tag("long")
class SignedFormsTest {
    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);

    static Stream<Arguments> formsAndLevels() {
        return ReportForm.shippedCodes().stream().flatMap(code -> Stream.of(SignatureLevel.B_T, SignatureLevel.B_LTA)
                .map(level -> Arguments.of(code, level)));
    }

    @ParameterizedTest
    @MethodSource("formsAndLevels")
    void staysFitForTheArchiveWhenSignedByHeadAndSecretary(String code, SignatureLevel level) throws Exception {
        check(Reports.withAllThatFormsWant(ReportFile.sample()), ReportForm.shipped(code), level);
    }

    @ParameterizedTest
    @MethodSource("formsAndLevels")
    void aRealReportStaysFitForTheArchiveWhenSigned(String code, SignatureLevel level) throws Exception {
        Optional<PrintedReport> real = ReportFile.real();
        assumeTrue(real.isPresent(), "SKIPPED: the shared seed report is not beside this clone");
        check(Reports.withAllThatFormsWant(real.get()), ReportForm.shipped(code), level);
    }

    @Test
    void theRulesOfTheArchiveAreAskedInEarnest() throws Exception {
        byte[] signed = DEMO.sign(Demo.pdf("No archive would take this"), DEMO.head, SignatureLevel.B_T);
        assertThat(PdfArchiveRules.violations(signed)).isNotEmpty();
    }

    private static void check(PrintedReport data, ReportForm form, SignatureLevel level) throws Exception {
        PrintedReport report = Reports.toBeSigned(data);
        PrintedDocument printed = new ReportPrinter().print(report, form);

        byte[] byHead = DEMO.sign(printed.pdf(), DEMO.head, order(level, printed, PlaceName.SIGNATURE, signed()));
        assertThat(PdfArchiveRules.violations(byHead)).as("signed by the head").isEmpty();
        byte[] byBoth = DEMO.sign(byHead, DEMO.secretary, order(level, printed, PlaceName.APPROVAL, stamp()));
        assertThat(PdfArchiveRules.violations(byBoth)).as("signed by both").isEmpty();

        kept(form.descriptor().code() + "-" + level + ".pdf", byBoth);

        assertThat(byBoth).startsWith(byHead);
        assertThat(FiguresProof.differences(byBoth, report, form)).isEmpty();
        VerificationReport own = DEMO.verifier().verify(byBoth, printed.pdf());
        assertThat(own.intact()).as(own.toString()).isTrue();
        assertThat(own.signatures()).extracting(SignatureResult::timeProven).containsExactly(true, true);
        assertThat(DssOpinion.of(byBoth, DEMO)).containsExactly("TOTAL_PASSED", "TOTAL_PASSED");
        assertThat(DssOpinion.intact(byBoth, DEMO)).containsExactly(true, true);
    }

    /** For whoever wants to look at it. */
    private static void kept(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "signed-forms")).resolve(name), pdf);
    }

    private static PdfSigningOrder order(SignatureLevel level, PrintedDocument printed, PlaceName name, String text) {
        Place place = printed.places().get(name);
        VisibleField field = new VisibleField(
                place.page(), place.x(), place.y(), place.width(), place.height(), text, DocumentFont.bytes(), 9);
        return new PdfSigningOrder(level, DEMO.clock.instant(), null, "Вишнівська міська рада", field);
    }

    private static String signed() {
        return words("document.field.signed", Demo.HEAD.name(), serial(DEMO.head.chain()), "31.12.2027", "12.01.2026");
    }

    private static String stamp() {
        return words(
                "document.field.stamp",
                "рішення сесії Вишнівської міської ради",
                "29 січня 2026 року",
                "17",
                Demo.SECRETARY.name(),
                serial(DEMO.secretary.chain()),
                "31.12.2027",
                "30.01.2026");
    }

    private static String serial(List<X509Certificate> chain) {
        return chain.get(0).getSerialNumber().toString(16);
    }

    private static String words(String key, Object... args) {
        return Messages.text(Messages.UKRAINIAN, key, args) + "\n"
                + Messages.text(Messages.UKRAINIAN, "document.field.demo");
    }
}
