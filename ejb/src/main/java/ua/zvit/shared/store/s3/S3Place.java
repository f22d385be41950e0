package ua.zvit.shared.store.s3;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a store of the S3 protocol, written {@code s3://bucket} or {@code s3://bucket/folder}.
 *
 * @param prefix what the keys of all contents begin with: empty, or ending with a slash
 */
public record S3Place(String bucket, String prefix) {
    private static final String SCHEME = "s3://";
    private static final Pattern PLACE = Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([\\w./-]*?))?/*");

    public static boolean isMeant(String setting) {
        return setting.startsWith(SCHEME);
    }

    /** @throws IllegalStateException when the setting's value is no such place */
    public static S3Place of(String value) {
        Matcher matcher = PLACE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("A store must be s3://bucket or s3://bucket/folder, not: " + value);
        }
        String folder = matcher.group(2) == null ? "" : matcher.group(2);
        return new S3Place(matcher.group(1), folder.isEmpty() ? "" : folder + "/");
    }

    @Override
    public String toString() {
        return SCHEME + bucket + "/" + prefix;
    }
}
