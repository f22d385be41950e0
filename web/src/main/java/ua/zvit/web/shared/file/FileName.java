package ua.zvit.web.shared.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ReportingPeriod;

/**
 * The name of a file that somebody takes away: what it is, about what, of when, as a person would name it («Звіт програма
 * міжнародної співпраці 2025 проєкт.pdf»). Browsers take it from {@code filename*} (RFC 6266); who does not know that gets the
 * same in Latin letters.
 *
 * @param name without its ending
 * @param plain in ASCII letters, without its ending
 * @param ending without the point
 */
public record FileName(String name, String plain, String ending) {
    private static final int LONGEST = 80;

    public FileName {
        name = safe(name);
        plain = safe(plain);
    }

    /** A name that is written in Latin letters for those who take no others. */
    public static FileName of(String name, String ending) {
        String latin = LatinLetters.of(safe(name));
        return new FileName(name, latin.isEmpty() ? "zvit" : latin, ending);
    }

    /** @param file with its ending */
    public static FileName of(String file) {
        int point = file.lastIndexOf('.');
        return point <= 0 ? of(file, "") : of(file.substring(0, point), file.substring(point + 1));
    }

    /** @param draft whether it is not adopted */
    public static FileName report(ReportingPeriod period, String programme, boolean draft, String ending) {
        return report(period, programme, draft, "", ending);
    }

    /** @param part what of the report it holds, such as a department; empty for all of it */
    public static FileName report(ReportingPeriod period, String programme, boolean draft, String part, String ending) {
        String tail = " " + when(period) + (part.isEmpty() ? "" : " (" + part + ")")
                + (draft ? " " + NameWords.of("draft") : "");
        return of(NameWords.of("report") + " " + cut(NameWords.brief(programme), LONGEST) + tail, ending);
    }

    /** @return what of its name tells a further edition of a report from the first; empty for that */
    public static String edition(int number) {
        return number > 1 ? NameWords.of("edition") + " " + number : "";
    }

    /** @param number of the package as the order on electronic archives wants it, which is its plain name */
    public static FileName archived(ReportingPeriod period, String programme, String number) {
        String name = NameWords.of("package") + " " + number + " " + cut(NameWords.brief(programme), LONGEST) + " "
                + when(period);
        return new FileName(name, number, "zip");
    }

    public static FileName template(String ending) {
        return of(NameWords.of("template"), ending);
    }

    public static FileName blank(String ending) {
        return of(NameWords.of("blank"), ending);
    }

    public static FileName order(long appointment, String ending) {
        return of(NameWords.of("order") + " " + appointment, ending);
    }

    /** @param code of the form with its version, which is its plain name */
    public static FileName form(String title, String code, String ending) {
        return new FileName(NameWords.of("form") + " " + cut(title, LONGEST) + " " + code, code, ending);
    }

    private static String when(ReportingPeriod period) {
        return period.isYear() ? period.code() : period.in(Messages.UKRAINIAN);
    }

    /** @param saved whether the browser is to save it rather than to show it */
    public String disposition(boolean saved) {
        String end = ending.isEmpty() ? "" : "." + ending;
        String encoded = URLEncoder.encode(name + end, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (saved ? "attachment" : "inline") + "; filename=\"" + plain + end + "\"; filename*=UTF-8''" + encoded;
    }

    /** @return the whole name as people see it */
    @Override
    public String toString() {
        return ending.isEmpty() ? name : name + "." + ending;
    }

    /** Freed of what file systems and headers refuse. */
    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        int end = space > 0 ? space : longest;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
