package ua.zvit.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that somebody might upload to reach beyond the report's data: each is refused, with the line at fault. */
@Timeout(60)
class UnsafeTemplateTest {

    private static final String FORM = "khmelnytskyi";
    private static final String FIRST_STYLE = "\t<style name=\"text\"";
    private static final String COUNCIL = "$P{council}";
    private static final String IMAGE = "<![CDATA[$P{coatOfArms}]]></expression>";

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(
                        "FORM-ATTRIBUTE", " language=\"java\"", " language=\"java\" scriptletClass=\"java.io.File\""),
                Arguments.of("FORM-ATTRIBUTE", " language=\"java\"", " language=\"groovy\""),
                Arguments.of(
                        "FORM-ELEMENT", FIRST_STYLE, "\t<scriptlet name=\"a\" class=\"java.io.File\"/>" + FIRST_STYLE),
                Arguments.of("FORM-ELEMENT", FIRST_STYLE, "\t<import value=\"java.lang.Runtime\"/>" + FIRST_STYLE),
                Arguments.of("FORM-ELEMENT", FIRST_STYLE, "\t<query language=\"sql\">select 1</query>" + FIRST_STYLE),
                Arguments.of("FORM-ELEMENT", FIRST_STYLE, "\t<queryString>select 1</queryString>" + FIRST_STYLE),
                Arguments.of(
                        "FORM-ELEMENT",
                        FIRST_STYLE,
                        "\t<template>\"http://example.org/a.jrtx\"</template>" + FIRST_STYLE),
                Arguments.of("FORM-ELEMENT", FIRST_STYLE, "\t<dataset name=\"a\"/>" + FIRST_STYLE),
                Arguments.of(
                        "FORM-ELEMENT",
                        FIRST_STYLE,
                        "\t<variable name=\"a\" class=\"java.lang.String\"/>" + FIRST_STYLE),
                Arguments.of("FORM-ELEMENT", FIRST_STYLE, "\t<propertyExpression name=\"a\"/>" + FIRST_STYLE),
                Arguments.of(
                        "FORM-PROPERTY",
                        FIRST_STYLE,
                        "\t<property name=\"net.sf.jasperreports.compiler.class\" value=\"a\"/>" + FIRST_STYLE),
                Arguments.of(
                        "FORM-PROPERTY",
                        FIRST_STYLE,
                        "\t<property name=\"net.sf.jasperreports.governor.max.pages\" value=\"0\"/>" + FIRST_STYLE),
                Arguments.of(
                        "FORM-DATA",
                        FIRST_STYLE,
                        "\t<parameter name=\"REPORT_CONNECTION\" class=\"java.sql.Connection\"/>" + FIRST_STYLE),
                Arguments.of(
                        "FORM-DATA",
                        "name=\"draft\" class=\"java.lang.Boolean\"",
                        "name=\"draft\" class=\"java.io.File\""),
                Arguments.of("FORM-ELEMENT", "<element kind=\"line\"", "<element kind=\"subreport\""),
                Arguments.of("FORM-ELEMENT", "<element kind=\"line\"", "<element kind=\"component\""),
                Arguments.of("FORM-ELEMENT", "<element kind=\"line\"", "<element kind=\"generic\""),
                Arguments.of("FORM-ELEMENT", "<element kind=\"line\"", "<line/><element kind=\"line\""),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "java.lang.Runtime.getRuntime().exec(\"id\")"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "new java.io.File(\"/\").list()"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "new java.lang.Integer(1)"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "$P{council}.getClass()"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "$P{REPORT_PARAMETERS_MAP}"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "$R{key}"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "$F{title} + str(\"a\")"),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "\"a\" ; \"b\""),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "(".repeat(60) + "1" + ")".repeat(60)),
                Arguments.of("FORM-EXPRESSION", COUNCIL, "\"" + "а".repeat(1_000) + "\""),
                Arguments.of("FORM-EXPRESSION", IMAGE, "<![CDATA[\"file:///etc/passwd\"]]></expression>"),
                Arguments.of("FORM-EXPRESSION", IMAGE, "<![CDATA[\"http://example.org/a.png\"]]></expression>"),
                Arguments.of("FORM-EXPRESSION", IMAGE, "<![CDATA[$P{title}]]></expression>"),
                Arguments.of(
                        "FORM-ELEMENT",
                        "<anchorNameExpression>",
                        "<hyperlinkReferenceExpression><![CDATA[\"http://a\"]]></hyperlinkReferenceExpression><anchorNameExpression>"),
                Arguments.of("FORM-EXPRESSION", "<![CDATA[$F{narrative}]]>", "<![CDATA[$F{title}]]>"),
                Arguments.of("FORM-ATTRIBUTE", "markup=\"styled\"", "markup=\"html\""),
                Arguments.of("FORM-ATTRIBUTE", "fontName=\"Liberation Serif\"", "fontName=\"/etc/passwd\""),
                Arguments.of("FORM-ATTRIBUTE", "<title ", "<title xmlns:a=\"urn:a\" a:b=\"c\" "),
                Arguments.of("FORM-ELEMENT", "</title>", "чужий текст</title>"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hostile")
    void refusesWhatAFormMayNotHave(String code, String piece, String replacement) throws Exception {
        byte[] template = FormFilesForTests.template(FORM, piece, replacement);
        List<FormFault> faults = faults(template);
        assertThat(faults).extracting(FormFault::code).contains(code);
        int line = lineOf(new String(FormFilesForTests.template(FORM), UTF_8), piece);
        assertThat(faults.get(0).line())
                .isBetween(line, line + (int) replacement.lines().count());
    }

    static Stream<String> notXmlOfOurs() {
        return Stream.of(
                "<!DOCTYPE jasperReport [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><jasperReport name=\"a\">&a;</jasperReport>",
                "<!DOCTYPE jasperReport [<!ENTITY a \"ха\"><!ENTITY b \"&a;&a;&a;\">]><jasperReport name=\"a\">&b;</jasperReport>",
                "<!DOCTYPE jasperReport SYSTEM \"http://example.org/a.dtd\"><jasperReport name=\"a\"/>",
                "<jasperReport name=\"a\">&a;</jasperReport>",
                "<jasperReport name=\"a\"><?php echo ?></jasperReport>",
                "<jasperReport name=\"a\">",
                "<jasperReport name=\"a\"/><b/>",
                "",
                "PK\u0003\u0004",
                "<a>".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("notXmlOfOurs")
    void refusesDoctypesEntitiesAndWhatIsNoXml(String xml) throws Exception {
        assertThat(faults(xml.getBytes(UTF_8))).isNotEmpty().allMatch(fault -> fault.code()
                .matches("FORM-(XML|ELEMENT)"));
    }

    @Test
    void expandsNoEntity() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE jasperReport [<!ENTITY a0 \"ха\">");
        for (int level = 1; level < 30; level++) {
            bomb.append("<!ENTITY a%d \"%s\">"
                    .formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }
        bomb.append("]><jasperReport name=\"&a29;\"/>");
        assertThat(faults(bomb.toString().getBytes(UTF_8)))
                .extracting(FormFault::code)
                .contains("FORM-XML");
    }

    @Test
    void refusesOtherEncodingsAndOversizedFiles() throws Exception {
        byte[] wide = new String(FormFilesForTests.template(FORM), UTF_8).getBytes(StandardCharsets.UTF_16);
        assertThat(faults(wide)).extracting(FormFault::code).contains("FORM-XML");
        assertThat(faults(new byte[300_000])).extracting(FormFault::code).containsExactly("FORM-SIZE");
    }

    private static List<FormFault> faults(byte[] template) throws Exception {
        byte[] descriptor = FormFilesForTests.descriptor(FORM);
        UnsafeFormException refusal =
                catchThrowableOfType(UnsafeFormException.class, () -> ReportForm.of(descriptor, template));
        return refusal == null ? List.of() : refusal.faults();
    }

    private static int lineOf(String text, String piece) {
        return (int) text.substring(0, text.indexOf(piece)).lines().count();
    }
}
