package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.page.Place;
import ua.zvit.printing.page.PlaceName;

/** Requisites by ДСТУ 4163:2020: what stands where, in millimetres from the paper's edges. */
class RequisitesInPlaceTest {

    private static final float POINTS_IN_MM = 72 / 25.4f;
    private static final ReportPrinter PRINTER = new ReportPrinter();

    static List<String> codes() {
        return ReportForm.shippedCodes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keepsThePlaceOfTheSignatureBetweenPositionAndName(String code) throws Exception {
        PrintedDocument document = PRINTER.print(toBeSigned(), ReportForm.shipped(code));
        Place place = document.places().get(PlaceName.SIGNATURE);
        try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
            assertThat(place.page()).isEqualTo(pdf.getNumberOfPages());
        }
        assertThat(place.width()).isGreaterThan(40 * POINTS_IN_MM);
        assertThat(place.x()).isGreaterThan(100 * POINTS_IN_MM);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keepsThePlaceOfTheStampFreeUntilAdoption(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        Place free = PRINTER.print(toBeSigned(), form).places().get(PlaceName.APPROVAL);
        assertThat(free.page()).isEqualTo(1);
        assertThat(free.height()).isGreaterThanOrEqualTo(25 * POINTS_IN_MM);
        assertThat(free.width()).isLessThanOrEqualTo(73 * POINTS_IN_MM);
        if (form.descriptor().orientation() == FormDescriptor.Orientation.PORTRAIT) {
            assertThat(free.x() / POINTS_IN_MM).as("30 mm of margin, 100 mm").isCloseTo(130, within(1f));
        }
        Place stamped =
                PRINTER.print(Reports.adopted(toBeSigned()), form).places().get(PlaceName.APPROVAL);
        assertThat(stamped.x()).isEqualTo(free.x());
        Place none = PRINTER.print(ReportFile.sample(), form).places().get(PlaceName.APPROVAL);
        assertThat(none).as("of a draft").isNull();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsAQrCodeThatLeadsToTheVerificationAddress(String code) throws Exception {
        PrintedReport report = toBeSigned();
        try (PDDocument pdf =
                Loader.loadPDF(PRINTER.print(report, ReportForm.shipped(code)).pdf())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int side = (int) (40 / 25.4f * 200);
            int[] pixels = page.getRGB(page.getWidth() - side, 0, side, side, null, 0, side);
            BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
            assertThat(new QRCodeReader()
                            .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(report.verificationUrl());
        }
    }

    @Test
    void listsTheVisasAfterTheSignatureWhereTheFormWantsThem() throws Exception {
        String text =
                PrintedPdf.of(toBeSigned(), ReportForm.shipped("executors")).text();
        assertThat(text.substring(text.indexOf("Усього")))
                .containsSubsequence(
                        "Олена КОВАЛЬ",
                        "Начальник юридичного відділу Петро ДУБ 12 січня 2026 року",
                        "Олена ЯСЕН 13 січня 2026 року",
                        "Перевірити документ: https://");
        assertThat(PrintedPdf.of(toBeSigned(), ReportForm.shipped("khmelnytskyi"))
                        .text())
                .doesNotContain("Петро ДУБ");
    }

    private static PrintedReport toBeSigned() throws Exception {
        return Reports.toBeSigned(Reports.withAllThatFormsWant(ReportFile.sample()));
    }
}
