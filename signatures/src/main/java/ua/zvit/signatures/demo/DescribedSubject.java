package ua.zvit.signatures.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.zvit.signatures.SignatureMessages;

/**
 * Somebody whom the demo does not know, as the command line describes them: people of a council that was added to the
 * demo. For them a key is made on the spot and kept nowhere.
 */
final class DescribedSubject {
    private final Map<Part, String> parts = new EnumMap<>(Part.class);

    /** @return whether anything is described */
    boolean isGiven() {
        return !parts.isEmpty();
    }

    /**
     * @param option such as {@code --name}
     * @param value as typed
     */
    void describe(String option, String value) {
        Part.of(option).ifPresent(part -> parts.put(part, value.strip()));
    }

    /** @return what has to be typed otherwise; empty when a certificate can say it all */
    Optional<String> fault(SignatureMessages words) {
        if (!parts.containsKey(Part.NAME)) {
            return Optional.of(words.text("signature.sign.name-missing"));
        }
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().takes(part.getValue()))
                .map(part -> words.text("signature.sign." + part.getKey().rule, part.getKey().option, part.getValue()))
                .findFirst();
    }

    /** @return the subject; its organisation is called by its code where it has no name */
    DemoSubject subject() {
        String edrpou = parts.get(Part.EDRPOU);
        String organisation = Stream.of(Part.ORGANISATION, Part.EDRPOU, Part.NAME)
                .filter(parts::containsKey)
                .map(parts::get)
                .findFirst()
                .orElseThrow();
        return new DemoSubject(
                parts.get(Part.NAME), parts.get(Part.POSITION), organisation, parts.get(Part.TAX_NUMBER), edrpou);
    }

    /** @return whether a value has to follow that word of the command line, which describes somebody */
    static boolean isOption(String word) {
        return Part.of(word).isPresent();
    }

    private enum Part {
        NAME("--name", "text-wrong", ".*\\p{L}.*"),
        POSITION("--position", "text-wrong", ".*\\p{L}.*"),
        ORGANISATION("--organisation", "text-wrong", ".*\\p{L}.*"),
        EDRPOU("--edrpou", "edrpou-wrong", "[0-9]{8}"),
        TAX_NUMBER("--tax-number", "tax-number-wrong", "[0-9]{10}");

        private static final int LONGEST = 200;

        private final String option;
        private final String rule;
        private final Pattern form;

        Part(String option, String rule, String form) {
            this.option = option;
            this.rule = rule;
            this.form = Pattern.compile(form);
        }

        static Optional<Part> of(String option) {
            return Stream.of(values())
                    .filter(part -> part.option.equals(option))
                    .findFirst();
        }

        boolean takes(String value) {
            return value.length() <= LONGEST && form.matcher(value).matches();
        }
    }
}
