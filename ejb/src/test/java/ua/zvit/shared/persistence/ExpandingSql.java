package ua.zvit.shared.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a migration an earlier program cannot live with: it goes on to read and write as before, so nothing it uses may go, and
 * nothing may be asked of it that it does not give. Tables of the same migration are nobody's yet.
 */
final class ExpandingSql {
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\S+).*");
    private static final Pattern ALTERED = Pattern.compile("alter table (?:if exists )?(?:only )?(\\S+) (.*)");
    private static final Pattern ON_TABLE =
            Pattern.compile("create (?:or replace )?(?:unique index|trigger|constraint trigger).*? on (\\S+).*");

    /** Of a function or a block nobody tells what it does to which table. */
    private static final Pattern OPAQUE = Pattern.compile("do .*\\b(drop|rename|alter)\\b.*");

    private static final List<Pattern> REFUSED = List.of(
            Pattern.compile("drop (?!index\\b|not null\\b).*"),
            Pattern.compile("truncate .*"),
            Pattern.compile("revoke .*"),
            Pattern.compile("alter (?!table\\b|index\\b|sequence\\b).*\\b(rename|drop)\\b.*"));

    private static final List<Pattern> REFUSED_OF_TABLES = List.of(
            Pattern.compile(".*\\bdrop (?!not null\\b|default\\b).*"),
            Pattern.compile(".*\\brename\\b.*"),
            Pattern.compile(".*\\balter (?:column )?\\S+ (?:set data )?type\\b.*"),
            Pattern.compile(".*\\bset not null\\b.*"),
            Pattern.compile(".*\\badd (?:constraint|check|unique|primary key|foreign key|exclude)\\b.*"));

    private ExpandingSql() {}

    /** @return the statements that are refused, shortened */
    static List<String> faults(String sql) {
        Set<String> own = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (String statement : statements(sql)) {
            Matcher created = CREATED.matcher(statement);
            if (created.matches()) {
                own.add(created.group(1).replaceFirst("\\(.*", ""));
            } else if (isRefused(statement, own)) {
                faults.add(statement.substring(0, Math.min(statement.length(), 100)));
            }
        }
        return faults;
    }

    private static boolean isRefused(String statement, Set<String> own) {
        if (REFUSED.stream().anyMatch(one -> one.matcher(statement).matches())
                || OPAQUE.matcher(statement).matches()) {
            return true;
        }
        Matcher beside = ON_TABLE.matcher(statement);
        if (beside.matches()) {
            return !own.contains(beside.group(1).replaceFirst("\\(.*", ""));
        }
        Matcher altered = ALTERED.matcher(statement);
        return altered.matches() && !own.contains(altered.group(1)) && asksMore(altered.group(2));
    }

    private static boolean asksMore(String change) {
        if (REFUSED_OF_TABLES.stream().anyMatch(one -> one.matcher(change).matches())) {
            return true;
        }
        // a comma may stand in brackets too, which at worst refuses what could be allowed
        for (String part : change.split(",")) {
            if (part.matches(".*\\badd\\b.*\\bnot null\\b.*") && !part.matches(".*\\b(default|generated)\\b.*")) {
                return true;
            }
        }
        return false;
    }

    /** Without comments and the words of strings, in small letters, spaces as one. Blocks stay, for what they do is to be seen. */
    private static List<String> statements(String sql) {
        String plain = sql.replaceAll("--[^\\n]*", " ").replaceAll("(?s)/\\*.*?\\*/", " ");
        List<String> statements = new ArrayList<>();
        for (String part : blocks(plain).split(";")) {
            String statement = part.replaceAll("\\s+", " ")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace((char) 1, ';');
            if (!statement.startsWith("do ")) {
                statement = statement.replaceAll("'(?:[^']|'')*'", "''");
            }
            if (statement.matches("create (or replace )?function .*")) {
                continue;
            }
            if (!statement.isEmpty()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** A block between dollars is one piece. */
    private static String blocks(String sql) {
        return Pattern.compile("(?s)(\\$\\w*\\$)(.*?)\\1")
                .matcher(sql)
                .replaceAll(block -> Matcher.quoteReplacement(block.group().replace(';', (char) 1)));
    }
}
