package ua.zvit.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the night clears is never the archive's. */
class EvidenceDirectoryTest {
    @TempDir
    Path folder;

    @AfterEach
    void forgetSettings() {
        System.clearProperty("zvit.archive.store");
        System.clearProperty("zvit.evidence.store");
    }

    private void choose(Path evidence, Path archive) {
        System.setProperty("zvit.evidence.store", evidence.toString());
        System.setProperty("zvit.archive.store", archive.toString());
    }

    @Test
    void isTheDatabaseUnlessOneIsNamed() {
        assertThat(EvidenceDirectory.chosen()).isEmpty();
    }

    @Test
    void liesBesideTheArchive() {
        choose(folder.resolve("evidence"), folder.resolve("archive"));
        assertThat(EvidenceDirectory.chosen()).contains(folder.resolve("evidence"));
    }

    @Test
    void refusesTheArchivesUnderWhateverName() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), archive);
        for (Path same : List.of(archive, link, archive.resolve("evidence"), folder)) {
            choose(same, archive);
            assertThatThrownBy(EvidenceDirectory::chosen)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("zvit.archive.store");
        }
    }
}
