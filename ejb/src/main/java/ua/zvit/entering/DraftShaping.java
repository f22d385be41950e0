package ua.zvit.entering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Changes of what parts a draft has. Each tells the part that is to be looked at next. */
enum DraftShaping {
    /** A row that is no measure, a line of money, a section. */
    DROP {
        @Override
        String shape(DraftContent content, String on) {
            content.drop(on);
            return DraftContent.TOP;
        }
    },
    /** A measure at the end of a section. */
    MEASURE {
        @Override
        String shape(DraftContent content, String on) {
            return content.part(on)
                    .map(section -> {
                        ObjectNode measure = content.fresh().put("title", "");
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
        String shape(DraftContent content, String on) {
            ObjectNode section = content.fresh().put("number", "").put("title", "");
            section.putArray("measures");
            DraftContent.list(content.report(), "sections").add(section);
            return section.path(DraftContent.ID).asText();
        }
    },
    /** Money of one more source or year. */
    FUNDING {
        @Override
        String shape(DraftContent content, String on) {
            content.part(on).ifPresent(measure -> {
                ObjectNode line = content.fresh().put("source", "local");
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
        String shape(DraftContent content, String on) {
            content.part(on).ifPresent(measure -> DraftContent.list(measure, DraftContent.WHO)
                    .add(content.fresh().put("words", "").put("code", "")));
            return on;
        }
    },
    REPORT {
        @Override
        String shape(DraftContent content, String on) {
            content.root().put("kind", "report");
            return DraftContent.TOP;
        }
    },
    PROGRAMME {
        @Override
        String shape(DraftContent content, String on) {
            content.root().put("kind", "programme");
            return DraftContent.TOP;
        }
    };

    /** @throws ZvitException {@code IMPORT-UNKNOWN} for what is none of these */
    static DraftShaping named(String word) {
        return Stream.of(values())
                .filter(shaping -> shaping.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.IMPORT_UNKNOWN));
    }

    /** @param on id of the part that it concerns. @return id of the part to look at */
    abstract String shape(DraftContent content, String on);
}
