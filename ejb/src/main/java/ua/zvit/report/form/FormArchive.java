package ua.zvit.report.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * The two files of a form in one ZIP file. Reading stops at the limits of what a form may be, whatever the archive
 * claims; nothing is ever unpacked to a disk, so the names of its parts lead nowhere.
 */
public final class FormArchive {
    private static final int MOST_PARTS = 20;
    private static final int CHUNK = 8 * 1024;

    private FormArchive() {}

    /** @return true when the bytes begin as a ZIP file does */
    public static boolean isArchive(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** @throws ZvitException {@code FORM-ARCHIVE} unless it holds one .json and one .jrxml, {@code FORM-TOO-LARGE} */
    public static FormFiles read(byte[] zip) {
        byte[] descriptor = null;
        byte[] template = null;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int count = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (++count > MOST_PARTS) {
                    throw unfit();
                }
                if (isHidden(name)) {
                    passOver(parts);
                } else if (name.endsWith(".json")) {
                    descriptor = once(descriptor, parts, Limits.DESCRIPTOR);
                } else if (name.endsWith(".jrxml")) {
                    template = once(template, parts, Limits.TEMPLATE);
                } else {
                    passOver(parts);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unfit();
        }
        if (descriptor == null || template == null) {
            throw unfit();
        }
        return new FormFiles(descriptor, template);
    }

    /** What an operating system adds on its own. */
    private static boolean isHidden(String name) {
        return name.startsWith("__macosx/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static byte[] once(byte[] before, ZipInputStream part, int largest) throws IOException {
        byte[] content = part.readNBytes(largest + 1);
        if (content.length > largest) {
            throw new ZvitException(ErrorCode.FORM_TOO_LARGE, Limits.TEMPLATE / 1024 / 1024);
        }
        if (before != null) {
            throw unfit();
        }
        return content;
    }

    /** What is not wanted is unpacked all the same on the way to the next part, so it has a limit as well. */
    private static void passOver(ZipInputStream part) throws IOException {
        byte[] some = new byte[CHUNK];
        int left = Limits.TEMPLATE;
        for (int read = part.read(some); read >= 0; read = part.read(some)) {
            left -= read;
            if (left < 0) {
                throw new ZvitException(ErrorCode.FORM_TOO_LARGE, Limits.TEMPLATE / 1024 / 1024);
            }
        }
    }

    /** @param name of the files without their endings */
    public static byte[] written(FormFiles files, String name) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(zip)) {
            parts.putNextEntry(new ZipEntry(name + ".json"));
            parts.write(files.descriptor());
            parts.putNextEntry(new ZipEntry(name + ".jrxml"));
            parts.write(files.template());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip.toByteArray();
    }

    private static ZvitException unfit() {
        return new ZvitException(ErrorCode.FORM_ARCHIVE);
    }
}
