package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.Approval;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.FormHeading;
import ua.zvit.printing.form.Requisite;
import ua.zvit.printing.template.DataNames;

/** The templates that ship and the lists of what they may show name the same things. */
class RequisiteTest {

    private static final Pattern DECLARED = Pattern.compile("<(parameter|field) name=\"(\\w+)\"");
    private static final DataNames NAMES = FormNames.all();

    /** A form that leaves out whatever a form may leave out. */
    private static final FormDescriptor BARE = bare();

    static List<String> codes() {
        return ReportForm.shippedCodes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsEveryParameterAndFieldThatATemplateDeclares(String code) throws Exception {
        List<String> unknown = new ArrayList<>();
        for (Matcher declared = DECLARED.matcher(template(code)); declared.find(); ) {
            String name = declared.group(2);
            boolean known = declared.group(1).equals("field")
                    ? NAMES.fields().containsKey(name)
                    : NAMES.parameters().containsKey(name) || NAMES.pictures().containsKey(name);
            if (!known) {
                unknown.add(declared.group());
            }
        }
        assertThat(unknown)
                .as("in %s.jrxml, but neither in Requisite, FormHeading, FigureColumn nor RowField", code)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void showsEveryRequisiteThatTheDescriptorPromises(String code) throws Exception {
        FormDescriptor form = ReportForm.shipped(code).descriptor();
        String template = template(code);
        assertThat(Stream.of(Requisite.values())
                        .filter(requisite -> !requisite.isWantedBy(BARE))
                        .filter(requisite -> requisite.isWantedBy(form))
                        .filter(requisite -> !template.contains(shown(requisite))))
                .as("promised by %s.json, but not shown by %s.jrxml", code, code)
                .isEmpty();
    }

    @Test
    void isShownBySomeFormWhereNoFormMayLeaveItOut() throws Exception {
        StringBuilder templates = new StringBuilder();
        for (String code : codes()) {
            templates.append(template(code));
        }
        assertThat(Stream.of(Requisite.values())
                        .filter(requisite -> requisite.isWantedBy(BARE))
                        .filter(requisite -> templates.indexOf(shown(requisite)) < 0)
                        .map(requisite -> requisite + ": no template shows " + shown(requisite)))
                .isEmpty();
    }

    @Test
    void hasANameAndAPlaceOfItsOwn() {
        List<String> parameters = Stream.of(
                        Stream.of(Requisite.values()).map(Requisite::parameter),
                        Stream.of(FormHeading.values()).map(FormHeading::parameter),
                        Stream.of(FigureColumn.values()).map(FigureColumn::totalKey))
                .flatMap(names -> names)
                .toList();
        assertThat(parameters).doesNotHaveDuplicates();
        assertThat(places()).doesNotHaveDuplicates();
        assertThat(Stream.of(Requisite.values())
                        .filter(requisite -> requisite.block() != Requisite.Block.PAPER)
                        .filter(requisite -> requisite.place() == null))
                .as("told in every edition, but without a place to name when a letter lacks a glyph")
                .isEmpty();
    }

    @Test
    void findsTheLettersThatLackAGlyphWhereverPeopleTypeThem() {
        PrintedReport report = new PrintedReport(
                new Letterhead("東", "東", everyWord(), null),
                "東",
                "東",
                "東",
                null,
                new Approval("東", "1", LocalDate.of(2026, 1, 29)),
                false,
                List.of(),
                new Signature("東", "東", false),
                List.of(new PrintedVisa("東", "東", LocalDate.of(2026, 1, 12))),
                null);
        assertThat(MissingLetters.of(report, ReportForm.shipped("executors").descriptor()))
                .extracting(MissingLetters::field)
                .containsExactlyElementsOf(places());
    }

    /** Whatever a requisite is told by, it is told. */
    private static Map<String, String> everyWord() {
        Map<String, String> told = new HashMap<>(Map.of(Letterhead.ADDRESS, "東"));
        Stream.of(Requisite.values()).forEach(requisite -> told.put(requisite.parameter(), "東"));
        return told;
    }

    /** Nobody types the line that says that figures are rounded. */
    private static List<String> places() {
        return Stream.of(Requisite.values())
                .filter(requisite -> requisite != Requisite.ROUNDING)
                .map(Requisite::place)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String shown(Requisite requisite) {
        return "<![CDATA[$P{" + requisite.parameter() + "}]]>";
    }

    private static String template(String code) throws Exception {
        return new String(FormFilesForTests.template(code), StandardCharsets.UTF_8);
    }

    private static FormDescriptor bare() {
        try {
            String usual = new String(FormFilesForTests.descriptor("khmelnytskyi"), StandardCharsets.UTF_8);
            return DescriptorFile.read(usual.replace("true", "false").getBytes(StandardCharsets.UTF_8));
        } catch (UnsafeFormException e) {
            throw new IllegalStateException(e);
        }
    }
}
