package ua.zvit.printing.template;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The properties a template may set: tags of the accessible document, the roles of elements, and line breaks kept as
 * measured, which older templates ask for and all get. The engine knows hundreds more, some of which name classes and
 * files.
 */
final class AllowedProperties {

    private static final String EXPORT = "net.sf.jasperreports.export.";
    private static final String TAG = EXPORT + "pdf.tag.";
    private static final Pattern PART = Pattern.compile("full|start|end");
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");

    private static final Map<String, Pattern> VALUES = Map.ofEntries(
            Map.entry("net.sf.jasperreports.text.save.line.breaks", Pattern.compile("true")),
            Map.entry(EXPORT + "zvit.role", Pattern.compile("signature|approval|continuation|title|border")),
            Map.entry(TAG + "table", PART),
            Map.entry(TAG + "tr", PART),
            Map.entry(TAG + "th", PART),
            Map.entry(TAG + "td", PART),
            Map.entry(TAG + "h1", PART),
            Map.entry(TAG + "h2", PART),
            Map.entry(TAG + "colspan", SPAN),
            Map.entry(TAG + "rowspan", SPAN));

    private AllowedProperties() {}

    static boolean allows(String name, String value) {
        Pattern values = name == null ? null : VALUES.get(name);
        return values != null && value != null && values.matcher(value).matches();
    }
}
