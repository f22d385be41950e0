package ua.zvit.signatures.asic;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.signatures.UnreadableFile;

/**
 * In which letters the names of an archive are written. The norm wants UTF-8; older programs take the code page of their
 * system and say nothing. What a file is called is no part of what is signed but where a signature names it, and there
 * the names must agree.
 */
record FileNames(byte[] archive) {

    /** Of Ukrainian systems first; these give a meaning to every byte. */
    private static final Charset OLD = Charset.forName("IBM866");

    /** @return UTF-8 wherever all names can be read so */
    Charset charset() throws UnreadableFile {
        List<CentralDirectory.Entry> entries = CentralDirectory.entries(archive);
        return entries.stream().allMatch(entry -> entry.utf8() || isUtf8(entry.name())) ? StandardCharsets.UTF_8 : OLD;
    }

    private static boolean isUtf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
