package ua.zvit.proofreading.json;

/** The file is no report; carries a key of the message bundle and the place at fault. */
public class UnreadableReportException extends RuntimeException {

    private final String key;
    private final String place;

    UnreadableReportException(String key, String place) {
        this(key, place, null);
    }

    UnreadableReportException(String key, String place, Throwable cause) {
        super(key + ": " + place, cause);
        this.key = key;
        this.place = place;
    }

    public String key() {
        return key;
    }

    public String place() {
        return place;
    }
}
