package ua.zvit.signatures;

import java.util.List;

/**
 * What a signature file carries or covers, without a word on whether the signature is right.
 *
 * @param detached whether it covers something beside it
 * @param contents SHA-256 of the documents inside, hexadecimal
 * @param digests SHA-256 values that a detached signature names, hexadecimal
 */
public record SignatureLook(boolean detached, List<String> contents, List<String> digests) {
    private static final SignatureLook NOTHING = new SignatureLook(false, List.of(), List.of());

    public SignatureLook {
        contents = List.copyOf(contents);
        digests = List.copyOf(digests);
    }

    /** @return of a file that is neither a container nor a signature */
    public static SignatureLook nothing() {
        return NOTHING;
    }
}
