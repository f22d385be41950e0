package ua.zvit.archive.values;

import java.time.Instant;

/**
 * Where the chains of a council ended at some time: against it both are proven later, by whoever has kept it.
 *
 * @param council code of the council
 * @param packages the last package of its archive
 * @param audit the last step in its audit trail
 * @param anchoredAt by the clock of the server
 * @param stamp RFC 3161 token over {@link #text()}, Base64; null where no time-stamp service was configured
 */
public record AnchorDetails(String council, End packages, End audit, Instant anchoredAt, String stamp) {
    /**
     * The end of a chain.
     *
     * @param sequence place of the last one; 0 before the first
     * @param hash of the last one; 64 zeros before the first
     */
    public record End(long sequence, String hash) {
        /** @return true when the same chain can't end there after it has ended here */
        public boolean contradicts(End later) {
            return later.sequence < sequence || later.sequence == sequence && !later.hash.equals(hash);
        }
    }

    /** @return what is stamped, in US-ASCII; the council, both places and both hashes, parted by blanks */
    public String text() {
        return String.join(
                " ",
                "zvit-anchor-1",
                council,
                Long.toString(packages.sequence),
                packages.hash,
                Long.toString(audit.sequence),
                audit.hash);
    }

    public AnchorDetails stamped(String token) {
        return new AnchorDetails(council, packages, audit, anchoredAt, token);
    }
}
