package ua.zvit.entering;

/** How large a file may be that somebody brings. */
public final class FileLimits {
    /** Mebibytes of a file of another program; real ones with pictures have a few. */
    public static final int MEBIBYTES = 20;

    public static final int LARGEST = MEBIBYTES * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private FileLimits() {}

    /** @return the name without folders and without what no name has; never empty */
    static String name(String given) {
        String plain = given == null
                ? ""
                : given.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip();
        String known = plain.isEmpty() ? "–" : plain;
        return known.length() <= LONGEST_NAME ? known : known.substring(known.length() - LONGEST_NAME);
    }
}
