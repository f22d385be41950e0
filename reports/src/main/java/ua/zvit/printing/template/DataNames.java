package ua.zvit.printing.template;

import java.util.Map;

/**
 * The data a template may name, with the class each must be declared as.
 *
 * @param fields columns of a row
 * @param parameters what holds for the whole report
 * @param pictures those of the parameters that are pictures: the only ones an image may show
 * @param markup those of the fields whose text is escaped mark-up: the only ones that may be printed as styled text
 */
public record DataNames(
        Map<String, Class<?>> fields, Map<String, Class<?>> parameters, Map<String, Class<?>> pictures, String markup) {

    private static final String PAGE_NUMBER = "PAGE_NUMBER";

    public DataNames {
        fields = Map.copyOf(fields);
        parameters = Map.copyOf(parameters);
        pictures = Map.copyOf(pictures);
    }

    boolean knows(char kind, String name) {
        return switch (kind) {
            case 'F' -> fields.containsKey(name);
            case 'P' -> parameters.containsKey(name) || pictures.containsKey(name);
            default -> name.equals(PAGE_NUMBER);
        };
    }

    boolean declares(String element, String name, String className) {
        Class<?> wanted =
                element.equals("field") ? fields.get(name) : parameters.getOrDefault(name, pictures.get(name));
        return wanted != null && wanted.getName().equals(className);
    }
}
