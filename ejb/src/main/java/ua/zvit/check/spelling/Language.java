package ua.zvit.check.spelling;

import java.util.List;

/** What knows the language's words and their agreement. */
public interface Language {

    /** No language module: knows of no faults. */
    Language NONE = paragraph -> List.of();

    /** The faults of one paragraph in their order; offsets count from its beginning. Safe for concurrent use. */
    List<LanguageFault> faults(String paragraph);
}
