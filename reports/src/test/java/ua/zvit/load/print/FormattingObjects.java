package ua.zvit.load.print;

import java.util.stream.Collectors;

/** The report as XSL-FO. */
final class FormattingObjects {

    private FormattingObjects() {}

    static String of(PlainReport report) {
        String head = report.head().stream().map(FormattingObjects::block).collect(Collectors.joining());
        String rows = report.rows().stream().map(FormattingObjects::row).collect(Collectors.joining());
        String foot = report.foot().stream().map(FormattingObjects::block).collect(Collectors.joining());
        return """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Liberation Serif" font-size="11pt" \
                xml:lang="uk"><fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="595pt" \
                page-height="842pt" margin="57pt 28pt 57pt 85pt"><fo:region-body/></fo:simple-page-master>\
                </fo:layout-master-set><fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">\
                %s<fo:table table-layout="fixed" width="482pt" border-collapse="separate">\
                <fo:table-column column-width="30pt"/><fo:table-column column-width="106pt"/>\
                <fo:table-column column-width="242pt"/><fo:table-column column-width="52pt"/>\
                <fo:table-column column-width="52pt"/>\
                <fo:table-header font-weight="bold"><fo:table-row>%s</fo:table-row></fo:table-header>\
                <fo:table-body>%s</fo:table-body></fo:table>%s</fo:flow></fo:page-sequence></fo:root>
                """
                .formatted(
                        head,
                        cell(1, block("№"))
                                + cell(1, block("Зміст заходу"))
                                + cell(1, block("Виконання заходу"))
                                + cell(1, block("План"))
                                + cell(1, block("Факт")),
                        rows,
                        foot);
    }

    private static String row(PlainReport.Row row) {
        String cells = row.isHeading()
                ? cell(5, block(row.title()))
                : cell(1, block(row.number()))
                        + cell(1, block(row.title()))
                        + cell(
                                1,
                                row.narrative().stream()
                                        .map(FormattingObjects::block)
                                        .collect(Collectors.joining("", "<fo:block/>", "")))
                        + cell(1, block(row.plan()))
                        + cell(1, block(row.actual()));
        return "<fo:table-row>" + cells + "</fo:table-row>";
    }

    private static String cell(int columns, String content) {
        return "<fo:table-cell border=\"0.5pt solid black\" padding=\"2pt\" number-columns-spanned=\"" + columns + "\">"
                + content + "</fo:table-cell>";
    }

    private static String block(String text) {
        return "<fo:block>" + Markup.escaped(text) + "</fo:block>";
    }
}
