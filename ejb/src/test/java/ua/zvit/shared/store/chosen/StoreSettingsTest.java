package ua.zvit.shared.store.chosen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.s3.S3Settings;

/** What the night clears is never the archive's. */
class StoreSettingsTest {
    @TempDir
    Path folder;

    @AfterEach
    void forgetSettings() {
        System.clearProperty("zvit.archive.store");
        System.clearProperty("zvit.evidence.store");
        System.clearProperty("zvit.evidence.store-former");
        System.clearProperty("zvit.s3.endpoint");
        System.clearProperty("zvit.s3.access-key");
        System.clearProperty("zvit.s3.secret-key");
        System.clearProperty("zvit.s3.secret-key-file");
    }

    private void choose(Path evidence, Path archive) {
        System.setProperty("zvit.evidence.store", evidence.toString());
        System.setProperty("zvit.archive.store", archive.toString());
    }

    @Test
    void isTheDatabaseUnlessOneIsNamed() {
        assertThat(StoreSettings.chosen(ContentUse.EVIDENCE)).isEmpty();
    }

    @Test
    void liesBesideTheArchive() {
        choose(folder.resolve("evidence"), folder.resolve("archive"));
        StoreSettings.requireApart();
        assertThat(StoreSettings.chosen(ContentUse.EVIDENCE)).hasValueSatisfying(store -> assertThat(store.place())
                .isEqualTo(folder.resolve("evidence").toString()));
    }

    @Test
    void refusesTheArchivesUnderWhateverName() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), archive);
        for (Path same : List.of(archive, link, archive.resolve("evidence"), folder)) {
            choose(same, archive);
            assertThatThrownBy(StoreSettings::requireApart)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("zvit.archive.store");
        }
    }

    @Test
    void refusesOnePlaceOfABucketForBoth() {
        System.setProperty("zvit.archive.store", "s3://council/kept");
        for (String same : List.of("s3://council", "s3://council/kept/", "s3://council/kept/evidence")) {
            System.setProperty("zvit.evidence.store", same);
            assertThatThrownBy(StoreSettings::requireApart).isInstanceOf(IllegalStateException.class);
        }
        System.setProperty("zvit.evidence.store", "s3://council/evidence");
        StoreSettings.requireApart();
    }

    @Test
    void wantsTheKeyOfABucketBeforeAnythingIsKeptThere() {
        System.setProperty("zvit.archive.store", "s3://council/kept");
        assertThatThrownBy(StoreSettings::requireUsable).hasMessageContaining("zvit.s3.access-key");
        System.setProperty("zvit.s3.access-key", "somebody");
        System.setProperty("zvit.s3.secret-key", "something");
        StoreSettings.requireUsable();
    }

    @Test
    void refusesToMoveAStoreIntoItself() {
        System.setProperty("zvit.evidence.store", folder.toString());
        System.setProperty("zvit.evidence.store-former", folder.resolve("old").toString());
        assertThatThrownBy(StoreSettings::requireApart).hasMessageContaining("zvit.evidence.store-former");
    }

    @Test
    void readsTheSecretFromItsFileAndTellsItNobody() throws IOException {
        System.setProperty("zvit.s3.access-key", "somebody");
        Path secret = Files.writeString(folder.resolve("secret"), "a-secret-word\n");
        System.setProperty("zvit.s3.secret-key-file", secret.toString());
        S3Settings settings = S3Settings.ofInstallation();
        assertThat(settings.secretKey()).isEqualTo("a-secret-word");
        assertThat(settings.toString()).doesNotContain("a-secret-word", "somebody");
    }

    @Test
    void wantsTlsOutsideOfThePrivateNetwork() {
        System.setProperty("zvit.s3.access-key", "somebody");
        System.setProperty("zvit.s3.secret-key", "something");
        System.setProperty("zvit.s3.endpoint", "http://8.8.8.8:9000");
        assertThatThrownBy(S3Settings::ofInstallation).hasMessageContaining("zvit.s3.endpoint");
        System.setProperty("zvit.s3.endpoint", "http://127.0.0.1:9000");
        assertThat(S3Settings.ofInstallation().endpoint()).isPresent();
    }
}
