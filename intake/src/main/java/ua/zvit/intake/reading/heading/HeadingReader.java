package ua.zvit.intake.reading.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.template.BlankExample;
import ua.zvit.intake.text.DateText;
import ua.zvit.intake.text.Units;

/** Reads the lines above the first table. What says nothing of these is left, and longer text is asked about. */
public final class HeadingReader {
    private static final Pattern COUNCIL = Pattern.compile(
            "(?iu)(?<![\\p{L}])([\\p{L}'’ʼ-]+(?:[\\s\\u00a0]+(?:міська|селищна|сільська|обласна|районна))[\\s\\u00a0]+рада)(?![\\p{L}])");
    private static final Pattern OF_COUNCIL = Pattern.compile(
            "(?iu)(?<![\\p{L}])([\\p{L}'’ʼ-]+ої)\\s+(міської|селищної|сільської|обласної|районної)\\s+ради");
    private static final Pattern NUMBER = Pattern.compile("№\\s*([\\p{L}\\d][\\p{L}\\d/.\\-–]*)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("(?iu)(?:тел|т)\\.?\\s*(?:/факс)?[.:]?\\s*([+(]?[\\d()\\s+-]{6,20}\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)^(?:адреса[:\\s]*)?((?:вул|просп|пл|майдан|пров|бульв)\\p{L}*\\.?[\\s\\u00a0].*|.*\\d{5},.*(?:м|с|смт)\\.\\s*\\p{L}+.*)$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?iu)^(?:управління|департамент|відділ|служба|виконавчий комітет|сектор)(?!\\p{L}).*");
    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)\\s*[-–—]\\s*(20\\d\\d)");
    private static final int LONG = 220;

    private final Heading heading;
    private final Findings findings;

    public HeadingReader(Heading heading, Findings findings) {
        this.heading = heading;
        this.findings = findings;
    }

    public void read(List<String> told) {
        List<String> lines = withoutExamples(told.stream()
                .map(line -> line.replace('\u2011', '-')
                        .replaceAll("[ \\t\\u00a0\\u202f]+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList());
        String whole = String.join(" ", lines);
        council(lines, whole);
        lead(lines);
        letterhead(lines);
        behind("title-told", lines).ifPresent(title -> heading.title = title);
        new TitleReader(heading).read(lines);
        behind("years-told", lines).map(YEARS::matcher).filter(Matcher::find).ifPresent(this::years);
        if (BlankExample.lacksYears(heading.title)) {
            findings.ask("title-unfinished", "", heading.title);
        }
        new PeriodReader(heading).read(whole);
        decisions(lines);
        heading.unit = lines.stream()
                .filter(line -> line.length() < 60
                        || line.matches("(?iu).*\\(?(?:тис|млн)?\\.?\\s*(?:грн|гривень|гривнях)\\.?\\)?\\s*$"))
                .map(line -> Units.of(line).orElse(null))
                .filter(each -> each != null)
                .reduce((one, other) -> other)
                .orElse(null);
        heading.saysReport = Line.WORDS.has("report", whole);
        left(lines);
    }

    /** The title that a blank sheet shows as an example is nobody's; its years were chosen with the sheet. */
    private List<String> withoutExamples(List<String> lines) {
        List<String> examples = lines.stream().filter(BlankExample::isTitle).toList();
        for (String example : examples) {
            findings.leave(BlankExample.title(), example);
            Optional.of(YEARS.matcher(example)).filter(Matcher::find).ifPresent(this::years);
        }
        return lines.stream().filter(line -> !examples.contains(line)).toList();
    }

    private void years(Matcher span) {
        heading.firstYear = Integer.parseInt(span.group(1));
        heading.lastYear = Integer.parseInt(span.group(2));
    }

    private void council(List<String> lines, String whole) {
        Matcher found = COUNCIL.matcher(String.join("\n", lines));
        Matcher genitive = OF_COUNCIL.matcher(whole);
        if (found.find()) {
            heading.council = spelled(found.group(1));
        } else if (genitive.find()) {
            String adjective = genitive.group(1).replaceFirst("(?iu)ої$", "а");
            heading.council = spelled(adjective + " " + genitive.group(2).replaceFirst("(?iu)ої$", "а") + " рада");
        }
    }

    /** Capitals of a letterhead are no way to spell a name. */
    static String spelled(String name) {
        String plain = name.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!plain.equals(plain.toUpperCase(Locale.ROOT))) {
            return plain;
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        return Pattern.compile("^\\p{L}|(?<=-)\\p{L}").matcher(lower).replaceAll(first -> first.group()
                .toUpperCase(Locale.ROOT));
    }

    /** A name behind words that ask for it may begin as it likes. */
    private void lead(List<String> lines) {
        behind("lead", lines).ifPresent(name -> heading.department = name);
    }

    /** @return what stands behind a label of that group of words */
    private static Optional<String> behind(String label, List<String> lines) {
        return lines.stream()
                .filter(line -> Line.WORDS.starts(label, line))
                .map(line ->
                        Line.WORDS.any(label).matcher(line).replaceFirst("").replaceFirst("^[\\s:]+", ""))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private void letterhead(List<String> lines) {
        List<String> department = new ArrayList<>();
        for (String line : lines) {
            Matcher mail = MAIL.matcher(line);
            Matcher phone = PHONE.matcher(line);
            Matcher address = ADDRESS.matcher(line);
            boolean contact = false;
            if (mail.find()) {
                heading.email = mail.group();
                contact = true;
            }
            if (phone.find()) {
                heading.phone = phone.group(1).strip();
                contact = true;
            }
            if (address.matches()) {
                heading.address = address.group(1).replaceAll(",?\\s*(?:тел|e-mail).*$", "");
                contact = true;
            }
            boolean begins = department.isEmpty() && DEPARTMENT.matcher(line).matches() && line.length() < 160;
            boolean goesOn = !department.isEmpty()
                    && !contact
                    && department.size() < 4
                    && line.equals(line.toUpperCase(Locale.ROOT))
                    && department.get(0).equals(department.get(0).toUpperCase(Locale.ROOT))
                    && !Line.WORDS.starts("report", line)
                    && heading.department.isEmpty();
            if (begins || goesOn) {
                department.add(line);
            } else if (!department.isEmpty() && heading.department.isEmpty()) {
                heading.department = spelled(String.join(" ", department));
            }
        }
        if (heading.department.isEmpty() && !department.isEmpty()) {
            heading.department = spelled(String.join(" ", department));
        }
    }

    /** The programme's decision stands with the word for it; any other is that of the paper itself. */
    private void decisions(List<String> lines) {
        String whole = String.join("\n", lines);
        Matcher found = Pattern.compile(
                        "(?isu)(рішення\\p{L}*|сесі\\p{L}*|затверджен\\p{L}*)[^№]{0,160}?№\\s*[\\p{L}\\d][\\p{L}\\d/.\\-–]*")
                .matcher(whole);
        while (found.find()) {
            String text = found.group().replace('\n', ' ');
            Matcher number = NUMBER.matcher(text);
            LocalDate date = DateText.in(text).orElse(null);
            Heading.Decision decision =
                    new Heading.Decision(number.find() ? number.group(1).replaceFirst("[.,]+$", "") : "", date);
            String before = whole.substring(Math.max(0, found.start() - 200), found.start())
                    .replace('\n', ' ');
            boolean ofProgramme = (before + text).matches("(?isu).*програм\\p{L}*[^.]{0,200}затвердж.*")
                    || text.toLowerCase(Locale.ROOT).contains("програм");
            if (ofProgramme && heading.programmeDecision == null) {
                heading.programmeDecision = decision;
            } else if (!ofProgramme && heading.ownDecision == null) {
                heading.ownDecision = decision;
            }
        }
    }

    private void left(List<String> lines) {
        List<String> prose = lines.stream()
                .filter(line -> line.length() > LONG && !line.equals(heading.title))
                .toList();
        if (!prose.isEmpty()) {
            String place = Findings.shortened(prose.get(0));
            findings.ask("text-outside-table", place, place);
        }
        prose.forEach(line -> findings.leave("", line));
        String rest = lines.stream().filter(line -> line.length() <= LONG).collect(Collectors.joining("\n"));
        findings.leave("", rest);
    }
}
