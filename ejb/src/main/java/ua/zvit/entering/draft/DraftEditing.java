package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.zvit.entering.values.CellChange;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.SameName;
import ua.zvit.shared.SignedText;

/** Puts what a person has written into the cells of a draft. Whatever it is, it is kept; whether it is right is asked later. */
public final class DraftEditing {
    private static final int LONGEST = 200_000;
    private static final Pattern MEMBER = Pattern.compile("[a-zA-Z]{1,40}(\\.[a-zA-Z]{1,40}){0,2}|_lead");
    private static final Set<String> AMOUNTS = Set.of("plan", "actual", "adoptedPlan");
    private static final Set<String> WHOLE = Set.of("year", "firstYear", "lastYear", "unit");
    private static final Set<String> FLAGS = Set.of("acting", "settled");
    private static final Pattern AMOUNT =
            Pattern.compile("-?(\\d{1,20}|\\d{1,3}([ \\u00a0\\u2009\\u202f]\\d{3}){1,6})([.,]\\d{1,10})?");

    private final DraftContent content;

    public DraftEditing(DraftContent content) {
        this.content = content;
    }

    /** @return true when every cell was there */
    public boolean apply(List<CellChange> changes) {
        boolean all = true;
        for (CellChange change : changes) {
            all &= apply(change);
        }
        return all;
    }

    private boolean apply(CellChange change) {
        int mark = change.cell().indexOf(':');
        String path = change.cell().substring(mark + 1);
        ObjectNode part =
                mark < 0 ? null : content.part(change.cell().substring(0, mark)).orElse(null);
        if (part == null || !MEMBER.matcher(path).matches() || change.text().length() > LONGEST) {
            return false;
        }
        String[] members = path.split("\\.");
        ObjectNode holder = part;
        for (int index = 0; index < members.length - 1; index++) {
            holder = holder.path(members[index]) instanceof ObjectNode inner ? inner : holder.putObject(members[index]);
        }
        String was = text(part, path);
        put(holder, members[members.length - 1], change.text());
        if (!was.equals(text(part, path))) {
            remember(part, path, was);
        }
        if (part.has("words") && "code".equals(path)) {
            alike(part);
        }
        if ("kind".equals(path)) {
            sameAim(part);
        }
        return true;
    }

    /** @return what stands there; empty for nothing */
    static String text(ObjectNode part, String path) {
        return part.at("/" + path.replace('.', '/')).asText("");
    }

    /** What the file said is kept beside, so that it can be told whether it would say the same again. */
    private static void remember(ObjectNode part, String path, String was) {
        if (!path.startsWith(DraftContent.TOLD + ".") && !"settled".equals(path)) {
            ObjectNode kept =
                    part.path(DraftContent.WAS) instanceof ObjectNode known ? known : part.putObject(DraftContent.WAS);
            if (!kept.has(path)) {
                kept.put(path, was);
            }
        }
    }

    private static void put(ObjectNode holder, String member, String written) {
        String text = PlainText.composed(written).strip();
        if (FLAGS.contains(member)) {
            holder.put(member, Boolean.parseBoolean(text));
        } else if ("narrative".equals(member)) {
            holder.put(member, RestrictedHtml.clean(text));
        } else if (text.isEmpty() && !"code".equals(member)) {
            holder.remove(member);
        } else if (WHOLE.contains(member) && text.matches("\\d{1,6}")) {
            holder.put(member, Integer.parseInt(text));
        } else {
            holder.put(member, AMOUNTS.contains(member) ? amount(text) : text);
        }
    }

    /** @return with a point and without spaces where it can be read in one way only; else as it was typed */
    static String amount(String text) {
        String signed = SignedText.plain(text);
        return AMOUNT.matcher(signed).matches()
                ? signed.replaceAll("[ \\u00a0\\u2009\\u202f]", "").replace(',', '.')
                : text;
    }

    /** The same words mean the same department, wherever nobody has said otherwise. */
    private void alike(ObjectNode chosen) {
        String words = SameName.of(chosen.path("words").asText());
        if (words.isEmpty()) {
            return;
        }
        chosen.put("remembered", false);
        content.measures()
                .flatMap(measure -> DraftContent.objects(measure, DraftContent.WHO).stream())
                .filter(who -> SameName.of(who.path("words").asText()).equals(words))
                .filter(who -> isFree(who.path("code")))
                .forEach(who -> who.set("code", chosen.path("code")));
    }

    /** What one measure is to reach in several years is of one kind. */
    private void sameAim(ObjectNode chosen) {
        content.measures()
                .map(measure -> DraftContent.objects(measure, "indicators"))
                .filter(aims -> aims.contains(chosen))
                .flatMap(List::stream)
                .filter(aim -> aim.path("name").equals(chosen.path("name")))
                .filter(aim -> isFree(aim.path("kind")))
                .forEach(aim -> aim.set("kind", chosen.path("kind")));
    }

    private static boolean isFree(JsonNode code) {
        return code.asText().isEmpty();
    }
}
