package ua.zvit.report.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ua.zvit.shared.Settings;

/**
 * The directory that the installation has chosen for evidence. It lies apart from the archive's: at night everything goes
 * from it that no row of evidence names.
 */
public final class EvidenceDirectory {
    private EvidenceDirectory() {}

    /**
     * @return empty where contents are kept in the database
     * @throws IllegalStateException when it is the archive's directory, or one of the two lies in the other
     */
    public static Optional<Path> chosen() {
        Optional<Path> evidence = Settings.text("zvit.evidence.store").map(Path::of);
        Optional<Path> archive = Settings.text("zvit.archive.store").map(Path::of);
        if (evidence.isPresent() && archive.isPresent() && areOne(real(evidence.get()), real(archive.get()))) {
            throw new IllegalStateException(
                    "Setting zvit.evidence.store must be apart from zvit.archive.store, not: " + evidence.get());
        }
        return evidence;
    }

    private static boolean areOne(Path evidence, Path archive) {
        return evidence.startsWith(archive) || archive.startsWith(evidence);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThereYet) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
