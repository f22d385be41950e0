package ua.zvit.printing.office.html;

/** How the accessible edition looks: quiet, wide enough for the table, fit for print. */
final class HtmlStyle {

    static final String TEXT =
            """
            :root { color-scheme: light dark; }
            body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; font: 1rem/1.5 "Liberation Serif", "Times New Roman", serif; }
            h1 { font-size: 1.4rem; text-align: center; }
            h1 span { display: block; font-size: 1.15rem; }
            header p { margin: 0 0 .25rem; }
            .approval { margin: 1rem 0 1rem auto; max-width: 20rem; }
            .approval span { display: block; }
            .draft { font-weight: bold; letter-spacing: .2em; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid currentColor; padding: .4rem .5rem; text-align: left; vertical-align: top; }
            td table { width: auto; margin: 0 0 .4rem; }
            td ul, td ol { margin: 0 0 .4rem; padding-left: 1.5rem; }
            td p { margin: 0 0 .4rem; }
            .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
            tfoot td, tfoot th { font-weight: bold; }
            @media print { body { max-width: none; padding: 0; } tr { break-inside: avoid-page; } }
            """;

    private HtmlStyle() {}
}
