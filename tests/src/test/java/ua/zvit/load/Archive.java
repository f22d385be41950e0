package ua.zvit.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import ua.zvit.rig.Rig;

/** Fills the archive with copies of one report that went its whole way, document and engine's history included. */
final class Archive {
    private final int model;
    private int copies;

    /** @param model id of an archived report */
    Archive(int model) {
        this.model = model;
    }

    void fillUpTo(int reports) throws IOException, SQLException {
        if (reports <= copies) {
            return;
        }
        try (Connection database = Rig.database();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(script().replace(":first", Integer.toString(copies + 1))
                    .replace(":last", Integer.toString(reports))
                    .replace(":model", Integer.toString(model)));
            database.commit();
            database.setAutoCommit(true);
            statement.execute("analyze");
        }
        copies = reports;
    }

    private static String script() throws IOException {
        try (InputStream script = Archive.class.getResourceAsStream("/load/archive.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
