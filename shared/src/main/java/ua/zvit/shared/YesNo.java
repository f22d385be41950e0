package ua.zvit.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator that is either reached or not: its unit tells both words («так/ні»), its value is 1 or 0. The pairs that are
 * known stand in {@code yes-no.txt}.
 *
 * @param yes what is said of 1
 * @param no what is said of 0
 */
public record YesNo(String yes, String no) {
    private static final List<YesNo> KNOWN = known();

    /** @return the pair that a unit of measurement names; empty for any other unit, and for null */
    public static Optional<YesNo> of(String unit) {
        String wanted = plain(unit);
        return KNOWN.stream().filter(pair -> pair.unit().equals(wanted)).findFirst();
    }

    /** @return the pair that has a word */
    public static Optional<YesNo> having(String word) {
        return KNOWN.stream().filter(pair -> pair.value(word).isPresent()).findFirst();
    }

    /** @return units that tell a pair, the usual one first */
    public static List<String> units() {
        return KNOWN.stream().map(YesNo::unit).toList();
    }

    public String unit() {
        return yes + "/" + no;
    }

    /** @return the word for 1 or 0; empty for any other number, and for null */
    public Optional<String> word(BigDecimal value) {
        if (value == null || value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        return Optional.of(value.signum() == 0 ? no : yes);
    }

    /** @return 1 or 0 for a word of the pair; empty for anything else, and for null */
    public Optional<BigDecimal> value(String word) {
        String told = plain(word);
        if (told.equals(yes)) {
            return Optional.of(BigDecimal.ONE);
        }
        return told.equals(no) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll(" ?[/\\\\] ?", "/")
                        .replaceAll("^\\((.*)\\)$", "$1")
                        .replaceAll("\\.$", "");
    }

    private static List<YesNo> known() {
        try (InputStream in = YesNo.class.getResourceAsStream("yes-no.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Stream<String> pairs = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
            return pairs.map(line -> line.split("/"))
                    .map(words -> new YesNo(words[0], words[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
