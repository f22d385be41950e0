package ua.zvit.signatures.verification;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.zvit.signatures.CommandLanguage;

/**
 * What was asked on the command line.
 *
 * @param content null unless given
 * @param anchors files with certificates to trust
 */
record VerifyArguments(Path file, Path content, List<Path> anchors, boolean json, Locale language) {

    /**
     * Empty when the arguments make no sense.
     *
     * @param language unless the arguments name one
     */
    static Optional<VerifyArguments> parse(Locale language, String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Parser parser = new Parser(language);
        while (!rest.isEmpty()) {
            if (!parser.take(rest.pop(), rest)) {
                return Optional.empty();
            }
        }
        return parser.result();
    }

    private static final class Parser {
        private Path file;
        private Path content;
        private final List<Path> anchors = new ArrayList<>();
        private boolean json;
        private Locale language;

        Parser(Locale language) {
            this.language = language;
        }

        boolean take(String word, Deque<String> rest) {
            return switch (word) {
                case "--json" -> json = true;
                case "--content" -> !rest.isEmpty() && (content = Path.of(rest.pop())) != null;
                case "--lang" -> !rest.isEmpty() && (language = CommandLanguage.named(rest.pop())) != null;
                case "--trust" -> takeAnchors(rest);
                default -> takeFile(word);
            };
        }

        private boolean takeAnchors(Deque<String> rest) {
            int before = anchors.size();
            while (!rest.isEmpty() && !rest.peek().startsWith("--")) {
                anchors.add(Path.of(rest.pop()));
            }
            return anchors.size() > before;
        }

        private boolean takeFile(String word) {
            if (file != null || word.startsWith("--")) {
                return false;
            }
            file = Path.of(word);
            return true;
        }

        Optional<VerifyArguments> result() {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new VerifyArguments(file, content, List.copyOf(anchors), json, language));
        }
    }
}
