package ua.zvit.shared.store.chosen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.ContentName;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.OuterStore;

/**
 * Brings what former stores hold into the store in use, while people work: each content is held against its hash, written,
 * read back and held against it again. Nothing is taken from a former store before the other has been read, and what is
 * damaged stays where it is.
 */
public final class ContentMove {
    private final ContentStore target;
    private final List<ContentStore> sources;

    public ContentMove(ContentStore target, List<ContentStore> sources) {
        this.target = target;
        this.sources = sources;
    }

    /**
     * Copies what the store in use does not hold yet.
     *
     * @param goOn asked before each content; when it answers false, the rest is left for another time
     */
    public MovedContents copy(BooleanSupplier goOn) {
        Count count = new Count();
        for (ContentStore source : sources) {
            for (String sha256 : source.hashes()) {
                if (!goOn.getAsBoolean()) {
                    return count.result(false);
                }
                if (!target.holds(sha256)) {
                    copy(source, sha256, count);
                }
            }
        }
        return count.result(true);
    }

    /** Copies what is missing, and then takes from a former store what the one in use gives back sound. */
    public MovedContents forget(ContentStore source, BooleanSupplier goOn) {
        Count count = new Count();
        for (String sha256 : source.hashes()) {
            if (!goOn.getAsBoolean()) {
                return count.result(false);
            }
            if (!target.holds(sha256)) {
                copy(source, sha256, count);
            }
            if (isSound(sha256)) {
                source.remove(sha256);
                count.forgotten++;
            } else if (source.holds(sha256)) {
                count.damaged++;
            }
        }
        return count.result(true);
    }

    private void copy(ContentStore source, String sha256, Count count) {
        Optional<byte[]> content = source.get(sha256);
        if (content.isEmpty()) {
            return;
        }
        if (!Sha256.hex(content.get()).equals(sha256)) {
            count.damaged++;
            return;
        }
        target.put(sha256, content.get());
        if (!source.holds(sha256)) {
            // what an act or the night has removed meanwhile does not come back by a copy
            target.remove(sha256);
            return;
        }
        if (!isSound(sha256)) {
            throw new StoreAway("What was copied does not come back as it was: " + sha256, new IOException(sha256));
        }
        count.copied++;
        count.bytes += content.get().length;
    }

    private boolean isSound(String sha256) {
        Optional<InputStream> kept = target instanceof OuterStore outer
                ? outer.open(sha256)
                : target.get(sha256).map(ByteArrayInputStream::new);
        try {
            return kept.isPresent() && ContentName.digest(kept.get()).sha256().equals(sha256);
        } catch (IOException unreadable) {
            throw new StoreAway("What was copied can't be read: " + sha256, unreadable);
        }
    }

    private static final class Count {
        private int copied;
        private int forgotten;
        private int damaged;
        private long bytes;

        MovedContents result(boolean complete) {
            return new MovedContents(copied, bytes, forgotten, damaged, complete);
        }
    }
}
