package ua.zvit.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder comes back as it was packed, whatever was added while it was, and never reaches out of its place. */
class PackedFolderTest {
    @TempDir
    Path folder;

    @Test
    void comesBackWithEmptyFoldersAndWithWhatWasAddedLater() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.createDirectories(source.resolve("empty"));
        Files.createDirectories(source.resolve("inside/.incoming"));
        Files.writeString(source.resolve("inside/early"), "first");
        try (PackedFolder packed = new PackedFolder(folder.resolve("packed.zip"))) {
            packed.add(source, path -> path.endsWith(".incoming"));
            Files.writeString(source.resolve("inside/early"), "changed after it was taken");
            Files.writeString(source.resolve("inside/late"), "second");
            packed.add(source, path -> path.endsWith(".incoming"));
        }
        Path target = Files.createDirectories(folder.resolve("target"));
        PackedFolder.unpack(folder.resolve("packed.zip"), target);
        assertThat(target.resolve("empty")).isEmptyDirectory();
        assertThat(target.resolve("inside/early")).hasContent("first");
        assertThat(target.resolve("inside/late")).hasContent("second");
        assertThat(target.resolve("inside/.incoming")).doesNotExist();
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder() throws IOException {
        try (PackedFolder packed = new PackedFolder(folder.resolve("packed.zip"))) {
            packed.add("../outside", "words".getBytes(StandardCharsets.UTF_8));
        }
        Path target = Files.createDirectories(folder.resolve("target"));
        assertThatThrownBy(() -> PackedFolder.unpack(folder.resolve("packed.zip"), target))
                .hasMessageContaining("leads out of the folder");
        assertThat(folder.resolve("outside")).doesNotExist();
    }
}
