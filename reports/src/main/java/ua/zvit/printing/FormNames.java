package ua.zvit.printing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import ua.zvit.printing.template.DataNames;

/** The names under which a template finds the report's data: filled by {@link TableRows} and {@link Requisites}. */
final class FormNames {

    static final String SUBTOTAL = "subtotal";
    static final String TOTAL = "total";

    private static final String PARAMETERS = "council department reference registration approval documentType title"
            + " signatoryPosition signatoryName visas verification qrText totalLabel";
    private static final String FIELDS =
            "sectionHeading number title continuation narrative executors reason subtotalLabel";
    private static final String TRUTHS = "opensSection short long indicator";

    private FormNames() {}

    static DataNames all() {
        Map<String, Class<?>> fields = new HashMap<>();
        Map<String, Class<?>> parameters = new HashMap<>();
        names(FIELDS).forEach(name -> fields.put(name, String.class));
        names(TRUTHS).forEach(name -> fields.put(name, Boolean.class));
        names(PARAMETERS).forEach(name -> parameters.put(name, String.class));
        fields.put("section", Integer.class);
        parameters.put("draft", Boolean.class);
        for (FigureColumn column : FigureColumn.values()) {
            fields.put(column.key(), String.class);
            fields.put(column.key(SUBTOTAL), String.class);
            parameters.put(column.key(TOTAL), String.class);
        }
        for (FormHeading heading : FormHeading.values()) {
            parameters.put(of(heading), String.class);
        }
        return new DataNames(
                fields, parameters, Map.of("coatOfArms", Renderable.class, "qrCode", Renderable.class), "narrative");
    }

    /** {@code ALL_SOURCES} is {@code headingAllSources}. */
    static String of(FormHeading heading) {
        StringBuilder name = new StringBuilder("heading");
        for (String word : heading.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static Stream<String> names(String names) {
        return Stream.of(names.split(" "));
    }
}
