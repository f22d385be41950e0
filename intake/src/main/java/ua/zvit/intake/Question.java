package ua.zvit.intake;

import java.util.List;

/**
 * What a person must decide, for the file alone does not.
 *
 * @param code stable, such as {@code total-differs}
 * @param place the measure («1.2», or its title) or the head of the column; empty for the whole file
 * @param arguments of the message {@code question.<code>}
 */
public record Question(String code, String place, List<String> arguments) {
    public Question {
        arguments = List.copyOf(arguments);
    }

    public static Question of(String code, String place, String... arguments) {
        return new Question(code, place, List.of(arguments));
    }
}
