package ua.zvit.proofreading.spelling;

import java.util.List;

/**
 * A fault that the language module found.
 *
 * @param message in Ukrainian, as the module tells it
 * @param replacements best first, may be empty
 */
public record LanguageFault(Kind kind, int start, int end, String message, List<String> replacements) {

    /** What sort of fault it is, which decides the rule that reports it. */
    public enum Kind {
        SPELLING,
        GRAMMAR,
        CASE,
        RUSSIANISM
    }

    public LanguageFault {
        replacements = List.copyOf(replacements);
    }
}
