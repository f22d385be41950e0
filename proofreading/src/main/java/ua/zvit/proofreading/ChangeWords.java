package ua.zvit.proofreading;

import java.lang.Character.UnicodeScript;

/** What a fix changes, so that a person sees it: «а» → «б», with a name for what the eye can't tell apart. */
public final class ChangeWords {
    private static final int LONGEST = 60;
    private static final char NO_BREAK = '\u00a0';

    private final FindingMessages messages;

    public ChangeWords(FindingMessages messages) {
        this.messages = messages;
    }

    /** @return null where there is nothing to put instead */
    public String of(Finding finding) {
        String fix = finding.fix();
        String text = finding.places().get(0).text();
        if (fix == null || fix.isEmpty() && text.isEmpty()) {
            return null;
        }
        String change = "«" + shown(text, fix) + "» → «" + shown(fix, text) + "»";
        String name = name(text, fix);
        return name == null ? change : change + " (" + messages.text(name) + ")";
    }

    /** Blanks are drawn where nothing else differs. */
    private static String shown(String text, String other) {
        boolean blanks = withoutBlanks(text).equals(withoutBlanks(other));
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String visible = line.replace('\n', ' ').replace(NO_BREAK, '⍽');
        return blanks ? visible.replace(' ', '␣') : visible;
    }

    private static String name(String text, String fix) {
        if (withoutBlanks(text).equals(withoutBlanks(fix))) {
            return fix.indexOf(NO_BREAK) >= 0 && count(fix, NO_BREAK) != count(text, NO_BREAK)
                    ? "check.change.no-break"
                    : "check.change.blanks";
        }
        if (text.length() != fix.length() || cyrillic(text) == cyrillic(fix)) {
            return null;
        }
        return cyrillic(text) < cyrillic(fix) ? "check.change.cyrillic" : "check.change.latin";
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\u00a0", "");
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static long cyrillic(String text) {
        return text.chars()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)
                .count();
    }
}
