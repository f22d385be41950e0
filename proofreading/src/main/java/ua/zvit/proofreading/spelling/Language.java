package ua.zvit.proofreading.spelling;

import java.time.Duration;

/** What knows the language's words and their agreement. */
public interface Language {

    /** No language module: knows of no faults. */
    Language NONE = (paragraph, most) -> LanguageReading.NOTHING;

    /**
     * Reads one paragraph; offsets count from its beginning. Safe for concurrent use.
     *
     * @param most how long it may compute; loading does not count
     */
    LanguageReading read(String paragraph, Duration most);

    /** Whether it answers at once; one that does not is loaded by the first question or by {@link #prepare}. */
    default boolean isReady() {
        return true;
    }

    /** Loads what is needed to answer at once, which may take many seconds. */
    default void prepare() {}
}
