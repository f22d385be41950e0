package ua.zvit.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes the grammatical cases that documents need of a name. A proposal is shown to a person before it is kept; where
 * the name is not of a kind that is known here, nothing is proposed.
 */
public final class ProposedCases {
    private static final Map<String, String> GENITIVES = Map.ofEntries(
            Map.entry("рада", "ради"),
            Map.entry("відділ", "відділу"),
            Map.entry("управління", "управління"),
            Map.entry("департамент", "департаменту"),
            Map.entry("служба", "служби"),
            Map.entry("сектор", "сектору"),
            Map.entry("центр", "центру"),
            Map.entry("комітет", "комітету"),
            Map.entry("апарат", "апарату"),
            Map.entry("секретаріат", "секретаріату"),
            Map.entry("інспекція", "інспекції"),
            Map.entry("агенція", "агенції"),
            Map.entry("архів", "архіву"),
            Map.entry("бюро", "бюро"));

    private static final Map<String, String> ENDINGS =
            Map.of("ий", "ого", "ій", "ього", "а", "ої", "я", "ьої", "е", "ого", "є", "ього");

    private static final Map<String, Head> HEADS = Map.of(
            "відділ", new Head("Начальник", "начальника"),
            "управління", new Head("Начальник", "начальника"),
            "служба", new Head("Начальник", "начальника"),
            "департамент", new Head("Директор", "директора"),
            "центр", new Head("Директор", "директора"),
            "сектор", new Head("Завідувач", "завідувача"));

    private ProposedCases() {}

    /** How the head of such a department is called. */
    private record Head(String nominative, String genitive) {}

    /** @return such as «Рішення сесії Хмельницької міської ради» */
    public static Optional<String> decisionBody(String council) {
        return genitive(council).map(name -> "Рішення сесії " + name);
    }

    /** @return such as «Начальник відділу освіти» */
    public static Optional<String> headTitle(String department) {
        return genitive(department).map(name -> head(department).nominative() + " " + lower(name));
    }

    /** @return such as «начальника відділу освіти» */
    public static Optional<String> headTitleGenitive(String department) {
        return genitive(department).map(name -> head(department).genitive() + " " + lower(name));
    }

    /** @return the name with its adjectives and its noun in the genitive; what follows the noun stays */
    static Optional<String> genitive(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        StringBuilder declined = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            Optional<String> noun = Optional.ofNullable(GENITIVES.get(lower(words.get(place))));
            Optional<String> word = noun.isPresent() ? noun : adjective(words.get(place));
            if (word.isEmpty()) {
                return Optional.empty();
            }
            declined.append(place == 0 ? "" : " ").append(likeFirst(words.get(place), word.get()));
            if (noun.isPresent()) {
                words.subList(place + 1, words.size())
                        .forEach(rest -> declined.append(" ").append(rest));
                return Optional.of(declined.toString());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> adjective(String word) {
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .map(ending -> word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
                .findFirst();
    }

    private static Head head(String department) {
        return List.of(department.strip().split("\\s+")).stream()
                .map(ProposedCases::lower)
                .filter(GENITIVES::containsKey)
                .findFirst()
                .map(HEADS::get)
                .orElse(new Head("Керівник", "керівника"));
    }

    private static String likeFirst(String model, String word) {
        return Character.isUpperCase(model.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
