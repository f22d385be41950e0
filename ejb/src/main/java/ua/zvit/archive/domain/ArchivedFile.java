package ua.zvit.archive.domain;

import jakarta.persistence.Embeddable;
import ua.zvit.archive.packing.Manifest;

/** A line of a package's manifest as the database's rules see it: while it stands, its content may not be removed. */
@Embeddable
public record ArchivedFile(String name, String role, String mediaType, long size, String sha256) {
    static ArchivedFile of(Manifest.Line line) {
        return new ArchivedFile(line.name(), line.role().code(), line.mediaType(), line.size(), line.sha256());
    }
}
