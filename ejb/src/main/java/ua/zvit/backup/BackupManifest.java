package ua.zvit.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a copy holds and who can read it.
 *
 * @param format form of the copy itself; a program reads its own and older ones
 * @param made moment (UTC, ISO 8601) at which the database stood as it is copied
 * @param release version of the program that made it
 * @param schema version of the newest migration in the database
 * @param postgresql main version of the database's files
 * @param parts every file but the manifest, in the order of their names
 */
record BackupManifest(int format, String made, String release, String schema, int postgresql, List<Part> parts) {
    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BUFFER = 1 << 16;

    /**
     * A file of the copy.
     *
     * @param bytes its size
     * @param sha256 of its contents, in lower-case hexadecimal digits
     */
    record Part(String name, long bytes, String sha256) {}

    /** Describes the files that lie in the folder. */
    static List<Part> partsOf(Path folder) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith(FILE)) {
                    parts.add(new Part(file.getFileName().toString(), Files.size(file), sha256(file)));
                }
            }
        }
        return parts;
    }

    /** @throws BackupRefused {@code NO_BACKUP} */
    static BackupManifest read(Path folder) throws BackupRefused {
        try {
            return JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), BackupManifest.class);
        } catch (IOException unreadable) {
            throw new BackupRefused(BackupFault.NO_BACKUP, folder.toString());
        }
    }

    byte[] json() throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws BackupRefused {@code DAMAGED}, naming the first file that is not as it was */
    void verify(Path folder) throws BackupRefused {
        for (Part part : parts) {
            Path file = folder.resolve(part.name()).normalize();
            try {
                if (!folder.normalize().equals(file.getParent())
                        || Files.size(file) != part.bytes()
                        || !sha256(file).equals(part.sha256())) {
                    throw new BackupRefused(BackupFault.DAMAGED, part.name());
                }
            } catch (IOException gone) {
                throw new BackupRefused(BackupFault.DAMAGED, part.name());
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            while (digest.read(buffer) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
