package ua.zvit.signatures;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language that a command speaks unless told otherwise: {@code ZVIT_LANG}, or else the shell's locale. */
public final class CommandLanguage {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private CommandLanguage() {}

    /**
     * @param environment of the process
     * @return English when that is asked for, Ukrainian otherwise
     */
    public static Locale of(Map<String, String> environment) {
        return Stream.of("ZVIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(CommandLanguage::named)
                .orElse(UKRAINIAN);
    }

    /** @param word such as {@code en}, {@code en-GB} or {@code uk_UA.UTF-8} */
    public static Locale named(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : UKRAINIAN;
    }
}
