package ua.zvit.archive.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published schema of the data, which goes into every package beside them. */
public final class DataSchema {
    /** Where it lies and what it is called in a package. */
    public static final String NAME = "data.schema.json";

    private DataSchema() {}

    public static byte[] bytes() {
        try (InputStream schema = DataSchema.class.getResourceAsStream("/ua/zvit/archive/" + NAME)) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
