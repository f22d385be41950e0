package ua.zvit.signatures.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.zvit.signatures.CommandLanguage;
import ua.zvit.signatures.SignatureFormat;

/**
 * What was asked on the command line.
 *
 * @param user whose key signs, by login name; null when somebody is described
 * @param described somebody whom the demo does not know; nothing is given there when {@code user} is
 * @param attached whether a {@code .p7s} holds the document as well
 * @param out where the result goes; null for a name beside the file
 * @param language to speak; null unless it was named
 */
record SignArguments(
        Path file,
        String user,
        DescribedSubject described,
        DemoAlgorithm algorithm,
        SignatureFormat format,
        boolean attached,
        Path out,
        Locale language) {

    /** Empty when the arguments make no sense. */
    static Optional<SignArguments> parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Parser parser = new Parser();
        while (!rest.isEmpty()) {
            if (!parser.take(rest.pop(), rest)) {
                return Optional.empty();
            }
        }
        return parser.result();
    }

    /** @return the named place, or beside the file with an ending that tells what it is */
    Path target() {
        if (out != null) {
            return out;
        }
        String name = file.getFileName().toString();
        String signed =
                switch (format) {
                    case PADES -> name.replaceFirst("(\\.pdf)?$", "-signed.pdf");
                    default -> name + format.extension();
                };
        return file.resolveSibling(signed);
    }

    private static final class Parser {
        private Path file;
        private String user;
        private final DescribedSubject described = new DescribedSubject();
        private DemoAlgorithm algorithm = DemoAlgorithm.DSTU;
        private SignatureFormat format = SignatureFormat.CADES;
        private boolean attached;
        private Path out;
        private Locale language;

        boolean take(String word, Deque<String> rest) {
            return switch (word) {
                case "--dstu", "--ecdsa", "--rsa" -> algorithm(word.substring(2));
                case "--attached" -> attached = true;
                case "--as" -> !rest.isEmpty() && (user = rest.pop()) != null;
                case "--out" -> !rest.isEmpty() && (out = Path.of(rest.pop())) != null;
                case "--lang" -> !rest.isEmpty() && (language = CommandLanguage.named(rest.pop())) != null;
                case "--format" -> !rest.isEmpty() && format(rest.pop());
                default -> DescribedSubject.isOption(word) ? describe(word, rest) : takeFile(word);
            };
        }

        private boolean describe(String option, Deque<String> rest) {
            if (rest.isEmpty()) {
                return false;
            }
            described.describe(option, rest.pop());
            return true;
        }

        private boolean algorithm(String word) {
            algorithm = DemoAlgorithm.valueOf(word.toUpperCase(Locale.ROOT));
            return true;
        }

        private boolean format(String word) {
            Optional<SignatureFormat> known = Optional.ofNullable(
                    switch (word) {
                        case "pades" -> SignatureFormat.PADES;
                        case "cades" -> SignatureFormat.CADES;
                        case "asic" -> SignatureFormat.ASIC_E;
                        default -> null;
                    });
            known.ifPresent(found -> format = found);
            return known.isPresent();
        }

        private boolean takeFile(String word) {
            if (file != null || word.startsWith("--")) {
                return false;
            }
            file = Path.of(word);
            return true;
        }

        Optional<SignArguments> result() {
            boolean either = (user != null) != described.isGiven();
            return file == null || !either
                    ? Optional.empty()
                    : Optional.of(new SignArguments(file, user, described, algorithm, format, attached, out, language));
        }
    }
}
