package ua.zvit.archive.packing;

import ua.zvit.shared.Sha256;

/**
 * One file of a package.
 *
 * @param name inside the package, such as {@code document.pdf}
 * @param content its bytes; not copied, nobody changes them
 */
public record PackedFile(String name, FileRole role, String mediaType, byte[] content) {

    public static PackedFile json(String name, FileRole role, byte[] content) {
        return new PackedFile(name, role, "application/json", content);
    }

    public String sha256() {
        return Sha256.hex(content);
    }
}
