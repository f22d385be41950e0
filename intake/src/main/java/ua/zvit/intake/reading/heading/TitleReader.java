package ua.zvit.intake.reading.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the programme's title, which such papers mostly tell in the genitive, over several lines. */
final class TitleReader {
    private static final Pattern PROGRAMME = Pattern.compile(
            "(?isu)((?:(?:міської|міська|обласної|обласна|селищної|сільської|районної|комплексної|комплексна|цільової|цільова|місцевої|місцева|галузевої|бюджетної|регіональної|соціальної|соціальна)\\s+)*)(програм(?:и|а|ою|у|і))(?!\\p{L})\\s*(.+)");
    private static final Pattern END = Pattern.compile(
            "(?isu)[\\s,]*(?:\\(?(?:тис|млн)\\.?\\s*грн|(?:за|у|в)\\s+(?:січень|січні|\\d+\\s+місяц|[IІV]+\\s+(?:кварт|півр)|перше|перш|підсумками|звітн)|за\\s+20\\d\\d|(?:у|в)\\s+20\\d\\d\\s+році|станом\\s+на|,?\\s*затвердж|,?\\s*\\(?рішення\\s).*$");
    private static final Pattern STOP = Pattern.compile(
            "(?iu)^(?:№|додаток|затверджено|рішення|від\\s|тис|\\(тис|грн|виконавець|керівник|мета|вул|тел|e-mail|станом|за\\s+20|за\\s+січень|у\\s+20\\d\\d|\\d+\\.\\s).*");

    private final Heading heading;

    TitleReader(Heading heading) {
        this.heading = heading;
    }

    void read(List<String> lines) {
        for (int index = 0; index < lines.size() && heading.title.isEmpty(); index++) {
            String line = lines.get(index);
            if (line.length() < 500 && isTitle(lines, index)) {
                title(joined(lines, index));
            }
        }
        years();
    }

    private static boolean isTitle(List<String> lines, int index) {
        String line = lines.get(index);
        Matcher found = PROGRAMME.matcher(line);
        boolean bare = line.strip().matches("(?iu)(?:.*\\s)?програм(?:и|а)");
        if (line.matches("(?iu).*(?:код|паспорт)\\s+програм.*")
                || line.matches("(?iu)^(?:додаток|до)\\s.*") && line.length() < 40 && !bare) {
            return false;
        }
        return bare && index + 1 < lines.size()
                || found.find() && found.group(3).strip().length() > 5;
    }

    private static String joined(List<String> lines, int from) {
        List<String> parts = new ArrayList<>(List.of(lines.get(from)));
        for (int next = from + 1; next < lines.size() && next < from + 6; next++) {
            String before = parts.get(parts.size() - 1);
            String line = lines.get(next);
            boolean closed = END.matcher(before).find()
                    || before.matches("(?su).*20\\d\\d\\s*[-–—]\\s*20\\d\\d\\s*(?:рок\\p{L}*|рр\\.?).*")
                    || STOP.matcher(line).matches();
            boolean small = Character.isLowerCase(line.charAt(0))
                    || line.charAt(0) == '«'
                    || line.equals(line.toUpperCase(Locale.ROOT)) && before.equals(before.toUpperCase(Locale.ROOT));
            boolean bare = before.matches("(?isu).*програм(?:и|а)\\s*");
            boolean open = before.matches("(?isu).*\\s(?:та|і|й|на|в|у|з|для|про)\\s*")
                    || before.chars().filter(each -> each == '«').count()
                            > before.chars().filter(each -> each == '»').count();
            if (closed || !(small || bare || open) || line.length() > 300) {
                break;
            }
            parts.add(line);
        }
        return String.join(" ", parts);
    }

    private void title(String text) {
        Matcher found = PROGRAMME.matcher(text.replace('\u00a0', ' '));
        if (!found.find()) {
            return;
        }
        String rest = END.matcher(found.group(3))
                .replaceFirst("")
                .strip()
                .replaceFirst("[,.;:(]+$", "")
                .strip();
        String adjectives = found.group(1).strip().replaceAll("(?iu)ої(?!\\p{L})", "а");
        boolean capitals = found.group(2).equals(found.group(2).toUpperCase(Locale.ROOT));
        String noun = capitals ? "ПРОГРАМА" : "програма";
        if (capitals) {
            adjectives = adjectives.replaceAll("(?u)а(?!\\p{L})", "А");
        }
        String title =
                (adjectives + " " + noun + " " + rest).replaceAll("\\s+", " ").strip();
        heading.title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private void years() {
        Matcher span = Pattern.compile("(20\\d\\d)\\s*[-–—]\\s*(20\\d\\d)").matcher(heading.title);
        Matcher single = Pattern.compile("на\\s+(20\\d\\d)\\s*(?:рік|р\\.)").matcher(heading.title);
        if (span.find()) {
            heading.firstYear = Integer.parseInt(span.group(1));
            heading.lastYear = Integer.parseInt(span.group(2));
        } else if (single.find()) {
            heading.firstYear = Integer.parseInt(single.group(1));
            heading.lastYear = heading.firstYear;
        }
    }
}
