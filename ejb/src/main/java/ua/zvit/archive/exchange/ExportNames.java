package ua.zvit.archive.exchange;

import java.util.regex.Pattern;

/**
 * Names of files as the order on electronic archives (1886/5) allows them: Arabic digits, «.» and «–», then the ending
 * of the format. A name is the year, the place in the chain, and the number of the file.
 */
public final class ExportNames {
    private static final Pattern ALLOWED = Pattern.compile("[0-9][0-9.–]{0,60}\\.[a-z0-9]{1,8}");
    private static final Pattern ENDING = Pattern.compile(".*\\.([a-z0-9]{1,8})");

    private final String prefix;
    private int last = -1;

    public ExportNames(int year, int sequence) {
        this.prefix = year + "." + sequence;
    }

    /** @return name of the package itself, without an ending */
    public String ofPackage() {
        return prefix;
    }

    /** @return the next name, with the ending of the given one */
    public String next(String name) {
        last++;
        var ending = ENDING.matcher(name.toLowerCase(java.util.Locale.ROOT));
        return prefix + "–" + last + "." + (ending.matches() ? ending.group(1) : "0");
    }

    public static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }
}
