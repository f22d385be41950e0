package ua.zvit.web.report.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import ua.zvit.report.form.FormArchive;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** The files of a form as a person chooses them: a descriptor and a template, or one archive with both. */
final class ChosenFormFiles {
    /** Larger than any file of a form may be: enough for the use case to refuse it by its size. */
    static final int LARGEST = 2 * 1024 * 1024;

    private ChosenFormFiles() {}

    /** @throws ZvitException {@code FORM-NO-FILES}, {@code FORM-ARCHIVE}, {@code FORM-TOO-LARGE} */
    static FormFiles of(List<Part> files) {
        List<Part> chosen = files.stream().filter(file -> file.getSize() > 0).toList();
        if (chosen.size() == 1) {
            byte[] only = content(chosen.get(0));
            if (FormArchive.isArchive(only)) {
                return FormArchive.read(only);
            }
        }
        if (chosen.size() > 2) {
            throw new ZvitException(ErrorCode.FORM_NO_FILES);
        }
        return new FormFiles(file(chosen, ".json"), file(chosen, ".jrxml"));
    }

    private static byte[] file(List<Part> chosen, String ending) {
        Optional<Part> found = chosen.stream()
                .filter(file -> Objects.requireNonNullElse(file.getSubmittedFileName(), "")
                        .toLowerCase(Locale.ROOT)
                        .endsWith(ending))
                .findFirst();
        return content(found.orElseThrow(() -> new ZvitException(ErrorCode.FORM_NO_FILES)));
    }

    static byte[] content(Part file) {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
