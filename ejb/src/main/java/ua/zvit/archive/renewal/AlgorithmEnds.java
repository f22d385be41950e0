package ua.zvit.archive.renewal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Until when an algorithm or a length of key is taken for strong. The list is a matter of judgement, so the installation
 * can set its own ({@code zvit.archive.algorithm-ends}); what it does not name has no end yet.
 */
public final class AlgorithmEnds {
    /** What is assumed where nothing is set: past collisions, and the usual recommendation for short RSA keys. */
    public static final String USUAL = "MD5=2005-01-01,SHA-1=2016-01-01,RSA-1024=2011-01-01,RSA-2048=2030-12-31";

    private final Map<String, LocalDate> ends = new LinkedHashMap<>();

    /**
     * @param list such as {@code SHA-1=2016-01-01,RSA-2048=2030-12-31}
     * @throws IllegalStateException naming the part that can't be read
     */
    public AlgorithmEnds(String list) {
        for (String part : list.split(",")) {
            String[] pair = part.strip().split("=");
            try {
                ends.put(pair[0].strip(), LocalDate.parse(pair[1].strip()));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException unreadable) {
                throw new IllegalStateException(
                        "Setting zvit.archive.algorithm-ends can't be read at: " + part, unreadable);
            }
        }
    }

    /** @return last day it is taken for strong; empty when it has no end yet */
    public Optional<LocalDate> of(String algorithm) {
        return Optional.ofNullable(ends.get(algorithm));
    }
}
