package ua.zvit.events;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.events.values.KnownTown;
import ua.zvit.shared.Messages;

/**
 * Towns with their places on the globe, by the table that ships ({@code places.tsv}), and countries by ISO 3166-1 with the
 * names of CLDR. A town that is not in the table is as good as any; it is only not on the map.
 */
@ApplicationScoped
public class Gazetteer {
    private static final String TABLE = "places.tsv";
    private static final String HOME = "UA";

    private final List<KnownTown> towns;
    private final Map<KnownTown, Pattern> names = new LinkedHashMap<>();
    private final Map<Locale, Map<String, String>> countries = new ConcurrentHashMap<>();

    public Gazetteer() {
        this.towns = read();
        towns.forEach(town -> names.put(town, asWord(town)));
    }

    /** @return all towns of the table, Ukraine's first */
    public List<KnownTown> towns() {
        return towns;
    }

    /** @return the town by its Ukrainian or English name; of the country's capital for no town; empty where it is unknown */
    public Optional<KnownTown> find(String town, String country) {
        return towns.stream()
                .filter(known -> known.country().equals(country))
                .filter(known -> town.isEmpty()
                        ? known.capital()
                        : known.name().equalsIgnoreCase(town) || known.english().equalsIgnoreCase(town))
                .findFirst();
    }

    /** @return the first town of the table whose name stands in the text, in whichever case of declension its end allows */
    public Optional<KnownTown> within(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(known -> known.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The town as a word of its own, in whichever case of declension its end allows. */
    private static Pattern asWord(KnownTown town) {
        return Pattern.compile("(?<!\\p{L})" + stem(town.name()) + "\\p{L}{0,3}(?!\\p{L})");
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean soft = lower.matches(".*[аеийоуьюяіїє]$");
        return Pattern.quote(soft && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** @return name of a country in Ukrainian */
    public String ukrainian(String country) {
        return name(country, Messages.UKRAINIAN);
    }

    /** @return name of a country; the code itself where nobody knows it */
    public String name(String country, Locale reader) {
        return named(country, reader);
    }

    /** @return names by code: Ukraine, then all others as the language sorts them */
    public Map<String, String> countries(Locale reader) {
        return countries.computeIfAbsent(reader, Gazetteer::sorted);
    }

    private static Map<String, String> sorted(Locale reader) {
        Collator order = Collator.getInstance(ULocale.forLocale(reader));
        Map<String, String> names = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(Function.identity(), code -> named(code, reader)));
        Map<String, String> countries = new LinkedHashMap<>();
        countries.put(HOME, names.get(HOME));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(order::compare))
                .forEach(each -> countries.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(countries);
    }

    private static String named(String country, Locale reader) {
        return new ULocale("", country).getDisplayCountry(ULocale.forLocale(reader));
    }

    private static List<KnownTown> read() {
        try (InputStream table = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Gazetteer::town)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KnownTown town(String line) {
        String[] cells = line.split("\t", -1);
        return new KnownTown(
                cells[0],
                cells[1],
                cells[2],
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                cells.length > 5 && "capital".equals(cells[5]));
    }
}
