package ua.zvit.backup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Settings;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.chosen.StoreSettings;

/**
 * The parts of a copy that need more than a shell, called by the script, which says where and what around them:
 *
 * <ul>
 *   <li>{@code take FOLDER DATABASE-FOLDER PORT RELEASE POSTGRESQL} adds database, folders of contents and manifest to
 *       a folder that holds what else belongs to the copy;
 *   <li>{@code check FOLDER NEWEST-SCHEMA POSTGRESQL} refuses what is damaged or newer;
 *   <li>{@code unpack FOLDER PART TARGET} lays a part out, in a folder or in {@code s3://bucket/folder}.
 * </ul>
 *
 * Ends with 0, 1 when the copy was refused or failed, 2 when the call is wrong. {@code --english} may stand at the end.
 */
public final class BackupCommand {
    private static final int REFUSED = 1;
    private static final int WRONG = 2;
    private static final String DATABASE = "database.zip";

    private final PrintStream out;
    private final Locale language;

    BackupCommand(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        List<String> given = List.of(arguments);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Locale language = given.contains("--english") ? Locale.ENGLISH : Messages.UKRAINIAN;
        System.exit(new BackupCommand(err, language)
                .run(given.stream()
                        .filter(argument -> !argument.equals("--english"))
                        .toList()));
    }

    int run(List<String> call) {
        try {
            String verb = call.isEmpty() ? "" : call.get(0) + call.size();
            switch (verb) {
                case "take6" -> take(Path.of(call.get(1)), Path.of(call.get(2)), call.get(3), call.get(4), call.get(5));
                case "check4" -> check(Path.of(call.get(1)), call.get(2), Integer.parseInt(call.get(3)));
                case "unpack4" -> unpack(Path.of(call.get(1)).resolve(call.get(2)), call.get(3));
                default -> {
                    return WRONG;
                }
            }
            return 0;
        } catch (BackupRefused refused) {
            return tell(refused);
        } catch (SQLException | IOException | StoreAway failed) {
            return tell(new BackupRefused(BackupFault.FAILED, failed.toString()));
        }
    }

    private int tell(BackupRefused refused) {
        out.println(refused.fault().code() + ": "
                + Messages.text(language, refused.fault().messageKey(), refused.args()));
        return REFUSED;
    }

    private static void take(Path folder, Path data, String port, String release, String postgresql)
            throws SQLException, IOException {
        String moment;
        try (PackedStores stores = PackedStores.into(folder)) {
            stores.add();
            moment = takeDatabase(folder, data, port);
            stores.add();
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                moment,
                release,
                schema(port),
                Integer.parseInt(postgresql),
                BackupManifest.partsOf(folder));
        Files.write(folder.resolve(BackupManifest.FILE), manifest.json());
    }

    private static void unpack(Path part, String target) throws IOException {
        Optional<OuterStore> elsewhere = StoreSettings.bucket(target);
        if (elsewhere.isPresent()) {
            PackedStores.unpack(part, elsewhere.get());
        } else {
            PackedFolder.unpack(part, Path.of(target));
        }
    }

    private static String takeDatabase(Path folder, Path data, String port) throws SQLException, IOException {
        try (Connection connection = connect(port, "postgres", "zvit_backup");
                PackedFolder database = new PackedFolder(folder.resolve(DATABASE))) {
            return new RunningDatabase(connection, data).copyTo(database);
        }
    }

    private static Connection connect(String port, String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                role,
                Settings.text("zvit.db.password").orElse(""));
    }

    /** @return version of the newest migration, 0 where nothing was migrated yet */
    private static String schema(String port) throws SQLException {
        try (Connection connection = connect(port, "zvit", "zvit");
                PreparedStatement known = connection.prepareStatement("select to_regclass('flyway_schema_history')");
                ResultSet table = known.executeQuery()) {
            table.next();
            return table.getString(1) == null ? "0" : newest(connection);
        }
    }

    private static String newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select version from flyway_schema_history where version is not null"
                                + " order by string_to_array(version, '.')::int[] desc limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "0";
        }
    }

    private static void check(Path folder, String newest, int postgresql) throws BackupRefused {
        BackupManifest manifest = BackupManifest.read(folder);
        if (manifest.format() > BackupManifest.FORMAT
                || MigrationVersion.fromVersion(manifest.schema()).compareTo(MigrationVersion.fromVersion(newest))
                        > 0) {
            throw new BackupRefused(BackupFault.NEWER, manifest.release(), manifest.schema());
        }
        if (manifest.postgresql() != postgresql) {
            throw new BackupRefused(BackupFault.OTHER_POSTGRESQL, manifest.postgresql(), postgresql);
        }
        manifest.verify(folder);
    }
}
