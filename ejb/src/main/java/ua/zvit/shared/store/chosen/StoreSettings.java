package ua.zvit.shared.store.chosen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.shared.Settings;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.DirectoryStore;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.s3.S3Place;
import ua.zvit.shared.store.s3.S3Settings;
import ua.zvit.shared.store.s3.S3Store;

/** Which stores the installation has chosen: a directory (absolute), a place {@code s3://bucket/folder}, or none. */
public final class StoreSettings {
    private StoreSettings() {}

    /**
     * @return the store that contents are put into; empty when that is the database
     * @throws IllegalStateException naming what is wrong with the settings
     */
    public static Optional<OuterStore> chosen(ContentUse use) {
        return Settings.text(use.setting()).map(place -> store(use, place));
    }

    /** @return the store from which contents are being moved to the chosen one; empty when there is none outside of the database */
    public static Optional<OuterStore> former(ContentUse use) {
        return Settings.text(use.formerSetting()).map(place -> store(use, place));
    }

    /** @return all stores outside of the database that may hold contents, the chosen one first */
    public static Stream<OuterStore> outer(ContentUse use) {
        return Stream.concat(chosen(use).stream(), former(use).stream());
    }

    /** A server whose stores are wrongly named does not start. @throws IllegalStateException naming what is wrong */
    public static void requireUsable() {
        requireApart();
        boolean bucket = Stream.of(ContentUse.values())
                .flatMap(use -> places(use).stream())
                .anyMatch(S3Place::isMeant);
        if (bucket) {
            S3Settings.ofInstallation();
        }
    }

    /**
     * Stores of evidence lie apart from those of the archive: at night everything goes from them that no row of evidence names.
     *
     * @throws IllegalStateException when one is another's, or lies within it
     */
    static void requireApart() {
        for (String evidence : places(ContentUse.EVIDENCE)) {
            for (String archive : places(ContentUse.ARCHIVE)) {
                if (areOne(evidence, archive)) {
                    throw new IllegalStateException("Setting " + ContentUse.EVIDENCE.setting() + " must be apart from "
                            + ContentUse.ARCHIVE.setting() + ", not: " + evidence);
                }
            }
        }
        Stream.of(ContentUse.values()).forEach(StoreSettings::requireApart);
    }

    private static void requireApart(ContentUse use) {
        Optional<String> chosen = Settings.text(use.setting());
        Optional<String> former = Settings.text(use.formerSetting());
        if (chosen.isPresent() && former.isPresent() && areOne(chosen.get(), former.get())) {
            throw new IllegalStateException("Setting " + use.formerSetting() + " must be apart from " + use.setting()
                    + ", not: " + former.get());
        }
    }

    /** @return the store in a bucket that a word such as {@code s3://bucket/folder} means; empty for a folder of the machine */
    public static Optional<OuterStore> bucket(String place) {
        return Optional.of(place)
                .filter(S3Place::isMeant)
                .map(bucket -> store(isOfArchive(bucket) ? ContentUse.ARCHIVE : ContentUse.EVIDENCE, bucket));
    }

    private static boolean isOfArchive(String place) {
        return Settings.text(ContentUse.ARCHIVE.setting()).filter(place::equals).isPresent();
    }

    private static List<String> places(ContentUse use) {
        return Stream.of(use.setting(), use.formerSetting())
                .map(Settings::text)
                .flatMap(Optional::stream)
                .toList();
    }

    private static OuterStore store(ContentUse use, String place) {
        if (!S3Place.isMeant(place)) {
            return new DirectoryStore(Path.of(place));
        }
        S3Settings settings = S3Settings.ofInstallation();
        return use == ContentUse.ARCHIVE
                ? S3Store.locking(S3Place.of(place), settings)
                : S3Store.of(S3Place.of(place), settings);
    }

    private static boolean areOne(String one, String other) {
        if (S3Place.isMeant(one) != S3Place.isMeant(other)) {
            return false;
        }
        if (S3Place.isMeant(one)) {
            String first = S3Place.of(one).toString();
            String second = S3Place.of(other).toString();
            return first.startsWith(second) || second.startsWith(first);
        }
        Path first = real(Path.of(one));
        Path second = real(Path.of(other));
        return first.startsWith(second) || second.startsWith(first);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThereYet) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
