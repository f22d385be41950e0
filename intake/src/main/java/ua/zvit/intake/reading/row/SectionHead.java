package ua.zvit.intake.reading.row;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.intake.text.OutlineNumber;

/**
 * The head of a section as people write it: «Розділ I. Назва», «Ціль 2: назва», «3. Назва», or a bare name.
 *
 * @param word «розділ», «ціль» and the like; empty where there is none
 * @param number null where there is none
 */
public record SectionHead(String word, OutlineNumber number, String title) {
    private static final Pattern WORD = Pattern.compile(
            "(?iu)(розділ|підрозділ|підпрограма|стратегічна ціль|операційна ціль|оперативна ціль|ціль|мета|стратегічний напрям|пріоритетний напрям|напрям|напрямок|пріоритет|завдання|блок|частина|етап)(?:\\s*(?:№\\s*)?([\\divxlІХ]+(?:\\.[\\d]+)*)|(?=\\s*[:.«\"–-]))\\s*[.:)–—-]*\\s*");

    public static SectionHead of(String text) {
        Optional<SectionHead> named = named(text);
        if (named.isPresent()) {
            return named.get();
        }
        Optional<OutlineNumber.Leading> leading = OutlineNumber.leading(text);
        return leading.isPresent()
                ? new SectionHead("", leading.get().number(), leading.get().rest())
                : new SectionHead("", null, text.strip());
    }

    /** @return the head, when the text begins with a word for a section */
    public static Optional<SectionHead> named(String text) {
        Matcher word = WORD.matcher(text.strip());
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.strip().substring(word.end()).strip();
        String digits = word.group(2);
        OutlineNumber number = digits == null
                ? null
                : OutlineNumber.of(digits.toUpperCase(Locale.ROOT)).orElse(null);
        return Optional.of(
                new SectionHead(word.group(1).toLowerCase(Locale.ROOT), number, rest.isEmpty() ? text.strip() : rest));
    }
}
