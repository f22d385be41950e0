package ua.zvit.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each folder of contents becomes a part of the copy, with what came while the database was copied. */
class PackedStoresTest {
    @TempDir
    Path folder;

    @AfterEach
    void forgetSettings() {
        System.clearProperty("zvit.archive.store");
        System.clearProperty("zvit.evidence.store");
    }

    @Test
    void holdsWhatWasThereBeforeTheDatabaseAndWhatCameMeanwhile() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path evidence = folder.resolve("evidence");
        Files.createDirectories(evidence.resolve(".incoming"));
        System.setProperty("zvit.archive.store", archive.toString());
        System.setProperty("zvit.evidence.store", evidence.toString());
        Files.writeString(archive.resolve("sealed"), "package");
        Path removed = Files.writeString(evidence.resolve("removed"), "act");
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (PackedStores stores = PackedStores.into(copy)) {
            stores.add();
            Files.delete(removed);
            Files.writeString(evidence.resolve("added"), "photo");
            Files.writeString(evidence.resolve(".incoming/half"), "pho");
            stores.add();
        }
        assertThat(BackupManifest.partsOf(copy))
                .extracting(BackupManifest.Part::name)
                .containsExactly("archive.zip", "evidence.zip");
        Path target = Files.createDirectories(folder.resolve("target"));
        PackedFolder.unpack(copy.resolve("evidence.zip"), target);
        assertThat(target.resolve("removed")).hasContent("act");
        assertThat(target.resolve("added")).hasContent("photo");
        assertThat(target.resolve(".incoming")).doesNotExist();
    }

    @Test
    void makesNoPartWhereContentsLieInTheDatabase() throws IOException {
        try (PackedStores stores = PackedStores.into(folder)) {
            stores.add();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
