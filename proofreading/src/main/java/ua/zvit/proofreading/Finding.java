package ua.zvit.proofreading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One fault found: the rule, its weight, the places concerned and a message.
 *
 * @param places at least one; for a contradiction, all sides of it
 */
public record Finding(String rule, Severity severity, List<Place> places, Message message) {

    public Finding {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A finding needs a place: " + rule);
        }
    }

    /** The replacement that mends every place, or null where there is none or they differ. */
    public String fix() {
        String first = places.get(0).fix();
        return places.stream().allMatch(place -> first != null && first.equals(place.fix())) ? first : null;
    }

    /**
     * The identity under which a dismissal is kept: rule, fields, faulty texts and the sentences around them. It does
     * not change with edits elsewhere (offsets are left out) and changes as soon as one of the sentences does. Equal
     * faults in equal sentences of one field share it.
     */
    public String identity() {
        StringBuilder key = new StringBuilder(rule);
        for (Place place : places) {
            key.append('\u0000').append(place.measure()).append('\u0001').append(place.field());
            key.append('\u0001').append(place.text()).append('\u0001').append(place.context());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
