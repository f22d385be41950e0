package ua.zvit.intake.format.raw;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;

/** Finds out in which letters a text was saved: by its mark, as UTF-8 if it is that throughout, else by its letters. */
public final class TextCharset {
    private static final List<String> OURS = List.of("windows-1251", "IBM866", "KOI8-U", "x-MacUkraine", "ISO-8859-5");
    private static final String COMMON = "оаинітервсклдупмязьбгйхчжцшюєїщфґ ";

    private TextCharset() {}

    public static String text(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return guessed(file);
        }
    }

    private static String guessed(byte[] file) {
        CharsetMatch[] matches = new CharsetDetector()
                .setText(Arrays.copyOf(file, Math.min(file.length, 1 << 16)))
                .detectAll();
        List<String> names = new java.util.ArrayList<>(OURS);
        Arrays.stream(matches)
                .map(CharsetMatch::getName)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names.stream()
                .filter(Charset::isSupported)
                .map(name -> new String(file, Charset.forName(name)))
                .max(Comparator.comparingDouble(TextCharset::likeness))
                .orElseThrow(() -> new UnreadableFileException(Reason.UNKNOWN_TYPE));
    }

    /** Ukrainian in the right letters is mostly its common small ones; in wrong ones it is capitals and signs. */
    private static double likeness(String text) {
        double sum = 0;
        int counted = 0;
        for (int index = 0; index < Math.min(text.length(), 1 << 16); index++) {
            char each = text.charAt(index);
            if (each > 127) {
                counted++;
                int place = COMMON.indexOf(each);
                sum += place >= 0
                        ? 2.0 - place / 40.0
                        : Character.UnicodeBlock.of(each) == Character.UnicodeBlock.CYRILLIC ? 0.3 : -0.5;
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }
}
