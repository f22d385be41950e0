package ua.zvit.shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of the installation: a system property such as {@code zvit.due.draft-days}, else the environment variable of
 * the same name in capitals ({@code ZVIT_DUE_DRAFT_DAYS}), else the default. All are listed in
 * {@code docs/configuration.md}.
 */
public final class Settings {
    private Settings() {}

    public static Optional<String> text(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            value = System.getenv(name.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_"));
        }
        return Optional.ofNullable(value).filter(given -> !given.isBlank());
    }

    /** @throws IllegalStateException naming the setting when it is not a whole number above zero */
    public static int positive(String name, int defaultValue) {
        String value = text(name).orElse(Integer.toString(defaultValue));
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new IllegalStateException("Setting " + name + " must be a whole number above zero, not: " + value);
        }
        return Integer.parseInt(value);
    }

    public static boolean enabled(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** Of the server where there is one; what lies there is nobody's after a restart. */
    public static Path temporaryFolder() {
        return Path.of(text("jboss.server.temp.dir").orElse(System.getProperty("java.io.tmpdir")));
    }
}
