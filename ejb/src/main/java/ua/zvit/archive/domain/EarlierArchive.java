package ua.zvit.archive.domain;

import java.util.List;
import java.util.Optional;

/** What the first release archived, before there were packages. */
public interface EarlierArchive {
    /** A council by its code and name. */
    record Owner(String code, String name) {}

    /** @return ids of rows of which no package was made yet, oldest first */
    List<Long> unpacked();

    Optional<ArchivedReport> find(long id);

    Owner owner(long councilId);
}
