package ua.zvit.processes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import ua.zvit.approval.values.way.ProcessPicture.Name;

/** English names of what the diagram names in Ukrainian, by id. */
final class NodeNames {
    private static final String RESOURCE = "annual-report-names_en.properties";

    private final Properties english;

    private NodeNames(Properties english) {
        this.english = english;
    }

    static NodeNames read() {
        Properties english = new Properties();
        try (Reader names =
                new InputStreamReader(NodeNames.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
            english.load(names);
            return new NodeNames(english);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param ukrainian as it stands in the diagram; null where there is none */
    Name of(String id, String ukrainian) {
        String uk = ukrainian == null ? "" : ukrainian.strip();
        return new Name(uk, english.getProperty(id, uk));
    }
}
