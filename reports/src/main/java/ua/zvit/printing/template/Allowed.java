package ua.zvit.printing.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a template may have: elements, where they may stand, their attributes and the attributes' values. Whatever is not
 * listed is refused; so there is nothing here that takes a class, an address, a query, a script or a nested report.
 * An {@code element} is listed under its kind.
 */
final class Allowed {

    /** Rules of one element: where it may stand, and what its attributes may say. */
    record Rule(Set<String> parents, Map<String, Pattern> attributes) {}

    private static final String BANDS = "title pageHeader columnHeader columnFooter pageFooter lastPageFooter summary";
    private static final String DRAWN = "textField staticText image";
    private static final String PLACED = BANDS + " band frame";

    private static final String NUMBER = "\\d{1,4}";
    private static final String SIZE = "\\d{1,2}(\\.\\d{1,2})?";
    private static final String TRUTH = "true|false";
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";
    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,63}";

    private static final String PLACE = "kind=[A-Za-z]+;uuid=[0-9a-f-]{36};x=" + NUMBER + ";y=" + NUMBER + ";width="
            + NUMBER + ";height=" + NUMBER + ";style=" + NAME
            + ";positionType=Float|FixRelativeToTop|FixRelativeToBottom"
            + ";stretchType=NoStretch|ContainerHeight|ContainerBottom|ElementGroupHeight|ElementGroupBottom"
            + ";removeLineWhenBlank=" + TRUTH + ";printWhenDetailOverflows=" + TRUTH + ";printRepeatedValues=" + TRUTH
            + ";mode=Opaque|Transparent;forecolor=" + COLOUR + ";backcolor=" + COLOUR;
    private static final String TYPE = ";fontName=Liberation Serif;fontSize=" + SIZE + ";bold=" + TRUTH + ";italic="
            + TRUTH + ";underline=" + TRUTH
            + ";hTextAlign=Left|Center|Right|Justified;vTextAlign=Top|Middle|Bottom";
    private static final String PADDING = "padding=" + NUMBER + ";topPadding=" + NUMBER + ";leftPadding=" + NUMBER
            + ";bottomPadding=" + NUMBER + ";rightPadding=" + NUMBER;
    private static final String BAND = "height=" + NUMBER + ";splitType=Stretch|Prevent|Immediate";

    private static final Map<String, Rule> RULES = new TreeMap<>();

    static {
        allow(
                "jasperReport",
                "",
                "name=" + NAME + ";language=java;uuid=[0-9a-f-]{36};pageWidth=" + NUMBER
                        + ";pageHeight=" + NUMBER + ";columnWidth=" + NUMBER + ";leftMargin=" + NUMBER
                        + ";rightMargin=" + NUMBER + ";topMargin=" + NUMBER + ";bottomMargin=" + NUMBER
                        + ";whenNoDataType=AllSectionsNoDetail");
        allow("property", "jasperReport frame line " + DRAWN, "name=[A-Za-z0-9.]{1,80};value=[a-z0-9-]{1,20}");
        allow(
                "style",
                "jasperReport",
                "name=" + NAME + ";style=" + NAME + ";default=" + TRUTH + ";mode=Opaque|Transparent;forecolor=" + COLOUR
                        + ";backcolor=" + COLOUR + TYPE);
        allow("box", "style frame " + DRAWN, PADDING);
        allow(
                "paragraph",
                "style " + DRAWN,
                "spacingAfter=" + NUMBER + ";spacingBefore=" + NUMBER
                        + ";lineSpacing=Single|1_1_2|Proportional;lineSpacingSize=[12](\\.\\d{1,2})?");
        Stream.of("pen", "topPen", "leftPen", "bottomPen", "rightPen")
                .forEach(pen -> allow(pen, "box line style", "lineWidth=" + SIZE + ";lineColor=" + COLOUR));
        allow("parameter", "jasperReport", "name=" + NAME + ";class=[A-Za-z.]+");
        allow("field", "jasperReport", "name=" + NAME + ";class=[A-Za-z.]+");
        allow(
                "group",
                "jasperReport",
                "name=" + NAME + ";preventOrphanFooter=" + TRUTH + ";keepTogether=" + TRUTH
                        + ";reprintHeaderOnEachPage=" + TRUTH + ";minHeightToStartNewPage=" + NUMBER);
        allow("groupHeader", "group", "");
        allow("groupFooter", "group", "");
        allow("detail", "jasperReport", "");
        allow("band", "detail groupHeader groupFooter", BAND);
        Stream.of(BANDS.split(" ")).forEach(band -> allow(band, "jasperReport", BAND));
        allow("frame", PLACED, PLACE);
        allow("line", PLACED, PLACE + ";direction=TopDown|BottomUp");
        allow("staticText", PLACED, PLACE + TYPE);
        allow(
                "textField",
                PLACED,
                PLACE + TYPE + ";textAdjust=StretchHeight|ScaleFont;markup=styled;blankWhenNull=" + TRUTH
                        + ";bookmarkLevel=[1-6]");
        allow(
                "image",
                PLACED,
                PLACE + ";scaleImage=RetainShape|FillFrame;hImageAlign=Left|Center|Right"
                        + ";vImageAlign=Top|Middle|Bottom");
        allow("text", "staticText", "");
        allow("expression", "textField image group", "");
        allow("printWhenExpression", BANDS + " band frame line " + DRAWN, "");
        allow("anchorNameExpression", "textField", "");
        allow("hyperlinkTooltipExpression", "image", "");
    }

    private Allowed() {}

    /** Rules of the element, or null when there is none of that name. */
    static Rule rule(String element) {
        return RULES.get(element);
    }

    private static void allow(String element, String parents, String attributes) {
        Map<String, Pattern> patterns = new TreeMap<>();
        Stream.of(attributes.split(";"))
                .filter(attribute -> !attribute.isEmpty())
                .map(attribute -> attribute.split("=", 2))
                .forEach(attribute -> patterns.put(attribute[0], Pattern.compile(attribute[1])));
        RULES.put(element, new Rule(Set.of(parents.split(" ")), patterns));
    }
}
