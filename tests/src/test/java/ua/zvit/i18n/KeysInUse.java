package ua.zvit.i18n;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys of the bundle the sources name: the sources are read once, for there are thousands of keys and megabytes of text.
 *
 * @param texts what stands in quotes and may be a key or a part of one, with its quotes
 * @param prefixes texts that end with a dot: the rest of the key is put to them
 * @param words names and words of the code, among them constants of enums
 * @param errors constants of the error codes that are named
 */
record KeysInUse(Set<String> texts, Set<String> prefixes, Set<String> words, Set<String> errors) {
    /** The closing quote is looked at only: it may open the next text. */
    private static final Pattern TEXT = Pattern.compile("([\"'])[\\w.-]+(?=\\1)");

    private static final Pattern PREFIX = Pattern.compile("[a-z]+(?:\\.[a-z-]+)*\\.");
    private static final Pattern BEGINNING = Pattern.compile("\"[\\w-]+\\.");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern ERROR = Pattern.compile("ErrorCode\\.(\\w+)");

    static KeysInUse in(String sources) {
        Set<String> texts = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        Matcher text = TEXT.matcher(sources);
        while (text.find()) {
            texts.add(text.group() + text.group(1));
            String bare = text.group().substring(1);
            if (PREFIX.matcher(bare).matches()) {
                prefixes.add(bare);
            }
        }
        BEGINNING.matcher(sources).results().forEach(found -> texts.add(found.group()));
        return new KeysInUse(
                texts,
                prefixes,
                WORD.matcher(sources).results().map(found -> found.group()).collect(Collectors.toSet()),
                ERROR.matcher(sources).results().map(found -> found.group(1)).collect(Collectors.toSet()));
    }

    boolean holds(String key) {
        if (texts.contains("\"" + key + "\"") || texts.contains("'" + key + "'")) {
            return true;
        }
        if (key.startsWith("error.") || key.startsWith("fault.")) {
            String code = key.substring(key.indexOf('.') + 1);
            return texts.contains("\"" + code + "\"") || errors.contains(code.replace('-', '_'));
        }
        return prefixes.stream()
                .filter(key::startsWith)
                .map(prefix -> key.substring(prefix.length()))
                .anyMatch(end -> Stream.of(end.split("\\.")).allMatch(this::isWord));
    }

    /**
     * What is put together in the code ends with words that stand there too: as a text, as the first part of one, or as a
     * constant of an enum.
     */
    private boolean isWord(String word) {
        return Stream.of("\"" + word + "\"", "'" + word + "'", "\"" + word + ".")
                        .anyMatch(texts::contains)
                || words.contains(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
