package ua.zvit.printing.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading in the table's head, worded by the form or else as here. */
public enum FormHeading {
    NUMBER("№"),
    TITLE("Зміст заходу"),
    TERM("Строк виконання"),
    EXECUTORS("Виконавці"),
    NARRATIVE("Виконання заходу"),
    /** Stands over the columns of money. */
    MONEY("Обсяг фінансування,\nтис. гривень"),
    /** Stands over plan and actual of all sources where the form parts them. */
    ALL_SOURCES("Усього"),
    LOCAL("Місцевий бюджет"),
    REGIONAL("Обласний бюджет"),
    STATE("Державний бюджет"),
    OTHER("Інші джерела"),
    PLAN("План"),
    ACTUAL("Факт"),
    DEVIATION("Відхилення"),
    PERCENT("Виконання, %"),
    REASON("Причини відхилення");

    private final String usual;

    FormHeading(String usual) {
        this.usual = usual;
    }

    /** The heading right above a column; empty where it has no cells of its own, or several. */
    public static Optional<FormHeading> of(FormColumn column) {
        return Stream.of(values())
                .filter(heading -> heading.name().equals(column.name()))
                .findFirst();
    }

    /** The wording where the form has none of its own. */
    public String usual() {
        return usual;
    }

    /** Its name in templates: {@code ALL_SOURCES} is {@code headingAllSources}. */
    public String parameter() {
        StringBuilder name = new StringBuilder("heading");
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
