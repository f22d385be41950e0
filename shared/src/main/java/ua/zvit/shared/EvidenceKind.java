package ua.zvit.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of files that may stand beside a report as evidence; what is not here is not taken. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final List<String> endings;

    EvidenceKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return the usual ending of the name of such a file, without its point */
    public String ending() {
        return endings.get(0);
    }

    /** @return whether a file of this kind may be called so */
    public boolean isCalled(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /** @return all endings with their points, as a field for files takes them */
    public static String accepted() {
        return String.join(
                ",",
                Stream.of(values())
                        .flatMap(kind -> kind.endings.stream())
                        .map(ending -> "." + ending)
                        .toList());
    }
}
