package ua.zvit.proofreading.checker;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * An example of a fault and one of a lookalike for each rule that reads text, to be shown beside its explanation. A test
 * holds every rule to its examples; rules about figures have none.
 */
public final class RuleExamples {

    private final Properties examples = new Properties();

    public RuleExamples() {
        try (Reader reader = new InputStreamReader(
                RuleExamples.class.getResourceAsStream("examples.properties"), StandardCharsets.UTF_8)) {
            examples.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text that the rule finds fault with. */
    public Optional<String> faulty(String rule) {
        return Optional.ofNullable(examples.getProperty(rule + ".bad"));
    }

    /** Text like it that is right. */
    public Optional<String> right(String rule) {
        return Optional.ofNullable(examples.getProperty(rule + ".good"));
    }
}
