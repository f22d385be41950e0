package ua.zvit.check.spelling;

import java.util.List;

/** What knows the language's words and their agreement. */
public interface Language {

    /** No language module: knows of no faults. */
    Language NONE = paragraph -> List.of();

    /** The faults of one paragraph in their order; offsets count from its beginning. Safe for concurrent use. */
    List<LanguageFault> faults(String paragraph);

    /** Whether it answers at once; one that does not is loaded by the first question or by {@link #prepare}. */
    default boolean isReady() {
        return true;
    }

    /** Loads what is needed to answer at once, which may take many seconds. */
    default void prepare() {}
}
