package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Changes of what parts a draft has. Each tells the part that is to be looked at next. */
public enum DraftShaping {
    /** A row that is no measure, a line of money, a section. */
    DROP {
        @Override
        public String shape(DraftContent content, String on) {
            content.part(on).ifPresent(part -> note(content, part));
            content.drop(on);
            return DraftContent.TOP;
        }
    },
    /** A measure at the end of a section. */
    MEASURE {
        @Override
        public String shape(DraftContent content, String on) {
            return content.part(on)
                    .map(section -> {
                        ObjectNode measure = added(content).put("title", "");
                        measure.putArray(DraftContent.WHO)
                                .add(content.fresh().put("words", "").put("code", ""));
                        DraftContent.list(section, "measures").add(measure);
                        return measure.path(DraftContent.ID).asText();
                    })
                    .orElse(DraftContent.TOP);
        }
    },
    SECTION {
        @Override
        public String shape(DraftContent content, String on) {
            ObjectNode section = added(content).put("number", "").put("title", "");
            section.putArray("measures");
            DraftContent.list(content.report(), "sections").add(section);
            return section.path(DraftContent.ID).asText();
        }
    },
    /** Money of one more source or year. */
    FUNDING {
        @Override
        public String shape(DraftContent content, String on) {
            content.part(on).ifPresent(measure -> {
                ObjectNode line = added(content).put("source", "local");
                int year = content.report().path("programme").path("firstYear").asInt();
                if (content.kind() == ImportKind.PROGRAMME && year > 0) {
                    line.put("year", year);
                }
                DraftContent.list(measure, "funding").add(line);
            });
            return on;
        }
    },
    /** One more department that takes part. */
    WHO {
        @Override
        public String shape(DraftContent content, String on) {
            content.part(on).ifPresent(measure -> DraftContent.list(measure, DraftContent.WHO)
                    .add(added(content).put("words", "").put("code", "")));
            return on;
        }
    },
    REPORT {
        @Override
        public String shape(DraftContent content, String on) {
            content.root().put("kind", "report").put(CHOSEN, true);
            return DraftContent.TOP;
        }
    },
    PROGRAMME {
        @Override
        public String shape(DraftContent content, String on) {
            content.root().put("kind", "programme").put(CHOSEN, true);
            return DraftContent.TOP;
        }
    };

    /** Of the whole: that a person has said which kind it is. */
    static final String CHOSEN = "_chosen";

    private static ObjectNode added(DraftContent content) {
        return content.fresh().put(DraftContent.ADDED, true);
    }

    /** Remembers what is taken out by its place in the file, with all that is inside. */
    private static void note(DraftContent content, ObjectNode part) {
        if (part.has(DraftContent.AT)) {
            DraftContent.list(content.root(), DraftContent.DROPPED).add(part.path(DraftContent.AT));
        }
        for (String member : List.of("sections", "measures", DraftParts.MEMBER)) {
            DraftContent.objects(part, member).forEach(inner -> note(content, inner));
        }
        content.measures().forEach(measure -> List.of("funding", "indicators").forEach(list -> {
            if (DraftContent.objects(measure, list).contains(part)) {
                DraftContent.list(content.root(), DraftContent.DROPPED)
                        .addObject()
                        .put("list", list)
                        .put("key", DraftCarrying.key(part, list))
                        .set(DraftContent.AT, measure.path(DraftContent.AT));
            }
        }));
    }

    /** @throws ZvitException {@code IMPORT-UNKNOWN} for what is none of these */
    public static DraftShaping named(String word) {
        return Stream.of(values())
                .filter(shaping -> shaping.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.IMPORT_UNKNOWN));
    }

    /** @param on id of the part that it concerns. @return id of the part to look at */
    public abstract String shape(DraftContent content, String on);
}
